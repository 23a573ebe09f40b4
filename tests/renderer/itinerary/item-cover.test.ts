import { expect, test } from 'vitest'
import { itemCoverOf } from '../../../renderer/features/itinerary/item-cover'
import { aMission } from '../../support/a-mission'

const dayOn = '2023-05-25'
const mission = aMission({
  items: [
    { id: 'visit', dayOn, startTime: '10:00', endTime: '12:00' },
    { id: 'off', dayOn, startTime: '14:00', endTime: '15:00', status: 'cancelled' },
    { id: 'walk', dayOn, startTime: '16:00', endTime: '17:00' },
  ],
  requirements: [
    { id: 'r1', itemId: 'visit', mode: 'consecutive', from: 'zh-Hans', to: 'ja' },
    { id: 'r2', itemId: 'off', mode: 'consecutive', from: 'zh-Hans', to: 'ja' },
  ],
})

test('interpreters are counted where some are required, and missed nowhere that does not take place', () => {
  expect(itemCoverOf(mission, 'visit')).toEqual({ assigned: 0, needed: 1 })
  expect(itemCoverOf(mission, 'off')).toBeNull()
  expect(itemCoverOf(mission, 'walk')).toBeNull()
})
