import { describe, expect, test } from 'vitest'
import { deploymentsOf } from '../../../../shared/interpreting/deployment/deployment'
import { wayFromHome } from '../../../../shared/interpreting/deployment/way-from-home'
import type { Availability } from '../../../../shared/mission/entities/availability'
import { rowsOf } from '../../../../shared/mission/mission'
import { aMission, type MissionRows } from '../../../support/a-mission'
import { aPaidInterpreter, type PaidWork } from '../../../support/missions/a-paid-interpreter'

const letters = { work: 'W', travel: 'T', waiting: 'w', held: 'H', off: '-' } as const

/** A letter for each day from 24 to 31 May. */
function days(works: PaidWork['works'], rows: MissionRows = {}): string {
  const [own] = deploymentsOf(aPaidInterpreter({ works, rows }))
  return (own?.days ?? []).map(({ state }) => letters[state]).join('')
}

const stretch = (state: Availability['state'], from: string, to: string): Partial<Availability> => {
  const at = (text: string) => ({ on: `2023-05-${text.slice(0, 2)}`, time: text.slice(3) })
  return { interpreterId: 'i', state, from: at(from), to: at(to) }
}
const on = (day: string): PaidWork['works'][number] => ['09:00', '17:00', { dayOn: `2023-05-${day}` }]
const osaka: MissionRows = {
  places: [{ id: 'hotel', kind: 'hotel', city: { en: 'Osaka' } }],
  roomStays: [{ hotelPlaceId: 'hotel', checkInOn: '2023-05-25', checkOutOn: '2023-05-29', occupantIds: ['sato'] }],
}

describe('a deployment', () => {
  test('is off, but for days of work', () => {
    expect(days([on('25'), on('28')])).toBe('-W--W---')
  })

  test('has waiting days between days of work for whom sleeps away from home', () => {
    expect(days([on('25'), on('28')], osaka)).toBe('-WwwW---')
  })

  test('has none for whom sleeps in the home city', () => {
    expect(days([on('25'), on('28')], { ...osaka, places: [{ id: 'hotel', kind: 'hotel', city: { en: 'Tokyo' } }] })).toBe(
      '-W--W---',
    )
  })

  test('has none on a day on which the interpreter is not to be had', () => {
    expect(days([on('25'), on('28')], { ...osaka, availabilities: [stretch('unavailable', '26 00:00', '26 23:59')] })).toBe(
      '-W-wW---',
    )
    expect(days([on('25'), on('28')], { ...osaka, availabilities: [stretch('unavailable', '26 00:00', '26 13:00')] })).toBe(
      '-WwwW---',
    )
  })

  test('has days of travel, by stretches and by bookings; a day with work stays a day of work', () => {
    expect(
      days([on('25')], {
        availabilities: [stretch('travel', '24 20:00', '25 01:00'), stretch('travel', '26 08:00', '26 10:00')],
      }),
    ).toBe('TWT-----')
    const rows: MissionRows = {
      items: [{ id: 'flight', kind: 'flight', dayOn: '2023-05-30', startTime: '10:00', endTime: '12:00', attendance: 'persons' }],
      travelLegs: [{ itemId: 'flight', personIds: ['sato'] }],
    }
    expect(days([on('25')], rows)).toBe('-W----T-')
    expect(
      days([on('25')], { ...rows, travelLegs: [{ itemId: 'flight', personIds: ['sato'], ticketStatus: 'cancelled' }] }),
    ).toBe('-W------')
  })

  test('marks what is only held', () => {
    expect(days([on('25')], { availabilities: [stretch('tentativeHold', '24 00:00', '27 00:00')] })).toBe('HWH-----')
  })

  test('has the dates of the mission and those outside it that have work, the same for everybody', () => {
    const [own] = deploymentsOf(aPaidInterpreter({ works: [['09:00', '10:00', { dayOn: '2023-06-02' }]] }))
    expect(own?.days.map((day) => day.on).slice(-2)).toEqual(['2023-05-31', '2023-06-02'])
  })

  test('tells hours of duty and of interpreting on days of work', () => {
    const [own] = deploymentsOf(
      aPaidInterpreter({
        works: [
          ['09:00', '10:00'],
          ['15:00', '17:00'],
        ],
      }),
    )
    const work = own?.days[1]?.work
    expect([work?.interpretingMinutes, ((work?.releaseAt ?? 0) - (work?.reportAt ?? 0)) / 3_600_000]).toEqual([180, 8])
  })
})

test('the way from home is the shortest that is known from any place in the home city, to the place or to its city', () => {
  const mission = aMission({
    persons: [{ id: 'p' }],
    places: [
      { id: 'office', city: { ja: '東京', en: 'Tokyo' } },
      { id: 'station', city: { ja: '東京' } },
      { id: 'plant', city: { en: 'Osaka' } },
      { id: 'harbour', city: { en: 'Osaka' } },
      { id: 'unknown', city: { en: 'Kobe' } },
    ],
    transferTimes: [
      { fromPlaceId: 'office', toPlaceId: 'plant', minutes: 200, symmetric: false },
      { fromPlaceId: 'plant', toPlaceId: 'station', minutes: 160, symmetric: true },
    ],
    interpreters: [{ personId: 'p', homeCity: { ja: '東京' } }],
  })
  const [interpreter] = rowsOf(mission, 'interpreters')
  const ways = ['office', 'plant', 'harbour', 'unknown', null].map((id) => interpreter && wayFromHome(mission, interpreter, id))
  expect(ways).toEqual([0, 160, 160, null, null])
})
