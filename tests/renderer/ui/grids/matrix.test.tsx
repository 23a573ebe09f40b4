import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { Matrix } from '../../../../renderer/ui/grids/matrix'
import type { MatrixPlace } from '../../../../renderer/ui/grids/matrix-walk'

const textOf = ({ row, column }: MatrixPlace) => `${row}/${column}`

function Chart({
  opened,
  rows = 60,
  columns = 60,
}: {
  readonly opened: string[]
  readonly rows?: number
  readonly columns?: number
}) {
  const [active, setActive] = useState<MatrixPlace | null>(null)
  return (
    <Matrix
      label="Chart"
      corner="Who"
      rowCount={rows}
      columnCount={columns}
      rowHead={(row) => `row ${row}`}
      columnHead={(column) => `day ${column}`}
      cell={(place) => <span aria-hidden>{textOf(place)}</span>}
      cellLabel={textOf}
      active={active}
      onActive={setActive}
      onOpen={(place) => opened.push(textOf(place))}
    />
  )
}

const selected = () => screen.queryByRole('gridcell', { selected: true })?.querySelector('[aria-hidden]')?.textContent ?? null

describe('a matrix of 60 × 60', () => {
  test('has only what is in sight in the document, and says how large it is', () => {
    render(<Chart opened={[]} />)
    expect(screen.getAllByRole('gridcell').length).toBeLessThan(600)
    const grid = screen.getByRole('grid', { name: 'Chart' })
    expect([grid.getAttribute('aria-rowcount'), grid.getAttribute('aria-colcount')]).toEqual(['61', '61'])
  })

  test('is one stop of the Tab key; arrows move, Home goes to the first day, Enter opens', async () => {
    const opened: string[] = []
    const user = userEvent.setup()
    render(<Chart opened={opened} />)
    await user.tab()
    expect(screen.getByRole('grid')).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(selected()).toBe('0/0')
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{Enter}{ArrowUp}{ArrowRight}{ArrowLeft}{Enter}{Home}{Enter}')
    expect(opened).toEqual(['2/1', '1/1', '1/0'])
    await user.keyboard('{ArrowLeft}{ArrowUp}{ArrowUp}{ArrowUp}{Enter}')
    expect(opened.at(-1)).toBe('0/0')
  })

  test('ends at its last cell', async () => {
    const opened: string[] = []
    const user = userEvent.setup()
    render(<Chart opened={opened} rows={3} columns={3} />)
    await user.tab()
    await user.keyboard('{Control>}{End}{/Control}{ArrowDown}{ArrowRight}{PageDown}{Enter}{Control>}{Home}{/Control}{Enter}')
    expect(opened).toEqual(['2/2', '0/0'])
  })

  test('names the active cell for who does not see it', async () => {
    const user = userEvent.setup()
    render(<Chart opened={[]} />)
    await user.click(screen.getByRole('gridcell', { name: '2/3' }))
    const grid = screen.getByRole('grid')
    expect(document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')).toHaveTextContent('2/3')
  })
})
