import { describe, expect, test } from 'vitest'
import { passportValidLongEnough } from '../../../shared/checks/passport-valid-long-enough'
import type { Participation } from '../../../shared/mission/entities/participation'
import type { Person } from '../../../shared/mission/entities/person'
import { aMission } from '../../support/a-mission'
import { whatACheckSays } from '../../support/what-a-check-says'

type VisaStatus = Extract<NonNullable<Person['visa']>, { status: unknown }>['status']

/** The mission to Japan ends on 31 May 2023. */
function says(person: Partial<Person>, participation: Partial<Participation> = {}, country = 'JP'): readonly string[] {
  const mission = aMission({
    places: [{ id: 'hotel', country }],
    persons: [{ id: 'wang', preferredBadgeName: 'Wang', nationality: 'CN', ...person }],
    participations: [{ personId: 'wang', ...participation }],
  })
  return whatACheckSays(passportValidLongEnough, mission)
}

function until(expiresOn: string | null): Partial<Person> {
  return { passport: { number: 'E0', country: 'CN', issuedOn: null, expiresOn } }
}

describe('C17: passports are valid long enough', () => {
  test.each<[string, Partial<Person>, Partial<Participation>, string, readonly string[]]>([
    ['valid for half a year; November has no 31st', until('2023-11-30'), {}, 'JP', []],
    ['a day less', until('2023-11-29'), {}, 'JP', ['C17.expires wang 5/6']],
    ['on the last day of the mission', until('2023-05-31'), {}, 'JP', ['C17.expires wang 0/6']],
    ['before the mission ends', until('2023-05-30'), {}, 'JP', ['C17.expired wang -1/6']],
    ['no passport known', {}, {}, 'JP', ['C17.unknown wang']],
    ['one that cannot be read here is not missing', { passport: { sealed: '1.AAAA' } }, {}, 'JP', ['C17.unread wang']],
    ['no date known', until(null), {}, 'JP', ['C17.unknown wang']],
    ['no nationality known', { nationality: '' }, {}, 'JP', ['C17.unknown wang']],
    ['at home nobody needs one', { nationality: 'JP' }, {}, 'JP', []],
    ['where to is not known yet', {}, {}, '', []],
    ['a host needs none', {}, { side: 'host' }, 'JP', []],
    ['who cancelled needs none', {}, { status: 'cancelled' }, 'JP', []],
  ])('%s', (_situation, person, participation, country, expected) => {
    expect(says(person, participation, country)).toEqual(expected)
  })
})

describe('C17: visas are there two weeks before', () => {
  function visaSays(status: VisaStatus, planningOn: string, participation: Partial<Participation> = {}): readonly string[] {
    const mission = aMission({
      missions: [{ startsOn: '2023-05-24', endsOn: '2023-05-31', planningOn }],
      persons: [{ id: 'wang', nationality: 'CN', visa: { status, number: '', expiresOn: null } }],
      participations: [{ personId: 'wang', ...participation }],
    })
    return whatACheckSays(passportValidLongEnough, mission)
  }

  test.each<[VisaStatus, string, Partial<Participation>, readonly string[]]>([
    ['applied', '2023-05-09', {}, []],
    ['applied', '2023-05-10', {}, ['C17.visa wang']],
    ['toApply', '2023-05-10', {}, ['C17.visa wang']],
    ['applied', '2023-05-31', {}, ['C17.visa wang']],
    ['applied', '2023-06-01', {}, []],
    ['refused', '2023-01-10', {}, ['C17.visa wang']],
    ['granted', '2023-05-20', {}, []],
    ['notNeeded', '2023-05-20', {}, []],
    ['refused', '2023-05-20', { status: 'cancelled' }, []],
    ['refused', '2023-05-20', { side: 'host' }, []],
  ])('%s on %s, of %j', (status, planningOn, participation, expected) => {
    expect(visaSays(status, planningOn, participation)).toEqual(expected)
  })
})
