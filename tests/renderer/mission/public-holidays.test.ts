import { expect, test } from 'vitest'
import { publicHolidays } from '../../../renderer/features/mission/public-holidays'

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
