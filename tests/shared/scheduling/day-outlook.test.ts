import { expect, test } from 'vitest'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import { rowOf } from '../../../shared/mission/mission'
import { outlookOn } from '../../../shared/scheduling/day-outlook'
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
    { id: 'walk', startTime: '17:00', endTime: '18:00' },
  ],
})
const today = { today: '2023-05-20' }

function outlook(date: string, ...ids: readonly string[]): string {
  const items = ids.flatMap((id) => rowOf(mission, 'items', id) ?? [])
  const { kind, findings } = outlookOn(mission, items, date, today)
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
