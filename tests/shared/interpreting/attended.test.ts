import { expect, test } from 'vitest'
import { attendedAt } from '../../../shared/interpreting/attended'
import { plannedItemsOf } from '../../../shared/mission/items/planned-items'
import { type Mission, rowOf } from '../../../shared/mission/mission'
import { type Situation, situation } from '../../support/solvers/a-team-situation'

/** What keeps the interpreter from item a. */
function fromA(mission: Mission): readonly string[] {
  const interpreter = rowOf(mission, 'interpreters', 'li')
  const planned = plannedItemsOf(mission).find(({ item }) => item.id === 'a')
  if (!interpreter || !planned) throw new Error('not the mission of this test')
  return attendedAt(mission, interpreter, planned.item, planned).map(({ item }) => item.id)
}

const about: Situation = {
  who: { li: {} },
  items: {
    a: ['09:00', '10:00', { attendance: 'party' }],
    b: ['09:30', '11:00', { attendance: 'party' }],
    c: ['10:00', '11:00', { attendance: 'party' }],
    d: ['09:30', '11:00', { attendance: 'groups', groupIds: ['g'] }],
  },
}
const asGuest = (groupIds: readonly string[] = []): Mission =>
  situation({
    ...about,
    rows: { groups: [{ id: 'g' }], participations: [{ id: 'guest', personId: 'li', groupIds: [...groupIds] }] },
  })

test('who is of the party is kept from an item by what they attend meanwhile, not by the item itself nor by what comes after it', () => {
  expect(fromA(asGuest())).toEqual(['b'])
  expect(fromA(asGuest(['g']))).toEqual(['b', 'd'])
})

test('who comes to interpret only is kept from nothing by what guests attend', () => {
  expect(fromA(situation({ ...about, rows: { groups: [{ id: 'g' }] } }))).toEqual([])
})
