import { expect, test } from 'vitest'
import { noDoubleBooking } from '../../../shared/checks/no-double-booking'
import type { Item } from '../../../shared/mission/entities/item'
import { aMission, type MissionRows } from '../../support/a-mission'
import { whatACheckSays } from '../../support/what-a-check-says'

const plant: Partial<Item> = { id: 'plant', dayOn: '2023-05-25', startTime: '09:00', endTime: '11:00' }
const bank: Partial<Item> = { id: 'bank', dayOn: '2023-05-25', startTime: '10:30', endTime: '12:00' }
const groups = [{ id: 'A' }, { id: 'B' }]

function of(...groupIds: readonly string[]): Partial<Item> {
  return { attendance: 'groups', groupIds: [...groupIds] }
}

/** What is said where Wang alone takes part, in these groups. */
function withWangIn(...groupIds: readonly string[]): MissionRows {
  return { persons: [{ id: 'wang' }], participations: [{ personId: 'wang', groupIds: [...groupIds] }] }
}

function says(items: readonly Partial<Item>[], rows: MissionRows = {}): readonly string[] {
  return whatACheckSays(noDoubleBooking, aMission({ groups, ...rows, items }))
}

test('a plan that is made before the list of participants is there is no less impossible', () => {
  expect(says([plant, bank])).toEqual(['C01.party bank plant 30/0'])
  expect(says([plant, bank], { groups: [] })).toEqual(['C01.party bank plant 30/0'])
  expect(says([plant, { ...bank, ...of('A') }])).toEqual(['C01.group bank plant A 30/0'])
  expect(
    says([
      { ...plant, ...of('A') },
      { ...bank, ...of('B') },
    ]),
  ).toEqual([])
})

test('nor is one for groups that nobody has been put into yet', () => {
  expect(says([plant, { ...bank, ...of('A') }], withWangIn())).toEqual(['C01.group bank plant A 30/0'])
  const withoutWang = { ...bank, ...of('A', 'B'), excludePersonIds: ['wang'] }
  expect(says([plant, withoutWang], withWangIn('A'))).toEqual(['C01.group bank plant B 30/0'])
})

test('what was let stand of a party that nobody was in yet stands once it has people', () => {
  const people = ['wang', 'li'].map((id) => ({ id }))
  const keysOf = (rows: MissionRows) =>
    noDoubleBooking.run(aMission({ groups, ...rows, items: [plant, bank] }), { today: '2023-05-01' }).map(({ key }) => key)
  expect(keysOf({ persons: people, participations: people.map(({ id }) => ({ personId: id, groupIds: ['A'] })) })).toEqual(
    keysOf({}),
  )
})
