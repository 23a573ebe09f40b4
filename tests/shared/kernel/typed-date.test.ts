import { describe, expect, test } from 'vitest'
import { parseDate } from '../../../shared/kernel/typed-date'

const near = '2026-07-06'

describe('a date is read as people type it, completed from a date that is meant anyway', () => {
  test.each([
    ['2026-07-02', '2026-07-02'],
    ['2027/1/9', '2027-01-09'],
    ['20270109', '2027-01-09'],
    ['7/2', '2026-07-02'],
    ['12-31', '2026-12-31'],
    ['8', '2026-07-08'],
    ['2 Jul', '2026-07-02'],
    ['2 july 2027', '2027-07-02'],
    ['July 2, 2027', '2027-07-02'],
    ['7月2日', '2026-07-02'],
    ['2027年7月2日', '2027-07-02'],
    ['7월 2일', '2026-07-02'],
    ['2026. 7. 2.', '2026-07-02'],
    ['7. 2.', '2026-07-02'],
    ['７／２', '2026-07-02'],
    ['2026-07-02 (Thu)', '2026-07-02'],
  ])('%s is %s', (typed, date) => {
    expect(parseDate(typed, near)).toBe(date)
  })

  test.each([
    ['2026-12-28', '1/3', '2027-01-03'],
    ['2027-01-03', '12月28日', '2026-12-28'],
    ['2027-01-03', '2 Jan', '2027-01-02'],
    ['2026-12-28', '2026/1/3', '2026-01-03'],
    ['2026-12-28', '3', '2026-12-03'],
    ['2027-11-30', '2/29', '2028-02-29'],
  ])('near %s, %s is %s', (date, typed, found) => {
    expect(parseDate(typed, date)).toBe(found)
  })

  test.each(['', 'soon', '6/31', '2026-02-29', '13/1', '0', '2 foo', '1/2/3/4'])('%s is no date of the calendar', (typed) => {
    expect(parseDate(typed, near)).toBeNull()
  })
})
