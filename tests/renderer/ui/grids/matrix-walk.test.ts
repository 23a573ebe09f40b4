import { describe, expect, test } from 'vitest'
import { type MatrixPlace, placeByKey } from '../../../../renderer/ui/grids/matrix-walk'

/** Where keys lead from the middle of 40 rows of 30 columns: `row/column`. */
function led(key: string, { ctrlKey = false, from = { row: 20, column: 15 } as MatrixPlace | null } = {}): string | null {
  const place = placeByKey({ key, ctrlKey }, from, 40, 30)
  return place && `${place.row}/${place.column}`
}

describe('a key in a matrix', () => {
  test('goes a cell, ten rows, or to the ends of a row; with Ctrl to the ends of all', () => {
    expect(['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft'].map((key) => led(key))).toEqual([
      '21/15',
      '19/15',
      '20/16',
      '20/14',
    ])
    expect(['PageDown', 'PageUp', 'Home', 'End'].map((key) => led(key))).toEqual(['30/15', '10/15', '20/0', '20/29'])
    expect(['Home', 'End', 'ArrowDown'].map((key) => led(key, { ctrlKey: true }))).toEqual(['0/0', '39/29', null])
  })

  test('shows with the first arrow where the keyboard is', () => {
    expect(['ArrowDown', 'ArrowRight', 'PageDown'].map((key) => led(key, { from: null }))).toEqual(['0/0', '0/0', '10/0'])
  })

  test('stays within, and leads nowhere where there is nothing', () => {
    expect(['PageDown', 'ArrowRight'].map((key) => led(key, { from: { row: 39, column: 29 } }))).toEqual(['39/29', '39/29'])
    expect(['PageUp', 'ArrowLeft'].map((key) => led(key, { from: { row: 0, column: 0 } }))).toEqual(['0/0', '0/0'])
    expect(placeByKey({ key: 'ArrowDown', ctrlKey: false }, null, 0, 30)).toBeNull()
    expect(led('a')).toBeNull()
  })
})
