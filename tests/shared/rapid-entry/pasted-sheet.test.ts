import { expect, test } from 'vitest'
import { spreadsheetLimits, spreadsheetSchema } from '../../../shared/imports/spreadsheet'
import { pastedSheet } from '../../../shared/rapid-entry/pasted-sheet'

test('copied rows are a sheet of their own, without blank ones', () => {
  expect(pastedSheet('Name\tTitle\r\nLi Wei\tDirector\r\n\t\r\n')?.sheets).toEqual([
    {
      name: '',
      rows: [
        ['Name', 'Title'],
        ['Li Wei', 'Director'],
      ],
      isCut: false,
    },
  ])
  expect(pastedSheet(' \n\t\n')).toBeNull()
})

test('what is longer than a file may be is cut and says so', () => {
  const pasted = pastedSheet(`${'x'.repeat(9000)}\t${'a\t'.repeat(300)}\n`.repeat(spreadsheetLimits.rows + 5))
  expect(spreadsheetSchema.safeParse(pasted).success).toBe(true)
  expect(pasted?.sheets[0]?.isCut).toBe(true)
})

test('a pasted cell that is longer than is read stays known as one', () => {
  const [long, whole] = pastedSheet(`${'x'.repeat(2500)}\t${'y'.repeat(2000)}`)?.sheets[0]?.rows[0] ?? []
  expect([long?.length, whole?.length]).toEqual([2001, 2000])
})
