import { describe, expect, test } from 'vitest'
import { feeEstimateOf } from '../../../../shared/interpreting/fees/fee-estimate'
import type { MissionRows } from '../../../support/a-mission'
import { aPaidInterpreter, type PaidWork } from '../../../support/missions/a-paid-interpreter'

/** What is charged, as `date rule amount` (dates of May 2023 by their day). */
function charged(work: PaidWork): readonly string[] {
  const [own] = feeEstimateOf(aPaidInterpreter(work)).interpreters
  return (own?.lines ?? []).map(({ on, rule, amount }) => `${on.slice(8)} ${rule} ${amount}`)
}

function firstLine(work: PaidWork) {
  return feeEstimateOf(aPaidInterpreter(work)).interpreters[0]?.lines.at(-1)
}

const halfDay = { minutes: 240, fee: 30_000, notAcrossNoon: true, source: 'half' }
const overtime = { stepMinutes: 30, ignoreBelowMinutes: 15, factor: 1.25, source: 'over' }
const night = { from: '22:00', to: '05:00', factor: 1.5, source: 'night' }
const late = { from: '21:00', to: '23:00', factor: 1.25, source: 'late' }
const early = { from: '05:00', to: '08:00', factor: 1.25, source: 'early' }

describe('a day of work', () => {
  test.each<readonly [string, PaidWork, readonly string[]]>([
    ['is charged in full without a half-day tariff', { works: [['10:00', '11:00']] }, ['25 fullDay 48000']],
    ['is half where it is short', { plan: { halfDay }, works: [['13:00', '17:00']] }, ['25 halfDay 30000']],
    ['is full by a minute more', { plan: { halfDay }, works: [['13:00', '17:01']] }, ['25 fullDay 48000']],
    [
      'is full where it is short but holds 12:00–13:00',
      { plan: { halfDay }, works: [['11:00', '13:00']] },
      ['25 fullDayAcrossNoon 48000'],
    ],
    ['is half where it ends within that hour', { plan: { halfDay }, works: [['11:00', '12:59']] }, ['25 halfDay 30000']],
    [
      'is half across noon where the plan does not mind',
      { plan: { halfDay: { ...halfDay, notAcrossNoon: false } }, works: [['11:00', '13:00']] },
      ['25 halfDay 30000'],
    ],
    [
      'is full on each day of several that holds 12:00–13:00',
      { plan: { halfDay }, works: [['11:00', '13:00', { endDayOffset: 1 }]] },
      ['25 fullDayAcrossNoon 48000', '26 fullDayAcrossNoon 48000'],
    ],
    [
      'counts from assembly to dismissal, with the pause between',
      {
        plan: { halfDay },
        works: [
          ['08:00', '09:00'],
          ['16:00', '17:00'],
        ],
      },
      ['25 fullDay 48000'],
    ],
    [
      'counts what is interpreted where the plan says so',
      {
        plan: { halfDay: { ...halfDay, notAcrossNoon: false }, countFrom: 'talk' },
        works: [
          ['08:00', '09:00'],
          ['16:00', '17:00'],
        ],
      },
      ['25 halfDay 30000'],
    ],
    [
      'begins with the reporting time',
      { plan: { halfDay }, works: [['13:30', '17:00']], assignment: { reportMinutesBefore: 45 } },
      ['25 fullDay 48000'],
    ],
    [
      'ends with the release',
      { plan: { halfDay }, works: [['13:30', '17:00']], assignment: { releaseMinutesAfter: 40 } },
      ['25 fullDay 48000'],
    ],
    ['that ends after midnight is still one day', { works: [['20:00', '01:00', { endDayOffset: 1 }]] }, ['25 fullDay 48000']],
  ])('%s', (_, work, expected) => {
    expect(charged(work)).toEqual(expected)
  })

  test('tells what was counted and where the rule comes from', () => {
    expect(firstLine({ plan: { halfDay }, works: [['13:00', '15:30']] })).toEqual({
      on: '2023-05-25',
      rule: 'halfDay',
      amount: 30_000,
      params: { minutes: 150, from: '13:00', to: '15:30', by: 'assembly', upTo: 240 },
      source: 'half',
    })
  })
})

test('a day that ends in another time zone is told by the clock there, and counted in hours that passed', () => {
  const flight = { kind: 'flight' as const, endZone: 'Asia/Shanghai' }
  const [own] = feeEstimateOf(aPaidInterpreter({ works: [['09:00', '12:00', flight]] })).interpreters
  expect(own?.lines[0]?.params).toMatchObject({ minutes: 240, from: '09:00', to: '12:00' })
})

describe('overtime', () => {
  // 48,000 for 480 minutes are 100 a minute; a step of 30 at 1.25 is 3,750.
  test.each([
    ['17:00', []],
    ['17:14', ['25 overtimeDropped 0']],
    ['17:15', ['25 overtime 3750']],
    ['17:30', ['25 overtime 3750']],
    ['17:44', ['25 overtime 3750']],
    ['17:45', ['25 overtime 7500']],
    ['20:00', ['25 overtime 22500']],
  ] as const)('of a day from 09:00 to %s is charged by steps begun, short rests dropped', (until, expected) => {
    expect(charged({ plan: { overtime }, works: [['09:00', until]] })).toEqual(['25 fullDay 48000', ...expected])
  })

  test('is none, nor are hours on top, where nobody has said how long a full day is: no minute of it has a price', () => {
    const plan = { overtime, surcharges: [early], fullDay: { minutes: 0, fee: 48_000, source: '' } }
    expect(charged({ plan, works: [['07:00', '20:00']] })).toEqual(['25 fullDay 48000'])
  })

  test('says how many minutes it drops', () => {
    expect(firstLine({ plan: { overtime }, works: [['09:00', '17:44']] })?.params).toEqual({
      over: 44,
      steps: 1,
      step: 30,
      dropped: 14,
      percent: 125,
    })
  })

  test('is rounded once, to whole units of the currency', () => {
    const plan = { overtime: { ...overtime, factor: 1 }, fullDay: { minutes: 420, fee: 100.01, source: '' }, currency: 'CNY' }
    expect(charged({ plan, works: [['09:00', '16:30']] })).toEqual(['25 fullDay 10001', '25 overtime 714'])
  })
})

describe('early, late and night hours', () => {
  test.each([
    ['07:00', '12:00', {}, ['25 surcharge 1500']],
    ['18:00', '22:00', {}, ['25 surcharge 1500']],
    // 21:00–22:00 late, 22:00–23:00 both: the dearer one holds.
    ['18:00', '23:00', {}, ['25 surcharge 1500', '25 surcharge 3000']],
    ['23:00', '02:00', { endDayOffset: 1 }, ['25 surcharge 9000']],
    ['01:00', '05:30', { startDayOffset: 1, endDayOffset: 1 }, ['25 surcharge 12000', '25 surcharge 750']],
  ] as const)('from %s to %s come on top', (from, to, more, expected) => {
    const plan = { surcharges: [late, night, early] }
    expect(charged({ plan, works: [[from, to, more]] })).toEqual(['25 fullDay 48000', ...expected])
  })

  test.each([
    ['13:00', '22:00', {}, ['25 overtime 7500']],
    ['13:00', '23:00', {}, ['25 overtime 15000', '25 surcharge 1500']],
    ['15:00', '00:00', { endDayOffset: 1 }, ['25 overtime 7500', '25 surcharge 1500', '25 surcharge 3000', '25 surcharge 1500']],
    // Ten minutes are dropped: they are no overtime.
    ['14:10', '22:20', {}, ['25 overtimeDropped 0', '25 surcharge 1500', '25 surcharge 1000']],
  ] as const)('beyond a full day, from %s to %s, are not paid by both factors but by the dearer', (from, to, more, expected) => {
    const plan = { overtime, surcharges: [late, night, early] }
    expect(charged({ plan, works: [[from, to, more]] })).toEqual(['25 fullDay 48000', ...expected])
  })

  test('count only where something is interpreted, by a plan that counts that', () => {
    const plan = { surcharges: [night], countFrom: 'talk' as const }
    expect(
      charged({
        plan,
        works: [
          ['20:00', '21:00'],
          ['22:30', '23:00'],
        ],
      }),
    ).toEqual(['25 fullDay 48000', '25 surcharge 1500'])
  })
})

test('recording is a share of the day, overtime included', () => {
  const plan = { overtime, recording: { share: 0.5, source: 'rec' } }
  expect(charged({ plan, works: [['09:00', '17:30', { recorded: true }]] })).toEqual([
    '25 fullDay 48000',
    '25 overtime 3750',
    '25 recording 25875',
  ])
  expect(charged({ plan, works: [['09:00', '17:00']] })).toEqual(['25 fullDay 48000'])
})

describe('away from home', () => {
  const places: MissionRows = {
    places: [
      { id: 'home', city: { en: 'Tokyo' } },
      { id: 'near', city: { en: 'Yokohama' } },
      { id: 'far', city: { en: 'Osaka' } },
      { id: 'hotel', kind: 'hotel', city: { en: 'Osaka' } },
    ],
    transferTimes: [
      { fromPlaceId: 'home', toPlaceId: 'near', minutes: 40, symmetric: true },
      { fromPlaceId: 'home', toPlaceId: 'far', minutes: 170, symmetric: true },
    ],
  }
  const outOfTown = { overMinutes: 60, overKilometres: 50, source: 'town' }
  const perDiem = { withNight: 6_000, withoutNight: 2_500, source: 'diem' }
  const stay = (checkInOn: string, checkOutOn: string) => ({
    hotelPlaceId: 'hotel',
    checkInOn,
    checkOutOn,
    occupantIds: ['sato'],
  })

  test.each([
    ['home', ['25 halfDay 30000']],
    ['near', ['25 halfDay 30000']],
    ['far', ['25 fullDayOutOfTown 48000', '25 perDiemWithoutNight 2500']],
  ] as const)('at the place "%s" a short day is charged by the way there', (placeId, expected) => {
    const plan = { halfDay, outOfTown, perDiem }
    expect(charged({ plan, rows: places, works: [['14:00', '15:00', { placeId }]] })).toEqual(expected)
  })

  test('nights are paid per diem, a day without work between is a waiting day, at home it is none', () => {
    const plan = { waitingDay: { of: 'fullDay' as const, share: 0.5, source: 'wait' }, perDiem }
    const works: PaidWork['works'] = [
      ['09:00', '17:00', { placeId: 'far' }],
      ['09:00', '17:00', { placeId: 'far', dayOn: '2023-05-27' }],
    ]
    expect(charged({ plan, works, rows: { ...places, roomStays: [stay('2023-05-25', '2023-05-27')] } })).toEqual([
      '25 fullDay 48000',
      '25 perDiemWithNight 6000',
      '26 waitingDay 24000',
      '26 perDiemWithNight 6000',
      '27 fullDay 48000',
      '27 perDiemWithoutNight 2500',
    ])
    expect(charged({ plan, works, rows: places })).toEqual(['25 fullDay 48000', '27 fullDay 48000'])
  })

  test('a day of travel without work is a share of the half day; the nights between journeys are away', () => {
    const plan = { halfDay, travelDay: { of: 'halfDay' as const, share: 0.5, source: 'travel' }, perDiem }
    const travel = (on: string) => ({
      interpreterId: 'i',
      state: 'travel' as const,
      from: { on, time: '15:00' },
      to: { on, time: '18:00' },
    })
    const rows = { ...places, availabilities: [travel('2023-05-24'), travel('2023-05-26')] }
    expect(charged({ plan, works: [['09:00', '17:00', { placeId: 'far' }]], rows })).toEqual([
      '24 travelDay 15000',
      '24 perDiemWithNight 6000',
      '25 fullDay 48000',
      '25 perDiemWithNight 6000',
      '26 travelDay 15000',
      '26 perDiemWithoutNight 2500',
    ])
  })

  test('half a full day stands for the half day of a plan that has none', () => {
    const plan = { travelDay: { of: 'halfDay' as const, share: 0.5, source: '' } }
    const rows = {
      availabilities: [
        {
          interpreterId: 'i',
          state: 'travel' as const,
          from: { on: '2023-05-24', time: '15:00' },
          to: { on: '2023-05-24', time: '18:00' },
        },
      ],
    }
    expect(charged({ plan, works: [['09:00', '10:00']], rows })).toEqual(['24 travelDay 12000', '25 fullDay 48000'])
  })

  test('bound hours and travel together make a long day', () => {
    const longDay = { overMinutes: 600, share: 0.5, source: 'long' }
    const works: PaidWork['works'] = [['10:00', '16:00', { placeId: 'far' }]]
    // 6 h of work, 170 min there and 170 back.
    expect(charged({ plan: { halfDay, longDay, outOfTown }, works, rows: places })).toEqual([
      '25 fullDay 48000',
      '25 longDay 15000',
    ])
    expect(charged({ plan: { halfDay, longDay }, works, rows: places })).toEqual(['25 fullDay 48000'])
    const rows = { ...places, roomStays: [stay('2023-05-25', '2023-05-26')] }
    expect(charged({ plan: { halfDay, longDay, outOfTown }, works, rows })).toEqual(['25 fullDay 48000'])
  })

  test('a journey of one’s own adds to the day, what of it lies in bound hours once', () => {
    const longDay = { overMinutes: 600, share: 0.5, source: 'long' }
    const journey = (time: string) => ({
      interpreterId: 'i',
      state: 'travel' as const,
      from: { on: '2023-05-25', time },
      to: { on: '2023-05-25', time: '21:01' },
    })
    const works: PaidWork['works'] = [['11:00', '20:00']]
    const bound = (time: string) => charged({ plan: { halfDay, longDay }, works, rows: { availabilities: [journey(time)] } })
    expect(bound('19:00')).toEqual(['25 fullDay 48000', '25 longDay 15000'])
    expect(bound('20:02')).toEqual(['25 fullDay 48000'])
  })
})
