import { expect, test } from 'vitest'
import { extractOf } from '../../../shared/extract/extract-of'
import { ownEntriesOf } from '../../../shared/extract/own-work'
import { wallTimeOf } from '../../../shared/kernel/time'
import type { Assignment } from '../../../shared/mission/entities/assignment'
import { aMission } from '../../support/a-mission'

/** The entries of LIN, who is at a fair of three days: `key, day, hours, from when to when they are called`, and the part of its hours for which they are there. */
function entriesAtAFair(assignment: Partial<Assignment> = {}): readonly string[] {
  const mission = aMission({
    persons: [{ id: 'p-lin' }],
    interpreters: [{ id: 'lin', personId: 'p-lin' }],
    items: [
      {
        id: 'fair',
        kind: 'workshop',
        status: 'confirmed',
        dayOn: '2023-05-25',
        startTime: '09:00',
        endTime: '17:00',
        endDayOffset: 2,
      },
    ],
    days: [{ id: 'last', date: '2023-05-27', city: { en: 'Osaka' } }],
    requirements: [{ id: 'need', itemId: 'fair', from: 'zh', to: 'ja' }],
    assignments: [{ id: 'there', requirementId: 'need', interpreterId: 'lin', status: 'offered', ...assignment }],
  })
  const extract = extractOf(mission, 'lin', { id: 'extract', stepCount: 1, madeAt: 0 })
  if (!extract) throw new Error('nobody interprets')
  expect(Object.keys(extract.tables.days)).toEqual(['last'])
  const clock = (at: number | null) => (at === null ? '–' : wallTimeOf(at, 'Asia/Tokyo').time)
  return ownEntriesOf(extract).map(({ key, day, item, report, release, part }) =>
    [
      key,
      `${day?.number}/${day?.count}`,
      item.dayOn,
      `${item.startTime}–${item.endTime}`,
      clock(report),
      clock(release),
      ...(part ? [`there ${clock(part.start)}–${clock(part.end)}`] : []),
    ].join(' '),
  )
}

test('an item of several days is in an interpreter’s own schedule on each of them, with its hours and when they are called', () => {
  expect(entriesAtAFair()).toEqual([
    'fair 1/3 2023-05-25 09:00–17:00 08:30 17:00',
    'fair 2023-05-26 2/3 2023-05-26 09:00–17:00 08:30 17:00',
    'fair 2023-05-27 3/3 2023-05-27 09:00–17:00 08:30 17:00',
  ])
})

test('and only on those on which they are there', () => {
  expect(entriesAtAFair({ leavesMinutes: 24 * 60 + 180, reportMinutesBefore: 10 })).toEqual([
    'fair 1/3 2023-05-25 09:00–17:00 08:50 17:00',
    'fair 2023-05-26 2/3 2023-05-26 09:00–17:00 08:50 12:00 there 09:00–12:00',
  ])
})
