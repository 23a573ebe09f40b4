import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  DAY_MS,
  datesFrom,
  daysBetween,
  instantOf,
  instantsOf,
  isZone,
  MINUTE_MS,
  minutesOf,
  offsetMinutes,
  overlaps,
  timeOfMinutes,
  wallTimeOf,
  weekdayOf,
} from '../../../shared/kernel/time'

/** Zones with the odd cases: half-hour changes, changes at midnight, Ramadan pauses, a skipped date line, none at all. */
const zones = [
  'UTC',
  'Asia/Tokyo',
  'Asia/Shanghai',
  'Asia/Seoul',
  'Asia/Pyongyang',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Europe/Berlin',
  'Europe/London',
  'Europe/Istanbul',
  'America/New_York',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/Caracas',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Honolulu',
]

const from = Date.UTC(2015, 0, 1)
const to = Date.UTC(2031, 0, 1)

/** The instants at which a zone changes its offset from 2015 to 2030. */
function transitionsOf(zone: string): readonly number[] {
  const found: number[] = []
  for (let day = from; day < to; day += DAY_MS) {
    if (offsetMinutes(zone, day) === offsetMinutes(zone, day + DAY_MS)) continue
    let [before, after] = [day, day + DAY_MS]
    while (after - before > MINUTE_MS) {
      const middle = before + Math.floor((after - before) / 2 / MINUTE_MS) * MINUTE_MS
      if (offsetMinutes(zone, middle) === offsetMinutes(zone, before)) before = middle
      else after = middle
    }
    found.push(after)
  }
  return found
}

function oracle(date: string, time: string, zone: string): readonly number[] {
  const plain = Temporal.PlainDateTime.from(`${date}T${time}`)
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    plain.toZonedDateTime(zone, { disambiguation }),
  )
  const fits = [earlier, later].filter((zoned) => zoned?.toPlainDateTime().equals(plain))
  return [...new Set(fits.map((zoned) => zoned?.epochMilliseconds ?? 0))]
}

describe('the instants of a wall time', () => {
  test.each(zones)('agree with Temporal in every quarter hour around every clock change in %s', (zone) => {
    for (const transition of transitionsOf(zone)) {
      // Wall times on both sides of the jump, in old and new offset alike.
      for (let minutes = -180; minutes <= 180; minutes += 15) {
        const { date, time } = wallTimeOf(transition + minutes * MINUTE_MS, zone)
        expect([zone, date, time, instantsOf(date, time, zone)]).toEqual([zone, date, time, oracle(date, time, zone)])
        expect(instantOf(date, time, zone)).toBe(compatible(date, time, zone))
      }
      const wall = wallTimeOf(transition - MINUTE_MS, zone)
      for (let minutes = 0; minutes <= 120; minutes += 15) {
        const shown = new Date(Date.parse(`${wall.date}T${wall.time}Z`) + minutes * MINUTE_MS).toISOString()
        const [date, time] = [shown.slice(0, 10), shown.slice(11, 16)]
        expect([date, time, instantsOf(date, time, zone)]).toEqual([date, time, oracle(date, time, zone)])
        expect([date, time, instantOf(date, time, zone)]).toEqual([date, time, compatible(date, time, zone)])
      }
    }
  })

  test('are none in the hour that is skipped and two in the hour that is repeated', () => {
    expect(instantsOf('2026-03-29', '02:30', 'Europe/Berlin')).toEqual([])
    expect(instantsOf('2026-10-25', '02:30', 'Europe/Berlin')).toEqual([
      Date.UTC(2026, 9, 25, 0, 30),
      Date.UTC(2026, 9, 25, 1, 30),
    ])
  })

  test('resolve to the first of a repeated hour, and after the jump in a skipped one (RFC 5545 §3.3.5)', () => {
    expect(instantOf('2026-10-25', '02:30', 'Europe/Berlin')).toBe(Date.UTC(2026, 9, 25, 0, 30))
    expect(wallTimeOf(instantOf('2026-03-29', '02:30', 'Europe/Berlin'), 'Europe/Berlin')).toEqual({
      date: '2026-03-29',
      time: '03:30',
    })
  })

  test('are told back as the runtime shows them, on whichever side of a change of its day they lie', () => {
    for (const zone of zones) {
      for (const transition of transitionsOf(zone)) {
        for (const hours of [-49, -48, -25, -24, -1, 0, 1, 23, 24, 47, 48, 71, 72]) {
          const at = transition + hours * 3_600_000
          const shown = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
          const { date, time } = wallTimeOf(at, zone)
          expect([zone, date, time]).toEqual([zone, ...shown.toPlainDateTime().toString().slice(0, 16).split('T')])
          expect(offsetMinutes(zone, at)).toBe(shown.offsetNanoseconds / 60_000_000_000)
        }
      }
    }
  })

  test('show the same wall time again', () => {
    const aMinute = fc.integer({ min: from / MINUTE_MS, max: to / MINUTE_MS }).map((minutes) => minutes * MINUTE_MS)
    fc.assert(
      fc.property(aMinute, fc.constantFrom(...zones), (at, zone) => {
        const { date, time } = wallTimeOf(at, zone)
        expect(instantsOf(date, time, zone)).toContain(at)
      }),
    )
  })
})

function compatible(date: string, time: string, zone: string): number {
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds
}

const aDate = fc.integer({ min: from / DAY_MS, max: to / DAY_MS }).map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10))

describe('dates', () => {
  test('go forward and back by days as Temporal has them', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        expect(addDays(date, days)).toBe(Temporal.PlainDate.from(date).add({ days }).toString())
        expect(daysBetween(date, addDays(date, days))).toBe(days)
        expect(weekdayOf(date)).toBe(Temporal.PlainDate.from(date).dayOfWeek)
      }),
    )
  })

  test('from the first to the last, both included', () => {
    expect(datesFrom('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01'])
    expect(datesFrom('2024-03-01', '2024-02-28')).toEqual([])
  })
})

test('minutes of the day and back, over midnight in both directions', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 5000 }), (minutes) => {
      const { time, dayOffset } = timeOfMinutes(minutes)
      expect(minutesOf(time) + dayOffset * 1440).toBe(minutes)
      expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
    }),
  )
})

test('spans that only touch do not overlap', () => {
  expect(overlaps({ start: 0, end: 10 }, { start: 10, end: 20 })).toBe(false)
  expect(overlaps({ start: 0, end: 11 }, { start: 10, end: 20 })).toBe(true)
})

test.each([
  ['Asia/Tokyo', true],
  ['UTC', true],
  ['Asia/Atlantis', false],
  ['', false],
  ['x'.repeat(65), false],
])('is %j a zone that this computer knows: %j', (zone, isKnown) => {
  expect([isZone(zone), isZone(zone)]).toEqual([isKnown, isKnown])
})
