import { describe, expect, test } from 'vitest'
import type { Item } from '../../../../shared/mission/entities/item'
import { attendanceTogether, type ItemPart, partsOf, splitsByGroup } from '../../../../shared/mission/items/item-parts'
import type { Mission } from '../../../../shared/mission/mission'
import { attendeeIdsOf } from '../../../../shared/mission/people/attendance'
import { aMission } from '../../../support/a-mission'

const people = ['chen', 'li', 'wu', 'xu', 'zhao'] as const

/** Two teams, of which Wu is in both; two coaches; Zhao is in no group at all. */
function teams(items: readonly Partial<Item>[]): Mission {
  const groupIds = { chen: ['A', 'coach-1'], li: ['A', 'coach-2'], wu: ['A', 'B', 'coach-1'], xu: ['B', 'coach-2'], zhao: [] }
  return aMission({
    groups: [{ id: 'A' }, { id: 'B' }, { id: 'coach-1', kind: 'coach' }, { id: 'coach-2', kind: 'coach' }],
    persons: [...people.map((id) => ({ id })), { id: 'host' }],
    participations: people.map((personId) => ({ personId, groupIds: groupIds[personId] })),
    items,
  })
}

function item(mission: Mission, id: string): Item {
  const found = mission.tables.items[id]
  if (!found) throw new Error(`no ${id}`)
  return found
}

function peopleOf(mission: Mission, whole: Item, parts: readonly ItemPart[]): readonly string[] {
  return parts.map((part) => attendeeIdsOf(mission, { ...whole, ...part }).join(' '))
}

describe('parting those who attend', () => {
  const mission = teams([
    { id: 'all' },
    { id: 'team-A', attendance: 'groups', groupIds: ['A'] },
    { id: 'without-Chen', excludePersonIds: ['chen'], includePersonIds: ['host'] },
    { id: 'three', attendance: 'persons', includePersonIds: ['li', 'xu', 'host'] },
  ])
  const splitsOf = (id: string) =>
    splitsByGroup(mission, item(mission, id)).map(({ kind, parts }) => [kind, ...peopleOf(mission, item(mission, id), parts)])

  test('there is a way for each kind of group; nobody is in two parts, who is in none stays in the first', () => {
    expect(splitsOf('all')).toEqual([
      ['visitTeam', 'chen li wu zhao', 'xu'],
      ['coach', 'chen wu zhao', 'li xu'],
    ])
  })

  test('who was excepted stays so, and who came in addition comes with the first', () => {
    expect(splitsOf('without-Chen')).toEqual([
      ['visitTeam', 'li wu zhao host', 'xu'],
      ['coach', 'wu zhao host', 'li xu'],
    ])
  })

  test('those who were named one by one are parted one by one', () => {
    expect(splitsOf('three')).toEqual([['visitTeam', 'li host', 'xu']])
  })

  test('one group alone cannot be parted by its own kind', () => {
    expect(splitsOf('team-A')).toEqual([])
  })

  test('groups that nobody is in yet stand for their people', () => {
    const planned = aMission({ groups: [{ id: 'A' }, { id: 'B' }], items: [{ id: 'all' }] })
    const [split] = splitsByGroup(planned, item(planned, 'all'))
    expect(split?.parts.map(({ attendance, groupIds }) => `${attendance} ${groupIds}`)).toEqual(['groups A', 'groups B'])
    expect(
      attendanceTogether(
        planned,
        (split?.parts ?? []).map((part) => ({ ...item(planned, 'all'), ...part })),
      ),
    ).toEqual({
      attendance: 'party',
      groupIds: [],
      includePersonIds: [],
      excludePersonIds: [],
    })
  })

  test.each(['all', 'without-Chen', 'three'])('whatever the way, the parts of “%s” together are what it was', (id) => {
    const whole = item(mission, id)
    for (const { parts } of splitsByGroup(mission, whole)) {
      const { attendance, includePersonIds, excludePersonIds } = attendanceTogether(
        mission,
        parts.map((part) => ({ ...whole, ...part })),
      )
      expect([attendance, includePersonIds.toSorted(), excludePersonIds]).toEqual([
        whole.attendance,
        whole.includePersonIds.toSorted(),
        whole.excludePersonIds,
      ])
    }
  })

  test('two of three teams together are two teams, and who stays away from both stays away', () => {
    const three = aMission({
      groups: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
      persons: people.map((id) => ({ id })),
      participations: [
        { personId: 'chen', groupIds: ['A'] },
        { personId: 'li', groupIds: ['A'] },
        { personId: 'wu', groupIds: ['B'] },
        { personId: 'xu', groupIds: ['C'] },
      ],
      items: [
        { id: 'a', attendance: 'groups', groupIds: ['A'], excludePersonIds: ['li'] },
        { id: 'b', attendance: 'groups', groupIds: ['B'], includePersonIds: ['zhao'] },
      ],
    })
    expect(attendanceTogether(three, [item(three, 'a'), item(three, 'b')])).toEqual({
      attendance: 'groups',
      groupIds: ['A', 'B'],
      includePersonIds: ['zhao'],
      excludePersonIds: ['li'],
    })
  })
})

test('parts of one item are the same, there and on that day, with nobody in two of them', () => {
  const at = { title: { en: 'Plant' }, placeId: 'plant', dayOn: '2023-05-25', attendance: 'groups' as const }
  const mission = aMission({
    places: [{ id: 'plant' }],
    groups: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
    items: [
      { ...at, id: 'a', groupIds: ['A'], startTime: '09:00' },
      { ...at, id: 'b', groupIds: ['B'], startTime: '10:00' },
      { ...at, id: 'b-again', groupIds: ['B'] },
      { ...at, id: 'another-day', groupIds: ['C'], dayOn: '2023-05-26' },
      { ...at, id: 'cancelled', groupIds: ['C'], status: 'cancelled' },
      { ...at, id: 'another-thing', groupIds: ['C'], title: { en: 'Office' } },
      { ...at, id: 'everybody', attendance: 'party' },
    ],
  })
  expect(partsOf(mission, item(mission, 'a')).map(({ id }) => id)).toEqual(['a', 'b'])
  expect(partsOf(mission, item(mission, 'another-thing')).map(({ id }) => id)).toEqual(['another-thing'])
})
