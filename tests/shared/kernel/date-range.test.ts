import { expect, test } from 'vitest'
import { rangesOf, withRange } from '../../../shared/kernel/date-range'

test('days that follow each other are one range, over months too', () => {
  expect(rangesOf(['2026-12-25', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-03'])).toEqual([
    { first: '2026-12-25', last: '2026-12-25' },
    { first: '2026-12-30', last: '2027-01-01' },
    { first: '2027-01-03', last: '2027-01-03' },
  ])
  expect(rangesOf([])).toEqual([])
})

test('a range is added day by day, each once', () => {
  expect(withRange(['2026-12-31', '2027-02-01'], { first: '2026-12-30', last: '2027-01-01' })).toEqual([
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-02-01',
  ])
})
