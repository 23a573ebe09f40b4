import { expect, test } from 'vitest'
import type { Item } from '../../../../shared/mission/entities/item'
import { attendeeIdsOf } from '../../../../shared/mission/people/attendance'
import { aMission } from '../../../support/a-mission'

function attendeesOf(item: Partial<Item>): readonly string[] {
  const mission = aMission({
    persons: ['wang', 'chen', 'host', 'li', 'gone', 'visitor'].map((id) => ({ id })),
    groups: [{ id: 'A' }, { id: 'B' }],
    participations: [
      { personId: 'wang', groupIds: ['A', 'B'] },
      { personId: 'chen', groupIds: ['B'] },
      { personId: 'host', side: 'host', groupIds: ['A'] },
      { personId: 'li', role: 'interpreter', groupIds: ['A'] },
      { personId: 'gone', status: 'cancelled', groupIds: ['A'] },
    ],
    items: [{ id: 'item', ...item }],
  })
  const row = mission.tables.items.item
  return row ? attendeeIdsOf(mission, row) : []
}

test.each<[string, Partial<Item>, readonly string[]]>([
  ['the party', {}, ['wang', 'chen']],
  ['a group', { attendance: 'groups', groupIds: ['A'] }, ['wang']],
  ['two groups, each person once', { attendance: 'groups', groupIds: ['A', 'B'] }, ['wang', 'chen']],
  ['named persons', { attendance: 'persons', includePersonIds: ['host'] }, ['host']],
  ['the party with a guest and without one', { includePersonIds: ['host'], excludePersonIds: ['wang'] }, ['chen', 'host']],
  [
    'named persons of whom one is not coming',
    { attendance: 'persons', includePersonIds: ['gone', 'host', 'visitor'] },
    ['host', 'visitor'],
  ],
  ['nobody', { attendance: 'persons' }, []],
])('at an item for %s attend', (_case, item, ids) => {
  expect(attendeesOf(item)).toEqual(ids)
})
