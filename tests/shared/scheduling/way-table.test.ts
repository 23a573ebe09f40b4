import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf, MINUTE_MS } from '../../../shared/kernel/time'
import { bandDirections } from '../../../shared/mission/entities/transfer-time'
import { tripAt, tripBetween } from '../../../shared/mission/places/way-hours'
import { waysOf } from '../../../shared/mission/places/ways'
import { leavesBy, legFor, legsWith } from '../../../shared/scheduling/legs'
import { TRAVEL_WEIGHT } from '../../../shared/scheduling/problem'
import { wayTableOf } from '../../../shared/scheduling/way-table'
import { aMission } from '../../support/a-mission'

const zone = 'Asia/Tokyo'
const on = '2023-05-25'
const BUFFER = 10
const times = fc
  .integer({ min: 0, max: 47 })
  .map((half) => `${String(half >> 1).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`)
const someBands = fc.array(
  fc.record({ from: times, to: times, direction: fc.constantFrom(...bandDirections), minutes: fc.integer({ min: 1, max: 150 }) }),
  { maxLength: 4 },
)

test('a suggested schedule reckons with the way that C02 asks for, at every hour', () => {
  fc.assert(
    fc.property(
      someBands,
      fc.integer({ min: 0, max: 1200 }),
      fc.integer({ min: 0, max: 300 }),
      fc.constantFrom(0, 15),
      (bands, minute, gap, spare) => {
        const mission = aMission({
          places: [{ id: 'a' }, { id: 'b' }],
          transferTimes: [{ fromPlaceId: 'a', toPlaceId: 'b', minutes: 35, bands }],
        })
        const way = waysOf(mission).to('b').get('a')
        if (!way) throw new Error('no way')
        const ways = wayTableOf(mission, ['a', 'b'], [on])
        const end = instantOf(on, '00:00', zone) / MINUTE_MS + minute
        const start = end + gap
        const leg = legFor(legsWith(ways, 0, 1, spare), start)
        const trip = tripBetween(way, zone, end * MINUTE_MS, (start - BUFFER - spare) * MINUTE_MS)
        expect(end <= leavesBy(leg, start)).toBe(trip.isInTime)
        if (trip.isInTime) expect([leg.travel, leavesBy(leg, start)]).toEqual([trip.minutes, trip.leavesAt / MINUTE_MS])
        let home = Number.POSITIVE_INFINITY
        for (let wait = 0; wait <= 300; wait++) {
          home = Math.min(home, TRAVEL_WEIGHT * tripAt(way, zone, (end + wait) * MINUTE_MS).minutes + wait)
        }
        const { travel, waits } = ways.home(0, 1, end)
        expect(TRAVEL_WEIGHT * travel + waits).toBe(home)
        expect(ways.least(0, 1)).toBeLessThanOrEqual(leg.travel)
      },
    ),
    { numRuns: 80 },
  )
})

test('a way of one time is one leg, whatever the others are', () => {
  const mission = aMission({
    places: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    transferTimes: [
      { fromPlaceId: 'a', toPlaceId: 'b', minutes: 35 },
      { fromPlaceId: 'a', toPlaceId: 'c', minutes: 35, bands: [{ from: '07:00', to: '09:00', direction: 'both', minutes: 55 }] },
    ],
  })
  const { legs, assumed } = wayTableOf(mission, ['a', 'b', 'c'], [on])
  const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, leaveBy: Number.POSITIVE_INFINITY }
  expect([legs(0, 1), legs(1, 1), legs(-1, 2)]).toEqual([
    [{ ...always, travel: 35, need: 35 + BUFFER }],
    [{ ...always, travel: 0, need: 0 }],
    [{ ...always, travel: 0, need: 0 }],
  ])
  expect(new Set(legs(0, 2).map(({ travel }) => travel))).toEqual(new Set([35, 55]))
  expect(assumed).toBe(2)
})
