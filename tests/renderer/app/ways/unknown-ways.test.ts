import { describe, expect, test } from 'vitest'
import { unknownWaysOf } from '../../../../renderer/app/ways/unknown-ways'
import { aMission, type MissionRows } from '../../../support/a-mission'

type Items = NonNullable<MissionRows['items']>

const at = (id: string, placeId: string | null, startTime: string, endTime: string, more = {}) => ({
  id,
  placeId,
  startTime,
  endTime,
  dayOn: '2023-05-25',
  status: 'confirmed' as const,
  ...more,
})

function ways(items: Items, transferTimes: MissionRows['transferTimes'] = []) {
  const mission = aMission({
    places: ['hotel', 'plant', 'lunch'].map((id) => ({ id, names: { en: id } })),
    groups: [{ id: 'a' }, { id: 'b' }],
    persons: [{ id: 'zhao' }, { id: 'qian' }],
    participations: [
      { personId: 'zhao', groupIds: ['a'] },
      { personId: 'qian', groupIds: ['b'] },
    ],
    transferTimes: [...transferTimes],
    items,
  })
  return unknownWaysOf(mission).map(({ fromPlaceId, toPlaceId, item }) => [fromPlaceId, toPlaceId, item.id])
}

describe('ways that the itinerary needs and nobody has timed', () => {
  test('lead from one item to the next of the same people', () => {
    expect(ways([at('tour', 'plant', '09:00', '11:00'), at('meal', 'lunch', '12:00', '13:00')])).toEqual([
      ['plant', 'lunch', 'meal'],
    ])
  })

  test('are those of a transfer, once for both directions', () => {
    expect(
      ways([
        at('there', 'hotel', '08:00', '09:00', { kind: 'transfer', toPlaceId: 'plant' }),
        at('tour', 'plant', '09:00', '11:00'),
        at('back', 'plant', '11:00', '12:00', { kind: 'transfer', toPlaceId: 'hotel' }),
      ]),
    ).toEqual([['hotel', 'plant', 'there']])
  })

  test('are not listed once their time is known, also by the way back', () => {
    expect(
      ways(
        [at('tour', 'plant', '09:00', '11:00'), at('meal', 'lunch', '12:00', '13:00')],
        [{ fromPlaceId: 'lunch', toPlaceId: 'plant', minutes: 20 }],
      ),
    ).toEqual([])
  })

  test('nobody goes from one group’s place to the other’s', () => {
    const only = (groupId: string) => ({ attendance: 'groups' as const, groupIds: [groupId] })
    expect(ways([at('a', 'plant', '09:00', '11:00', only('a')), at('b', 'lunch', '12:00', '13:00', only('b'))])).toEqual([])
  })

  test('a night at home breaks the chain, a transfer without places does not', () => {
    const nextDay = at('tomorrow', 'lunch', '12:00', '13:00', { dayOn: '2023-05-26' })
    expect(ways([at('tour', 'plant', '09:00', '11:00'), nextDay])).toEqual([])
    const ride = at('ride', null, '11:00', '12:00', { kind: 'transfer' })
    expect(ways([at('tour', 'plant', '09:00', '11:00'), ride, at('meal', 'lunch', '12:00', '13:00')])).toEqual([
      ['plant', 'lunch', 'meal'],
    ])
  })
})
