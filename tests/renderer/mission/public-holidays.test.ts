import { expect, test } from 'vitest'
import { publicHolidays } from '../../../renderer/features/mission/public-holidays'
import { addDays } from '../../../shared/kernel/time'

test('Japan’s holidays of early May 2023, named in Japanese and English', async () => {
  const found = await publicHolidays('JP', '2023-05-01', '2023-05-06')
  expect(found.map(({ on, name }) => [on, name.ja])).toEqual([
    ['2023-05-03', '憲法記念日'],
    ['2023-05-04', 'みどりの日'],
    ['2023-05-05', 'こどもの日'],
  ])
  expect(found.every(({ name }) => name.en !== undefined)).toBe(true)
})

test('days over the turn of a year, and none where there is none', async () => {
  expect((await publicHolidays('KR', '2023-12-20', '2024-01-02')).map(({ on }) => on)).toEqual(['2023-12-25', '2024-01-01'])
  expect(await publicHolidays('JP', '2023-05-24', '2023-05-31')).toEqual([])
})

test('a holiday of several days has all of them, also where the mission begins amid them', async () => {
  const days = async (country: string, first: string, last: string) =>
    (await publicHolidays(country, first, last)).map(({ on }) => on).sort()
  // Chuseok 2026 is on 25 September, the eve and the day after are free.
  expect(await days('KR', '2026-09-20', '2026-09-30')).toEqual(['2026-09-24', '2026-09-25', '2026-09-26'])
  expect(await days('KR', '2026-09-25', '2026-09-30')).toEqual(['2026-09-25', '2026-09-26'])
  // Seollal 2024 was a Saturday: the eve, the day, the Sunday after, and a Monday for that.
  expect(await days('KR', '2024-02-01', '2024-02-29')).toEqual(['2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12'])
})

test('what only some people have off is no public holiday', async () => {
  // Women’s Day (8 March), Youth Day (4 May), Children’s Day (1 June) and Army Day (1 August) close nothing in China.
  expect((await publicHolidays('CN', '2026-03-01', '2026-03-31')).map(({ on }) => on)).toEqual([])
  expect((await publicHolidays('CN', '2026-05-03', '2026-06-10')).map(({ on }) => on)).toEqual([])
  expect((await publicHolidays('CN', '2026-06-11', '2026-06-30')).map(({ on }) => on)).toEqual(['2026-06-19'])
})

test.each([
  ['2013-02-01', ['2013-02-09', '2013-02-10', '2013-02-11']],
  ['2024-02-01', ['2024-02-10', '2024-02-11', '2024-02-12']],
  ['2026-02-01', ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19']],
  ['2024-04-29', ['2024-05-01']],
  ['2026-04-29', ['2026-05-01', '2026-05-02']],
])('China’s holidays in the weeks from %s are those of the law of that year', async (first, expected) => {
  expect((await publicHolidays('CN', first, addDays(first, 21))).map(({ on }) => on)).toEqual(expected)
})
