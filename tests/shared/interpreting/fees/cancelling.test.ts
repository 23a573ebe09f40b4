import { describe, expect, test } from 'vitest'
import { cancellingAll, cancellingOne } from '../../../../shared/interpreting/fees/cancelling'
import { ratePlanTemplates } from '../../../../shared/interpreting/rate-plans/registry'
import type { Assignment } from '../../../../shared/mission/entities/assignment'
import { rowsOf } from '../../../../shared/mission/mission'
import { aPaidInterpreter, type PaidWork } from '../../../support/missions/a-paid-interpreter'

/** KR-ewha: 4–7 days 30 %, 2–3 days 40 %, 1 day 50 %, the same day all. Entered in no order. */
const ladder = [
  { daysBefore: 1, share: 0.5, source: '' },
  { daysBefore: 7, share: 0.3, source: '' },
  { daysBefore: 0, share: 1, source: '' },
  { daysBefore: 3, share: 0.4, source: '' },
]
const oneDay: PaidWork['works'] = [['09:00', '17:00']]

function allOf(work: PaidWork, today: string) {
  const mission = aPaidInterpreter({ ...work, plan: { cancellation: ladder, ...work.plan } })
  const [interpreter] = rowsOf(mission, 'interpreters')
  return interpreter && cancellingAll(mission, interpreter, today)
}

function oneOf(id: string, work: PaidWork, today: string) {
  const mission = aPaidInterpreter({ ...work, plan: { cancellation: ladder, ...work.plan } })
  const assignment = rowsOf(mission, 'assignments').find((one) => one.id === id) as Assignment
  return cancellingOne(mission, assignment, today)
}

describe('calling off a day of work', () => {
  test.each([
    ['2023-05-10', 0],
    ['2023-05-17', 0],
    ['2023-05-18', 14_400],
    ['2023-05-21', 14_400],
    ['2023-05-22', 19_200],
    ['2023-05-23', 19_200],
    ['2023-05-24', 24_000],
    ['2023-05-25', 48_000],
    ['2023-05-26', 48_000],
  ])('on %s costs %i', (today, due) => {
    expect(allOf({ works: oneDay }, today)).toEqual({ currency: 'JPY', due, saved: 48_000 - due })
  })

  test.each([
    ['2023-05-17', 0],
    ['2023-05-18', 24_000],
    ['2023-05-23', 24_000],
    ['2023-05-24', 48_000],
    ['2023-05-25', 48_000],
  ])('as APIC counts, half from a week before and all within 48 hours: on %s %i', (today, due) => {
    const { cancellation } = ratePlanTemplates.APIC
    expect(allOf({ works: oneDay, plan: { cancellation } }, today)?.due).toBe(due)
  })

  test('costs nothing where nobody has agreed yet', () => {
    for (const status of ['proposed', 'offered'] as const) {
      expect(allOf({ works: oneDay, assignment: { status } }, '2023-05-25')?.due).toBe(0)
    }
    expect(allOf({ works: oneDay, assignment: { status: 'accepted' } }, '2023-05-25')?.due).toBe(48_000)
  })

  test('costs nothing by a plan without a ladder, and is unknown without a plan', () => {
    expect(allOf({ works: oneDay, plan: { cancellation: [] } }, '2023-05-25')?.due).toBe(0)
    expect(allOf({ works: oneDay, interpreter: { ratePlanId: null } }, '2023-05-25')).toBeNull()
  })

  test('counts each day by its own distance', () => {
    const works: PaidWork['works'] = [...oneDay, ['09:00', '17:00', { dayOn: '2023-05-31' }]]
    expect(allOf({ works }, '2023-05-24')).toEqual({ currency: 'JPY', due: 24_000 + 14_400, saved: 96_000 - 38_400 })
  })

  test('pays no per diem for days that are not spent away, but keeps what was spent', () => {
    const work: PaidWork = {
      works: oneDay,
      plan: { perDiem: { withNight: 6_000, withoutNight: 0, source: '' } },
      rows: {
        places: [{ id: 'hotel', kind: 'hotel', city: { en: 'Osaka' } }],
        roomStays: [{ hotelPlaceId: 'hotel', checkInOn: '2023-05-25', checkOutOn: '2023-05-26', occupantIds: ['sato'] }],
      },
    }
    expect(allOf(work, '2023-05-25')).toEqual({ currency: 'JPY', due: 48_000, saved: 6_000 })
    expect(allOf(work, '2023-05-26')).toEqual({ currency: 'JPY', due: 54_000, saved: 0 })
  })
})

describe('a ladder of working days', () => {
  const ofWorkingDays = ladder.map((step) => ({ ...step, ofWorkingDays: true }))
  const onMonday: PaidWork['works'] = [['09:00', '17:00', { dayOn: '2023-05-29' }]]
  const dueOn = (today: string, rows: PaidWork['rows'] = {}) =>
    allOf({ works: onMonday, plan: { cancellation: ofWorkingDays }, rows }, today)?.due

  test.each([
    ['2023-05-17', 0],
    ['2023-05-18', 14_400],
    ['2023-05-23', 14_400],
    ['2023-05-24', 19_200],
    ['2023-05-25', 19_200],
    ['2023-05-26', 24_000],
    ['2023-05-27', 48_000],
    ['2023-05-29', 48_000],
  ])('has Friday before a Monday: on %s it costs %i', (today, due) => {
    expect(dueOn(today)).toBe(due)
  })

  test('leaves out the public holidays of the country that is visited, and no others', () => {
    const places = [{ id: 'plant', kind: 'facility' as const, country: 'JP' }]
    const holidayOf = (country: string) => ({ places, holidays: [{ country, on: '2023-05-26' }] })
    expect(dueOn('2023-05-25', holidayOf('JP'))).toBe(24_000)
    expect(dueOn('2023-05-25', holidayOf('CN'))).toBe(19_200)
    expect(dueOn('2023-05-25', { holidays: [{ country: 'CN', on: '2023-05-26' }] })).toBe(24_000)
  })
})

describe('calling off one assignment', () => {
  const halfDay = { minutes: 240, fee: 30_000, notAcrossNoon: false, source: '' }

  test('costs nothing while the day stays as dear as it is', () => {
    expect(
      oneOf(
        'at-b',
        {
          works: [
            ['09:00', '17:00'],
            ['10:00', '11:00'],
          ],
        },
        '2023-05-25',
      ),
    ).toEqual({
      currency: 'JPY',
      due: 0,
      saved: 0,
    })
  })

  test('costs its share of what the day becomes cheaper by', () => {
    const works: PaidWork['works'] = [
      ['09:00', '12:00'],
      ['16:00', '17:00'],
    ]
    expect(oneOf('at-b', { works, plan: { halfDay } }, '2023-05-24')).toEqual({ currency: 'JPY', due: 9_000, saved: 9_000 })
  })

  test('of an item handed over counts what this interpreter still does there', () => {
    const works: PaidWork['works'] = [['09:00', '17:00']]
    expect(oneOf('at-a', { works, assignment: { leavesMinutes: 200 }, plan: { halfDay } }, '2023-05-24')).toEqual({
      currency: 'JPY',
      due: 15_000,
      saved: 15_000,
    })
  })
})
