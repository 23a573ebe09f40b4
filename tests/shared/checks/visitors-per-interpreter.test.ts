import { describe, expect, test } from 'vitest'
import { visitorsPerInterpreter } from '../../../shared/checks/visitors-per-interpreter'
import type { Item } from '../../../shared/mission/entities/item'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import type { Requirement } from '../../../shared/mission/entities/requirement'
import { aMission } from '../../support/a-mission'
import { mendsOffered, whatACheckSays } from '../../support/what-a-check-says'

const guests = Array.from({ length: 31 }, (_, index) => `g${index}`)

/** 31 guests at a plant that wants one interpreter for 15 visitors, or at a park that wants nothing; so many of i1 to i3 are assigned. */
function missionWith(item: Partial<Item>, requirement: Partial<Requirement> | null, assigned: number) {
  const interpreters = ['i1', 'i2', 'i3']
  return aMission({
    persons: [...guests, ...interpreters].map((id) => ({ id })),
    participations: guests.map((personId) => ({ personId })),
    places: [
      { id: 'plant', names: { en: 'Plant' }, admission: { ...noAdmissionRules, visitorsPerInterpreter: 15, source: 'F-23' } },
      { id: 'park', names: { en: 'Park' } },
    ],
    ruleProfiles: [{ id: 'nought', figures: { visitorsPerInterpreter: { value: 0, source: 'own' } } }],
    items: [
      { id: 'item', dayOn: '2023-05-25', startTime: '09:00', endTime: '11:00', title: { en: 'Tour' }, placeId: 'plant', ...item },
    ],
    interpreters: interpreters.map((id) => ({ id, personId: id })),
    requirements: requirement ? [{ id: 'need', itemId: 'item', from: 'zh-Hans', to: 'ja', ...requirement }] : [],
    assignments: interpreters.slice(0, assigned).map((interpreterId) => ({ requirementId: 'need', interpreterId })),
  })
}

describe('C07: no interpreter has too many visitors', () => {
  test.each<[string, Partial<Item>, Partial<Requirement> | null, number, readonly string[]]>([
    ['the host asks for one to 15 visitors', {}, {}, 2, ['C07.facility item need 2/3']],
    ['what the organizer asks for does not outdo the host', {}, { teamSize: 1 }, 1, ['C07.facility item need 1/3']],
    ['three for 31 visitors', {}, {}, 3, []],
    ['where the organizer asks for more, C06 says so', {}, { teamSize: 5 }, 2, []],
    ['the host’s rule where nobody asked for interpretation', {}, null, 0, ['C07.host item plant 0/3']],
    ['who drives away from there is no visitor', { kind: 'transfer' }, null, 0, []],
    ['a host without a rule: twenty can follow one voice', { placeId: 'park' }, {}, 1, ['C07.usual item need 31/20']],
    ['two voices', { placeId: 'park' }, {}, 2, []],
    ['twenty of them listen', { placeId: 'park', listenersCount: 20 }, {}, 1, []],
    ['a limit of nought is none', { placeId: 'park', ruleProfileId: 'nought' }, {}, 1, []],
    ['with receivers any number can', { placeId: 'park' }, { mode: 'portable' }, 1, []],
    ['in a hall it is no tour', { placeId: 'park', kind: 'meeting' }, {}, 1, []],
    ['nobody yet: C06 says so', { placeId: 'park' }, {}, 0, []],
    ['whispered to all', { placeId: 'park' }, { mode: 'whispered' }, 2, ['C07.whispered item need 31/2']],
    ['whispered to two', { placeId: 'park', listenersCount: 2 }, { mode: 'whispered' }, 2, []],
    ['whispered to the principal', { placeId: 'park' }, { mode: 'whispered', principalPersonId: 'g0' }, 2, []],
    ['an idea needs nobody yet', { status: 'idea' }, {}, 0, []],
    ['in the pool nobody is needed yet', { dayOn: null }, {}, 0, []],
  ])('%s', (_situation, item, requirement, assigned, expected) => {
    expect(whatACheckSays(visitorsPerInterpreter, missionWith(item, requirement, assigned))).toEqual(expected)
  })

  test('two whispered languages share the listeners', () => {
    const both = (listenersCount: number) => {
      const mission = missionWith({ placeId: 'park', listenersCount }, { mode: 'whispered' }, 2)
      const need = mission.tables.requirements.need
      if (!need) throw new Error('nothing asked for')
      const requirements = { ...mission.tables.requirements, more: { ...need, id: 'more', from: 'ko' } }
      return whatACheckSays(visitorsPerInterpreter, { ...mission, tables: { ...mission.tables, requirements } })
    }
    expect(both(4)).toEqual([])
    expect(both(5)).toEqual(['C07.whispered item more 3/2', 'C07.whispered item need 3/2'])
  })

  test('offers to ask for interpretation where the host demands it and nobody has', () => {
    expect(mendsOffered(visitorsPerInterpreter, missionWith({}, null, 0))).toEqual(['mend.requireInterpretation'])
    expect(mendsOffered(visitorsPerInterpreter, missionWith({}, {}, 0))).toEqual([])
  })
})
