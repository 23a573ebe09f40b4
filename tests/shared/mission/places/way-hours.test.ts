import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantOf, MINUTE_MS, wallTimeOf } from '../../../../shared/kernel/time'
import { bandDirections, type WayBand } from '../../../../shared/mission/entities/transfer-time'
import { soonestArrival, tripAt, tripBetween } from '../../../../shared/mission/places/way-hours'
import { type Way, waysOf } from '../../../../shared/mission/places/ways'
import { aMission } from '../../../support/a-mission'

const zone = 'Asia/Tokyo'
const rush: WayBand = { from: '07:00', to: '09:30', direction: 'both', minutes: 55 }
const evening: WayBand = { from: '17:00', to: '19:00', direction: 'there', minutes: 50 }
const night: WayBand = { from: '22:00', to: '05:00', direction: 'both', minutes: 20 }

function wayOf(bands: readonly WayBand[], from = 'a', to = 'b'): Way {
  const rows = [{ fromPlaceId: 'a', toPlaceId: 'b', minutes: 35, bands: [...bands] }]
  const way = waysOf(aMission({ places: [{ id: 'a' }, { id: 'b' }], transferTimes: rows }))
    .to(to)
    .get(from)
  if (!way) throw new Error('no way')
  return way
}

const at = (time: string, on = '2023-05-25') => instantOf(on, time, zone)
const timeOf = (instant: number) => wallTimeOf(instant, zone).time

describe('who leaves', () => {
  test.each([
    ['06:59', 35],
    ['07:00', 55],
    ['09:29', 55],
    ['09:30', 35],
    ['17:00', 50],
    ['21:59', 35],
    ['23:00', 20],
    ['04:59', 20],
  ])('at %s needs %i minutes', (time, minutes) => {
    expect(tripAt(wayOf([rush, evening, night]), zone, at(time)).minutes).toBe(minutes)
  })

  test('on the way back needs what holds for it', () => {
    expect(tripAt(wayOf([rush, evening], 'b', 'a'), zone, at('08:00')).minutes).toBe(55)
    expect(tripAt(wayOf([rush, evening], 'b', 'a'), zone, at('18:00'))).toMatchObject({ minutes: 35, band: null })
  })

  test('where hours overlap needs the longest, in whatever order they stand', () => {
    const short: WayBand = { ...rush, from: '08:00', minutes: 15 }
    for (const bands of [
      [rush, short],
      [short, rush],
    ]) {
      expect(tripAt(wayOf(bands), zone, at('08:30')).band?.minutes).toBe(55)
    }
  })

  test('looks at the clock where they are', () => {
    expect(tripAt(wayOf([rush]), 'Asia/Shanghai', at('08:30'))).toMatchObject({ minutes: 55 })
    expect(tripAt(wayOf([rush]), 'Asia/Shanghai', at('07:30'))).toMatchObject({ minutes: 35 })
  })
})

describe('who has to be there in time', () => {
  test('leaves as late as does, before the way gets long or after it is short again', () => {
    const way = wayOf([rush])
    const leaving = (due: string) => timeOf(tripBetween(way, zone, at('05:00'), at(due)).leavesAt)
    expect(['07:30', '07:34', '07:50', '07:55', '10:04', '10:05', '10:30'].map(leaving)).toEqual([
      '06:55',
      '06:59',
      '06:59',
      '07:00',
      '09:09',
      '09:30',
      '09:55',
    ])
  })

  test('and cannot be, leaves at once', () => {
    expect(tripBetween(wayOf([rush]), zone, at('08:00'), at('08:40'))).toEqual({
      leavesAt: at('08:00'),
      minutes: 55,
      band: { ...rush, direction: 'there' },
      isInTime: false,
    })
  })
})

const times = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`)
const someBands = fc.array(
  fc.record({ from: times, to: times, direction: fc.constantFrom(...bandDirections), minutes: fc.integer({ min: 1, max: 200 }) }),
  { maxLength: 4 },
)
const minutesOfDay = fc.integer({ min: 0, max: 1439 })

test('the latest departure and the soonest arrival are those that trying every minute finds', () => {
  fc.assert(
    fc.property(someBands, minutesOfDay, fc.integer({ min: 0, max: 400 }), (bands, readyMinute, minutes) => {
      const way = wayOf(bands)
      const readyAt = at('00:00') + readyMinute * MINUTE_MS
      const dueAt = readyAt + minutes * MINUTE_MS
      let latest: number | null = null
      let soonest = Number.POSITIVE_INFINITY
      for (let leavesAt = readyAt; leavesAt <= readyAt + 400 * MINUTE_MS; leavesAt += MINUTE_MS) {
        const arrival = leavesAt + tripAt(way, zone, leavesAt).minutes * MINUTE_MS
        soonest = Math.min(soonest, arrival)
        if (arrival <= dueAt) latest = leavesAt
      }
      const trip = tripBetween(way, zone, readyAt, dueAt)
      expect(trip.isInTime ? trip.leavesAt : null).toBe(latest)
      expect(trip.minutes).toBe(tripAt(way, zone, trip.leavesAt).minutes)
      expect(soonestArrival(way, zone, readyAt)).toBe(soonest)
    }),
    { numRuns: 60 },
  )
})
