import { expect, test } from 'vitest'
import type { Item } from '../../../../shared/mission/entities/item'
import { knownAmong, travellerIdsOf } from '../../../../shared/mission/people/travellers'
import { aMission } from '../../../support/a-mission'

function travellers(participations: readonly object[], item: Partial<Item>): readonly string[] {
  const mission = aMission({
    groups: [{ id: 'a' }, { id: 'b' }],
    persons: [{ id: 'zhao' }],
    participations,
    items: [{ id: 'x', ...item }],
  })
  return travellerIdsOf(mission, mission.tables.items.x as Item)
}

test('groups that nobody is in yet stand for their people; once somebody is, the people stand for themselves', () => {
  expect(travellers([], { attendance: 'party' })).toEqual(['a', 'b'])
  expect(travellers([], { attendance: 'groups', groupIds: ['b'] })).toEqual(['b'])
  const inA = [{ personId: 'zhao', groupIds: ['a'] }]
  expect(travellers(inA, { attendance: 'groups', groupIds: ['a'] })).toEqual(['zhao'])
  expect(travellers(inA, { attendance: 'party' })).toEqual(['zhao', 'b'])
  expect(travellers([], { attendance: 'persons', includePersonIds: ['zhao'] })).toEqual(['zhao'])
})

test('who is attended alike has the same list, in which persons and groups that stand for theirs are told apart', () => {
  const mission = aMission({
    groups: [{ id: 'a' }, { id: 'b' }],
    persons: [{ id: 'zhao' }],
    participations: [{ personId: 'zhao', groupIds: ['b'] }],
    items: [{ id: 'x' }, { id: 'y' }, { id: 'z', attendance: 'groups', groupIds: ['a'] }],
  })
  const of = (id: string) => travellerIdsOf(mission, mission.tables.items[id] as Item)
  expect(of('x')).toBe(of('y'))
  expect(knownAmong(mission, of('x'))).toEqual({ personIds: ['zhao'], groupIds: ['a'] })
  expect(knownAmong(mission, of('z'))).toEqual({ personIds: [], groupIds: ['a'] })
})
