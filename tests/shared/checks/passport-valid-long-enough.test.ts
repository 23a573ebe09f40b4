import { describe, expect, test } from 'vitest'
import { passportValidLongEnough } from '../../../shared/checks/passport-valid-long-enough'
import type { Participation } from '../../../shared/mission/entities/participation'
import type { Person } from '../../../shared/mission/entities/person'
import { aMission } from '../../support/a-mission'
import { whatACheckSays } from '../../support/what-a-check-says'

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
