import { describe, expect, test } from 'vitest'
import { askedInTime } from '../../../shared/checks/asked-in-time'
import type { Item } from '../../../shared/mission/entities/item'
import { type Admission, noAdmissionRules } from '../../../shared/mission/entities/place'
import type { Task } from '../../../shared/mission/entities/task'
import { aMission } from '../../support/a-mission'
import { mendsOffered, whatACheckSays } from '../../support/what-a-check-says'

function missionWith(
  rules: Partial<Admission>,
  item: Partial<Item> = {},
  tasks: readonly Partial<Task>[] = [],
  planningOn: string | null = null,
) {
  return aMission({
    missions: [{ planningOn }],
    places: [{ id: 'plant', names: { en: 'Plant' }, admission: { ...noAdmissionRules, source: 'F-23', ...rules } }],
    items: [{ id: 'visit', placeId: 'plant', dayOn: '2023-05-25', startTime: '10:00', endTime: '11:00', ...item }],
    tasks,
  })
}

const application: Partial<Admission> = { leadDays: 14 }
const list: Partial<Admission> = { listDays: 14 }

describe('C05: applications and lists are in time', () => {
  test.each<[string, string, Partial<Admission>, Partial<Item>, readonly string[]]>([
    ['four days before the deadline', '2023-05-07', application, {}, []],
    ['three days before the deadline', '2023-05-08', application, {}, ['C05.leadDue visit plant 17/14']],
    ['on the day of the deadline', '2023-05-11', application, {}, ['C05.leadDue visit plant 14/14']],
    ['the day after', '2023-05-12', application, {}, ['C05.leadMissed visit plant 13/14']],
    ['on the day of the visit', '2023-05-25', application, {}, ['C05.leadMissed visit plant 0/14']],
    ['what is past is not spoken of', '2023-05-26', application, {}, []],
    ['who has asked, has applied', '2023-05-12', application, { status: 'requested' }, []],
    ['who is confirmed, has applied', '2023-05-12', application, { status: 'confirmed' }, []],
    ['a declined visit needs no application', '2023-05-12', application, { status: 'declined' }, []],
    ['the list is due too', '2023-05-09', list, {}, ['C05.listDue visit plant 16/14']],
    [
      'the list is due though the visit is confirmed',
      '2023-05-12',
      list,
      { status: 'confirmed' },
      ['C05.listMissed visit plant 13/14'],
    ],
    [
      'both',
      '2023-05-12',
      { ...application, listDays: 10 },
      {},
      ['C05.leadMissed visit plant 13/14', 'C05.listDue visit plant 13/10'],
    ],
    ['no such rule', '2023-05-12', {}, {}, []],
  ])('%s', (_situation, today, rules, item, expected) => {
    expect(whatACheckSays(askedInTime, missionWith(rules, item), today)).toEqual(expected)
  })

  test('a done task with the deadline of the list says that the list is handed in', () => {
    const done = { itemId: 'visit', dueDaysBefore: 14, doneOn: '2023-05-02' }
    expect(whatACheckSays(askedInTime, missionWith(list, {}, [done]), '2023-05-12')).toEqual([])
    expect(
      whatACheckSays(askedInTime, missionWith(list, {}, [{ ...done, dueDaysBefore: null, dueOn: '2023-05-11' }]), '2023-05-12'),
    ).toEqual([])
    expect(whatACheckSays(askedInTime, missionWith(list, {}, [{ ...done, doneOn: null }]), '2023-05-12')).toHaveLength(1)
    expect(whatACheckSays(askedInTime, missionWith(list, {}, [{ ...done, dueDaysBefore: 3 }]), '2023-05-12')).toHaveLength(1)
  })

  test('something else that is done by that day, such as copies of passports, is not the list', () => {
    const copies = { id: 'idCopies:visit', itemId: 'visit', rule: 'idCopies', dueDaysBefore: 14, doneOn: '2023-05-02' } as const
    const mission = missionWith({ ...list, needsIdCopy: true }, {}, [copies])
    expect(whatACheckSays(askedInTime, mission, '2023-05-12')).toEqual(['C05.listMissed visit plant 13/14'])
    const [finding] = askedInTime.run(mission, { today: '2023-05-12' })
    expect(finding?.mends[0]?.input).toEqual({ taskId: 'visitorList:visit', fields: { doneOn: '2023-05-12' } })
  })

  test('a mission of the past is planned as of its own date', () => {
    expect(whatACheckSays(askedInTime, missionWith(application, {}, [], '2023-05-10'), '2026-01-01')).toEqual([
      'C05.leadDue visit plant 15/14',
    ])
  })

  test('missed is an error, due a warning; what was done can be said with one button', () => {
    const found = (today: string) => askedInTime.run(missionWith({ ...application, ...list }), { today })
    expect(found('2023-05-12').map((finding) => finding.severity)).toEqual(['error', 'error'])
    expect(found('2023-05-10').map((finding) => finding.severity)).toEqual(['warn', 'warn'])
    expect(mendsOffered(askedInTime, missionWith({ ...application, ...list }), '2023-05-12')).toEqual([
      'mend.markRequested',
      'mend.listHandedIn',
    ])
  })
})
