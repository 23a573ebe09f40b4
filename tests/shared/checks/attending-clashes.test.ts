import { expect, test } from 'vitest'
import { noDoubleBooking } from '../../../shared/checks/no-double-booking'
import type { Item } from '../../../shared/mission/entities/item'
import type { Mission } from '../../../shared/mission/mission'
import { aMission } from '../../support/a-mission'
import { mendsOffered, whatACheckSays } from '../../support/what-a-check-says'

/** Group A at the plant, where secretary Wang interprets, and group B at the bank from half an hour before the end on. */
function missionWith(wangsGroup: 'A' | 'B', bank: Partial<Item> = {}, plant: Partial<Item> = {}): Mission {
  const times = { dayOn: '2023-05-25', attendance: 'groups' } as const
  return aMission({
    places: [{ id: 'hall' }, { id: 'bank' }],
    groups: [{ id: 'A' }, { id: 'B' }],
    persons: [{ id: 'wang' }],
    participations: [{ personId: 'wang', role: 'coordinator', groupIds: [wangsGroup] }],
    items: [
      { ...times, id: 'plant', startTime: '09:00', endTime: '11:00', groupIds: ['A'], ...plant },
      { ...times, id: 'bank', startTime: '10:30', endTime: '12:00', groupIds: ['B'], ...bank },
    ],
    interpreters: [{ id: 'int-wang', personId: 'wang' }],
    requirements: [{ id: 'need', itemId: 'plant', from: 'zh-Hans', to: 'ja' }],
    assignments: [{ requirementId: 'need', interpreterId: 'int-wang' }],
  })
}

test('C01: who is of the party and interprets is not at one item while they attend another', () => {
  const says = (mission: Mission) => whatACheckSays(noDoubleBooking, mission)
  expect(says(missionWith('B'))).toEqual(['C01.attends plant bank int-wang 30/0'])
  expect(mendsOffered(noDoubleBooking, missionWith('B'))).toEqual(['mend.unassign'])
  expect(says(missionWith('A'))).toEqual([])
  expect(says(missionWith('B', { excludePersonIds: ['wang'] }))).toEqual([])
  expect(says(missionWith('B', { startTime: '11:00' }))).toEqual([])
})

test('C01: an evening that an interpreter of the party attends is not during the fair at which they interpret by day', () => {
  const says = (bank: Partial<Item>) =>
    whatACheckSays(noDoubleBooking, missionWith('B', { dayOn: '2023-05-26', ...bank }, { endDayOffset: 2, placeId: 'hall' }))
  expect(says({ startTime: '19:00', endTime: '21:00', placeId: 'bank' })).toEqual([])
  expect(says({ placeId: 'bank' })).toEqual(['C01.attends plant bank int-wang 30/0'])
  expect(says({ placeId: 'bank', endDayOffset: 1 })).toEqual(['C01.attends plant bank int-wang 30/0'])
  expect(says({ endTime: '11:00' })).toEqual([])
})
