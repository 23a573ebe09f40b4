import { expect, test } from 'vitest'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import type { Ref } from '../../../shared/mission/registry'
import { type DayDrop, outlookOn } from '../../../shared/scheduling/day-outlook'
import { aMission } from '../../support/a-mission'

const mission = aMission({
  missions: [{ startsOn: '2023-05-24', endsOn: '2023-06-20', planningOn: '2023-05-20' }],
  holidays: [{ id: 'feast', country: 'JP', on: '2023-05-25' }],
  places: [
    {
      id: 'museum',
      country: 'JP',
      admission: {
        ...noAdmissionRules,
        openWeekdays: [2, 3, 4, 5, 6, 7],
        closedOnHolidays: true,
        leadDays: 14,
        lastEntry: '16:30',
      },
    },
  ],
  items: [
    { id: 'visit', placeId: 'museum', startTime: '10:00', endTime: '11:00' },
    { id: 'late', placeId: 'museum', startTime: '17:00', endTime: '18:00' },
    { id: 'walk', startTime: '18:00', endTime: '19:00' },
  ],
})
const today = { today: '2023-05-20' }

function outlook(date: string, ...ids: readonly string[]): string {
  return outlookOf({ itemIds: ids, wholeDay: null, isCopy: false }, date)
}

function outlookOf(drop: DayDrop, date: string): string {
  const { kind, findings } = outlookOn(mission, drop, date, today)
  return [kind, ...findings.map(({ messageId }) => messageId)].join(' ')
}

test('a day is barred where the host is closed, where it is a holiday, and where it is too late to ask', () => {
  expect(outlook('2023-06-12', 'visit')).toBe('barred C03.weekday')
  expect(outlook('2023-05-25', 'visit')).toBe('barred C03.holiday C05.leadMissed')
  expect(outlook('2023-06-02', 'visit')).toBe('barred C05.leadMissed')
})

test('a day is risky while there is little time left to ask, and free after that', () => {
  expect(outlook('2023-06-06', 'visit')).toBe('risky C05.leadDue')
  expect(outlook('2023-06-20', 'visit')).toBe('free')
})

test('items are put there at their own clock times; one that does not fit bars the day for all', () => {
  expect(outlook('2023-06-20', 'late')).toBe('barred C03.lastEntry')
  expect(outlook('2023-06-20', 'visit', 'late', 'walk')).toBe('barred C03.lastEntry')
  expect(outlook('2023-06-12', 'walk')).toBe('free')
})

test('whom it would clash with and ways that are too long bar a day as well, for a copy as for the thing itself', () => {
  const dates = ['2023-05-24', '2023-05-25', '2023-05-26'] as const
  const plan = aMission({
    persons: [{ id: 'guest' }],
    participations: [{ personId: 'guest', status: 'confirmed' }],
    places: [{ id: 'plant' }, { id: 'hall' }],
    transferTimes: [{ fromPlaceId: 'hall', toPlaceId: 'plant', minutes: 60 }],
    items: [
      { id: 'visit', dayOn: dates[0], startTime: '10:00', endTime: '11:00', placeId: 'plant' },
      { id: 'off', dayOn: dates[0], startTime: '14:30', endTime: '15:30', placeId: 'plant', status: 'cancelled' },
      { id: 'talk', dayOn: dates[1], startTime: '10:30', endTime: '11:30', placeId: 'hall' },
      { id: 'late', dayOn: dates[2], startTime: '11:30', endTime: '12:30', placeId: 'hall' },
      { id: 'later', dayOn: dates[2], startTime: '14:00', endTime: '15:00', placeId: 'hall' },
    ],
  })
  const said = (drop: DayDrop) =>
    dates.map((date) => {
      const { kind, findings } = outlookOn(plan, drop, date, today)
      const items = (refs: readonly Ref[]) => refs.flatMap(({ table, id }) => (table === 'items' ? id : [])).toSorted()
      return [kind, ...findings.map(({ messageId, refs }) => `${messageId} ${items(refs).join('+')}`)].join(' ')
    })
  const visit = { itemIds: ['visit'], wholeDay: null, isCopy: false }
  expect(said(visit)).toEqual(['free', 'barred C01.persons talk+visit', 'barred C02.gap late+visit'])
  expect(said({ ...visit, isCopy: true })[1]).toBe('barred C01.persons talk+visit')
  const day = { itemIds: ['visit', 'off'], wholeDay: dates[0], isCopy: false }
  // Two days that change places do not meet.
  expect(said(day).slice(1)).toEqual(['free', 'free'])
  expect(said({ ...day, isCopy: true })[2]).toBe('barred C02.gap late+visit')
})

test('what is closed to it now and would be closed to it there is not free there', () => {
  const closed = aMission({
    missions: [{ startsOn: '2023-05-24', endsOn: '2023-06-20', planningOn: '2023-05-20' }],
    places: [{ id: 'museum', admission: { ...noAdmissionRules, openWeekdays: [3, 4, 5, 6, 7] } }],
    items: [{ id: 'visit', dayOn: '2023-05-29', placeId: 'museum', startTime: '10:00', endTime: '11:00' }],
  })
  const drop = { itemIds: ['visit'], wholeDay: null, isCopy: false }
  expect(['2023-05-30', '2023-05-31'].map((date) => outlookOn(closed, drop, date, today).kind)).toEqual(['barred', 'free'])
})
