import { expect, test } from 'vitest'
import { missionDaysOf } from '../../../renderer/app/days/mission-days'
import { seriesOf } from '../../../renderer/features/weeks/series-of'
import { weeksOf } from '../../../renderer/features/weeks/weeks-of'
import type { Item } from '../../../shared/mission/entities/item'
import { aMission } from '../../support/a-mission'

const lecture = { kind: 'lecture', startTime: '10:00', endTime: '12:00' } as const
const mission = aMission({
  missions: [{ startsOn: '2023-05-25', endsOn: '2023-06-05' }],
  items: [
    { id: 'l1', dayOn: '2023-05-25', title: { en: 'Lecture 1' }, ...lecture },
    { id: 'l2', dayOn: '2023-05-30', title: { en: 'Lecture 2' }, ...lecture },
    { id: 'l3', dayOn: '2023-06-01', title: { en: 'Lecture 3' }, ...lecture },
    { id: 'off', dayOn: '2023-06-02', title: { en: 'Lecture 4' }, ...lecture, status: 'cancelled' },
    { id: 'bus1', dayOn: '2023-05-25', title: { en: 'Bus' }, kind: 'transfer' },
    { id: 'bus2', dayOn: '2023-05-26', title: { en: 'Bus' }, kind: 'transfer' },
    { id: 'bus3', dayOn: '2023-05-27', title: { en: 'Bus' }, kind: 'transfer' },
    { id: 'v1', dayOn: '2023-05-25', title: { en: 'Plant' } },
    { id: 'v2', dayOn: '2023-05-25', title: { en: 'Plant' } },
    { id: 'v3', dayOn: '2023-05-26', title: { en: 'Plant' } },
  ],
})

test('weeks go from Monday to Sunday and hold the whole mission, with dates around it', () => {
  const weeks = weeksOf(missionDaysOf(mission).days)
  expect(weeks.map(({ number, dates }) => [number, dates[0]?.date, dates[6]?.date])).toEqual([
    [1, '2023-05-22', '2023-05-28'],
    [2, '2023-05-29', '2023-06-04'],
    [3, '2023-06-05', '2023-06-11'],
  ])
  expect(weeks[0]?.dates.map(({ day }) => day?.number ?? null)).toEqual([null, null, null, 1, 2, 3, 4])
})

test('a series is the same one after an edit that does not change it', () => {
  const moved = { ...mission.tables.items, v1: { ...mission.tables.items.v1, startTime: '08:00' } as Item }
  const later = { ...mission, tables: { ...mission.tables, items: moved } }
  expect(seriesOf(missionDaysOf(later).days)).toBe(seriesOf(missionDaysOf(mission).days))
})

test('what comes again on three days is a series, however it is numbered; transfers, and what is called off, are none', () => {
  const series = seriesOf(missionDaysOf(mission).days)
  expect(Object.fromEntries(series)).toEqual({
    l1: { number: 1, count: 3 },
    l2: { number: 2, count: 3 },
    l3: { number: 3, count: 3 },
  })
})
