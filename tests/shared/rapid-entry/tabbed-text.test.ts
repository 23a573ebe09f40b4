import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatTabbed, parseTabbed } from '../../../shared/rapid-entry/tabbed-text'

const aCell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', ' ', '見', ','), maxLength: 6 })
const aTable = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(aCell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }))

test('a table that is copied and pasted is the same table', () => {
  fc.assert(
    fc.property(aTable, (table) => {
      expect(parseTabbed(`${formatTabbed(table)}\r\n`)).toEqual(table)
    }),
  )
})

test('cells as Excel puts them on the clipboard: quoted where they hold tabs, line breaks or quotes', () => {
  expect(parseTabbed('9:00\t"Visit\nof two parts"\t"the ""big"" plant"\r\n\t\tx\r\n')).toEqual([
    ['9:00', 'Visit\nof two parts', 'the "big" plant'],
    ['', '', 'x'],
  ])
})

test('a quote that never closes, or closes in the middle, is a sign like any other', () => {
  expect(parseTabbed('"open\tb')).toEqual([['"open', 'b']])
  expect(parseTabbed('"a" b\tc')).toEqual([['"a" b', 'c']])
})
