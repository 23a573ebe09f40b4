import { expect, test } from 'vitest'
import { swapDays } from '../../../shared/commands/swap-days'
import { aMission } from '../../support/a-mission'
import { missionAfter } from '../../support/run-command'

const mission = aMission({
  places: [
    { id: 'tokyo', kind: 'hotel' },
    { id: 'osaka', kind: 'hotel' },
  ],
  days: [
    { id: 'd25', date: '2023-05-25', theme: { en: 'Sludge' }, baseHotelId: 'tokyo' },
    { id: 'd26', date: '2023-05-26', theme: { en: 'Hydrogen' }, baseHotelId: 'osaka' },
  ],
  items: [
    { id: 'visit', dayOn: '2023-05-25', startTime: '09:00', endTime: '10:00' },
    { id: 'flight', dayOn: '2023-05-25', startTime: '12:00', endTime: '14:00', lockTime: true },
    { id: 'forum', dayOn: '2023-05-26', startTime: '10:00', endTime: '12:00' },
    { id: 'wanted', dayOn: null },
  ],
})

function dayOf(after: typeof mission) {
  return Object.fromEntries(Object.values(after.tables.items).map(({ id, dayOn }) => [id, dayOn]))
}

test('items, theme and city change places; fixed points and the hotels of the nights stay', () => {
  const after = missionAfter(mission, swapDays, { days: ['2023-05-25', '2023-05-26'] })
  expect(dayOf(after)).toEqual({ visit: '2023-05-26', flight: '2023-05-25', forum: '2023-05-25', wanted: null })
  expect(Object.values(after.tables.days).map(({ date, theme, baseHotelId }) => [date, theme.en, baseHotelId])).toEqual([
    ['2023-05-26', 'Sludge', 'osaka'],
    ['2023-05-25', 'Hydrogen', 'tokyo'],
  ])
})

test('with an empty date it moves a day', () => {
  const after = missionAfter(mission, swapDays, { days: ['2023-05-26', '2023-05-28'] })
  expect(dayOf(after)).toEqual({ visit: '2023-05-25', flight: '2023-05-25', forum: '2023-05-28', wanted: null })
})

test('moved to an empty date, a day leaves the hotel of its night where it was, and takes none along', () => {
  const { days } = missionAfter(mission, swapDays, { days: ['2023-05-26', '2023-05-28'] }).tables
  expect(Object.values(days).map(({ date, theme, baseHotelId }) => [date, theme.en, baseHotelId])).toEqual([
    ['2023-05-25', 'Sludge', 'tokyo'],
    ['2023-05-28', 'Hydrogen', null],
    ['2023-05-26', undefined, 'osaka'],
  ])
})

test('swapping twice gives the same plan', () => {
  const input = { days: ['2023-05-25', '2023-05-26'] } as const
  const twice = missionAfter(missionAfter(mission, swapDays, input), swapDays, input)
  expect(twice.tables).toEqual(mission.tables)
})
