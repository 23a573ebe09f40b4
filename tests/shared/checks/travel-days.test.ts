import { describe, expect, test } from 'vitest'
import { travelDays } from '../../../shared/checks/travel-days'
import type { Availability } from '../../../shared/mission/entities/availability'
import { ratePlanEntity } from '../../../shared/mission/entities/rate-plan'
import type { Mission } from '../../../shared/mission/mission'
import { aMission, type MissionRows } from '../../support/a-mission'
import { whatACheckSays } from '../../support/what-a-check-says'

const halfDays = {
  ...ratePlanEntity.defaults,
  id: 'agency',
  name: { en: 'Agency' },
  fullDay: { minutes: 480, fee: 50_000, source: 'JP-mice' },
  halfDay: { minutes: 240, fee: 30_000, notAcrossNoon: true, source: 'JP-mice' },
  outOfTown: { overMinutes: 60, overKilometres: 50, source: 'JP-mice' },
}

/** Sato of Tokyo reports at 08:30 and works from 09:00 until `until`; `travel` from one hour of 25 May (or another day) to another. */
function missionWith(until: string, travel: readonly [string, string, string?] | null, more: MissionRows = {}): Mission {
  const [from, to, on = '2023-05-25'] = travel ?? []
  const journey: Partial<Availability> = {
    interpreterId: 'sato',
    state: 'travel',
    from: { on, time: from ?? '' },
    to: { on: '2023-05-25', time: to ?? '' },
  }
  return aMission({
    persons: [{ id: 'sato', preferredBadgeName: 'Sato' }],
    places: [{ id: 'here', city: { en: 'Tokyo' } }, { id: 'far', city: { en: 'Osaka', ja: '大阪' } }, { id: 'unknown' }],
    ratePlans: [halfDays],
    interpreters: [{ id: 'sato', personId: 'sato', homeCity: { en: 'Tokyo' }, ratePlanId: 'agency' }],
    items: [{ id: 'talk', title: { en: 'Talk' }, dayOn: '2023-05-25', startTime: '09:00', endTime: until, placeId: 'here' }],
    requirements: [{ id: 'need', itemId: 'talk', from: 'zh', to: 'ja' }],
    assignments: [{ requirementId: 'need', interpreterId: 'sato' }],
    availabilities: travel ? [journey] : [],
    ...more,
  })
}

describe('C12: travel and work together', () => {
  test.each<[string, string, readonly [string, string, string?] | null, readonly string[]]>([
    ['seven hours bound and three on the train', '15:30', ['17:00', '20:00'], []],
    ['a minute more', '15:31', ['17:00', '20:00'], ['C12.travelDay sato 601/600']],
    ['travel while bound counts once', '17:30', ['15:00', '17:00'], []],
    ['a long day without travel is C10’s', '20:00', null, []],
    [
      'there at four after eight hours through the night',
      '12:00',
      ['20:00', '04:00', '2023-05-24'],
      ['C12.rest sato talk 270/660'],
    ],
    [
      'of a night on the way, what lies on the day counts',
      '15:31',
      ['20:00', '03:00', '2023-05-24'],
      ['C12.travelDay sato 601/600'],
    ],
    ['a short hop is no long travel', '12:00', ['05:00', '08:00'], []],
    ['there the evening before', '12:00', null, []],
  ])('%s', (_situation, until, travel, expected) => {
    expect(whatACheckSays(travelDays, missionWith(until, travel))).toEqual(expected)
  })
})

describe('C12: what is booked is travel as well', () => {
  const flight = (startTime: string, endTime: string) =>
    missionWith('15:31', null, {
      items: [
        { id: 'talk', title: { en: 'Talk' }, dayOn: '2023-05-25', startTime: '09:00', endTime: '15:31', placeId: 'here' },
        { id: 'flight', kind: 'flight', dayOn: '2023-05-25', startTime, endTime, attendance: 'persons' },
      ],
      travelLegs: [{ id: 'leg', itemId: 'flight', personIds: ['sato'] }],
    })

  test('after work, and the night before', () => {
    expect(whatACheckSays(travelDays, flight('17:00', '20:00'))).toEqual(['C12.travelDay sato 601/600'])
    expect(whatACheckSays(travelDays, flight('17:00', '19:59'))).toEqual([])
    expect(whatACheckSays(travelDays, flight('00:00', '08:00'))).toEqual([
      'C12.travelDay sato 901/600',
      'C12.rest sato talk 30/660',
    ])
  })
})

describe('C12: half a day out of town', () => {
  const at = (placeId: string, more: MissionRows = {}) =>
    missionWith('11:00', null, {
      items: [{ id: 'talk', dayOn: '2023-05-25', startTime: '09:00', endTime: '11:00', placeId }],
      ...more,
    })

  test.each<[string, Mission, readonly string[]]>([
    ['is charged as a full one', at('far'), ['C12.outOfTown sato agency 150/240']],
    ['is one at home', at('here'), []],
    ['is not judged where the city is not known', at('unknown'), []],
    ['is one where the plan does not except it', at('far', { ratePlans: [{ ...halfDays, outOfTown: null }] }), []],
  ])('%s', (_situation, mission, expected) => {
    expect(whatACheckSays(travelDays, mission)).toEqual(expected)
  })
})
