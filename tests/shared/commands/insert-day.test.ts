import { expect, test } from 'vitest'
import { insertDay } from '../../../shared/commands/insert-day'
import { missionRowOf } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { missionAfter } from '../../support/run-command'

const mission = aMission({
  places: [{ id: 'hotel', kind: 'hotel' }],
  days: [{ id: 'd26', date: '2023-05-26', theme: { en: 'Hydrogen' } }],
  items: [
    { id: 'before', dayOn: '2023-05-25' },
    { id: 'visit', dayOn: '2023-05-26', startTime: '09:00', endTime: '10:00' },
    { id: 'flight', dayOn: '2023-05-27', lockTime: true },
    { id: 'wanted', dayOn: null },
  ],
  roomStays: [
    { id: 'over', hotelPlaceId: 'hotel', checkInOn: '2023-05-25', checkOutOn: '2023-05-26' },
    { id: 'ended', hotelPlaceId: 'hotel', checkInOn: '2023-05-24', checkOutOn: '2023-05-25' },
    { id: 'later', hotelPlaceId: 'hotel', checkInOn: '2023-05-26', checkOutOn: '2023-05-27' },
  ],
})

test('what was on that day and after it comes a day later, fixed points stay, and the mission is a day longer', () => {
  const { endsOn } = missionRowOf(mission)
  const after = missionAfter(mission, insertDay, { on: '2023-05-26' })
  expect(Object.values(after.tables.items).map(({ id, dayOn }) => [id, dayOn])).toEqual([
    ['before', '2023-05-25'],
    ['visit', '2023-05-27'],
    ['flight', '2023-05-27'],
    ['wanted', null],
  ])
  expect(after.tables.days.d26?.date).toBe('2023-05-27')
  expect([endsOn, missionRowOf(after).endsOn]).toEqual(['2023-05-31', '2023-06-01'])
})

test('who stays over the new day sleeps a night longer, later nights go along', () => {
  const { roomStays } = missionAfter(mission, insertDay, { on: '2023-05-26' }).tables
  expect(Object.values(roomStays).map(({ id, checkInOn, checkOutOn }) => [id, checkInOn, checkOutOn])).toEqual([
    ['over', '2023-05-25', '2023-05-27'],
    ['ended', '2023-05-24', '2023-05-25'],
    ['later', '2023-05-27', '2023-05-28'],
  ])
})

test('the new night has the hotel of the night before, as its guests have', () => {
  const withHotel = missionAfter(
    aMission({
      places: [{ id: 'hotel', kind: 'hotel' }],
      days: [
        { id: 'd25', date: '2023-05-25', baseHotelId: 'hotel' },
        { id: 'd26', date: '2023-05-26', theme: { en: 'Hydrogen' } },
      ],
    }),
    insertDay,
    { on: '2023-05-26' },
  )
  expect(Object.values(withHotel.tables.days).map(({ date, theme, baseHotelId }) => [date, theme.en, baseHotelId])).toEqual([
    ['2023-05-25', undefined, 'hotel'],
    ['2023-05-27', 'Hydrogen', null],
    ['2023-05-26', undefined, 'hotel'],
  ])
})
