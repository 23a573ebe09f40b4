import { describe, expect, test } from 'vitest'
import { teamStrengthOf } from '../../../shared/interpreting/demand'
import { ruleProfileTemplates } from '../../../shared/interpreting/rule-profiles/registry'
import { tooLongAlone } from '../../../shared/interpreting/working-alone'
import type { Item } from '../../../shared/mission/entities/item'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import type { InterpretationMode, Requirement } from '../../../shared/mission/entities/requirement'
import type { RuleProfile } from '../../../shared/mission/entities/rule-profile'
import { rowOf, rowsOf } from '../../../shared/mission/mission'
import { aMission, type MissionRows } from '../../support/a-mission'

function strengthOf(requirement: Partial<Requirement>, item: Partial<Item>, more: MissionRows = {}) {
  const mission = aMission({
    items: [{ id: 'item', dayOn: '2023-05-25', startTime: '09:00', ...item }],
    requirements: [{ id: 'need', itemId: 'item', from: 'zh-Hans', to: 'ja', ...requirement }],
    ...more,
  })
  const row = rowOf(mission, 'requirements', 'need')
  if (!row) throw new Error('no requirement')
  return teamStrengthOf(mission, row)
}

function profile(market: RuleProfile['market']): MissionRows {
  const template = ruleProfileTemplates.find((one) => one.market === market)
  return { missions: [{ ruleProfileId: 'profile' }], ruleProfiles: [{ ...template, id: 'profile' }] }
}

describe('team strength by the rule profile (domain/rules.md 5.1.2)', () => {
  test.each<[RuleProfile['market'], InterpretationMode, string, number, string]>([
    ['JP', 'simultaneous', '12:00', 2, 'JP-jitcl JP-mice'],
    ['JP', 'simultaneous', '12:01', 3, 'JP-jitcl JP-mice'],
    ['JP', 'whispered', '11:00', 2, 'JP-aska'],
    ['JP', 'whispered', '11:01', 3, 'JP-aska'],
    ['JP', 'consecutive', '13:00', 1, 'JP-jitcl JP-mice'],
    ['JP', 'consecutive', '13:01', 2, 'JP-jitcl JP-mice'],
    ['JP', 'escort', '19:00', 1, 'JP-jitcl JP-mice'],
    ['KR', 'simultaneous', '09:30', 2, 'KR-coop KR-ewha'],
    ['KR', 'simultaneous', '17:00', 3, 'KR-ewha'],
    ['KR', 'consecutive', '12:59', 1, 'KR-ewha'],
    ['KR', 'consecutive', '13:00', 2, 'KR-ewha'],
    ['CN', 'simultaneous', '10:00', 2, 'CN-b2b'],
    ['CN', 'consecutive', '10:00', 1, 'JP-jitcl JP-mice'],
    ['AIIC', 'simultaneous', '09:40', 1, 'A-ca'],
    ['AIIC', 'simultaneous', '09:41', 2, 'A-ca'],
    ['AIIC', 'simultaneous', '13:01', 3, 'A-ca'],
    ['AIIC', 'simultaneous', '15:01', 4, 'A-ca'],
    ['AIIC', 'simultaneous', '19:00', 4, 'A-ca'],
    ['AIIC', 'consecutive', '10:00', 2, 'A-ca A-aibc'],
    ['APIC', 'simultaneous', '09:59', 1, 'A-apic'],
    ['APIC', 'simultaneous', '10:00', 2, 'A-apic'],
    ['APIC', 'simultaneous', '16:00', 3, 'A-apic'],
    ['ISO', 'simultaneous', '12:00', 2, 'JP-jitcl JP-mice'],
  ])('%s, %s from 09:00 to %s: %i', (market, mode, endTime, needed, source) => {
    const { binding } = strengthOf({ mode }, { endTime }, profile(market))
    expect([binding.figure, binding.source]).toEqual([needed, source])
  })

  test.each<[InterpretationMode, readonly string[], readonly number[]]>([
    ['simultaneous', ['ja', 'en'], [3, 3]],
    ['simultaneous', ['ja', 'en', 'ko'], [3, 3, 2]],
    ['consecutive', ['ja', 'en'], [2, 1]],
  ])(
    '%s between Chinese and %j needs %j by AIIC: six for three languages, two a booth for four, all pairs together',
    (mode, all, each) => {
      const mission = aMission({
        ...profile('AIIC'),
        items: [{ id: 'item', dayOn: '2023-05-25', startTime: '09:00', endTime: '10:00' }],
        // The escort of a guest from elsewhere is in no booth.
        requirements: [
          ...all.map((to) => ({ id: `need-${all.indexOf(to)}`, itemId: 'item', from: 'zh', to, mode })),
          { id: 'guest', itemId: 'item', from: 'zh', to: 'ru', mode: 'escort' },
        ],
      })
      const booths = rowsOf(mission, 'requirements').filter(({ id }) => id !== 'guest')
      expect(booths.map((row) => teamStrengthOf(mission, row).needed)).toEqual(each)
      // Where the rule itself leaves one with a pair, nobody is told that one is too few.
      expect(booths.map((row) => tooLongAlone(mission, row))).toEqual(all.map(() => null))
    },
  )

  test.each<[string, readonly (readonly [string, string])[], readonly number[]]>([
    [
      'a speech in one of four languages fills three booths',
      [
        ['zh', 'ja'],
        ['zh', 'en'],
        ['zh', 'ko'],
      ],
      [2, 2, 2],
    ],
    [
      'three languages into one, a single booth',
      [
        ['ja', 'zh'],
        ['en', 'zh'],
        ['ko', 'zh'],
      ],
      [1, 1, 1],
    ],
  ])('AIIC from four languages on: %s, two in each', (_, pairs, each) => {
    const mission = aMission({
      ...profile('AIIC'),
      items: [{ id: 'item', dayOn: '2023-05-25', startTime: '09:00', endTime: '10:00' }],
      requirements: pairs.map(([from, to]) => ({ id: from + to, itemId: 'item', from, to, mode: 'simultaneous', oneWay: true })),
    })
    const needed = pairs.map(([from, to]) => rowsOf(mission, 'requirements').find(({ id }) => id === from + to))
    expect(needed.map((row) => row && teamStrengthOf(mission, row).needed)).toEqual(each)
  })

  test('nine languages ask AIIC, not the market that stands in', () => {
    const requirements = ['ja', 'ko', 'en', 'fr', 'es', 'ru', 'ar', 'de'].map((to) => ({
      id: to === 'ja' ? 'need' : to,
      itemId: 'item',
      from: 'zh',
      to,
      mode: 'simultaneous' as const,
    }))
    const { binding } = strengthOf({}, { endTime: '10:00' }, { ...profile('AIIC'), requirements })
    expect([binding.source, binding.params.forAll]).toEqual(['A-ca', 18])
  })

  test('scripts of one language are one language', () => {
    const requirements = ['zh-Hans', 'zh-Hant'].map((from) => ({
      id: from === 'zh-Hans' ? 'need' : 'other',
      itemId: 'item',
      from,
      to: 'ja',
      mode: 'simultaneous' as const,
    }))
    expect(strengthOf({}, { endTime: '10:00' }, { ...profile('AIIC'), requirements }).binding.params.languages).toBe(2)
  })

  test('of several days the longest decides, and no night', () => {
    const daily = strengthOf({ mode: 'simultaneous' }, { endTime: '09:40', endDayOffset: 2 }, profile('AIIC'))
    expect([daily.binding.figure, daily.binding.params.itemMinutes]).toEqual([1, 40])
    const fromNoon = strengthOf(
      { mode: 'simultaneous' },
      { startTime: '12:00', endTime: '11:00', endDayOffset: 2 },
      profile('AIIC'),
    )
    // The day between has the hours from nine to six.
    expect(fromNoon.binding.params.itemMinutes).toBe(540)
  })

  test('without a profile the Japan market stands in', () => {
    expect(strengthOf({}, { endTime: '10:00' }).binding).toEqual({
      messageId: 'rule',
      params: { interpretingMode: 'consecutive', itemMinutes: 60, languages: 2, forAll: 0, ofProfile: '' },
      figure: 1,
      source: 'JP-jitcl JP-mice',
    })
  })

  test('the profile that says so is told; of a mode of which it says nothing, that the Japan market does', () => {
    const of = (mode: Requirement['mode']) => strengthOf({ mode }, { endTime: '12:20' }, profile('AIIC')).binding.params.ofProfile
    expect([of('simultaneous'), of('escort')]).toEqual(['profile', ''])
  })
})

describe('what else decides the team', () => {
  const guests = Array.from({ length: 31 }, (_, index) => `g${index}`)
  const party: MissionRows = {
    persons: guests.map((id) => ({ id })),
    groups: [{ id: 'A' }, { id: 'B' }],
    participations: guests.map((personId) => ({ personId, groupIds: ['A', 'B'] })),
    places: [{ id: 'plant', admission: { ...noAdmissionRules, visitorsPerInterpreter: 15, source: 'F-23' } }],
  }

  test('the host’s one to fifteen visitors, every reason shown', () => {
    const strength = strengthOf({}, { endTime: '10:00', placeId: 'plant' }, party)
    expect(strength.needed).toBe(3)
    expect(strength.binding).toEqual({
      messageId: 'facility',
      params: { visitors: 31, perInterpreter: 15 },
      figure: 3,
      source: 'F-23',
    })
    expect(strength.reasons.map(({ messageId, figure }) => [messageId, figure])).toEqual([
      ['rule', 1],
      ['facility', 3],
    ])
  })

  test('languages that are interpreted side by side share what the host asks for', () => {
    const requirements = ['ja', 'ko'].map((to) => ({ id: to === 'ja' ? 'need' : 'other', itemId: 'item', from: 'zh', to }))
    const mission = aMission({
      ...party,
      items: [{ id: 'item', dayOn: '2023-05-25', startTime: '09:00', endTime: '10:00', placeId: 'plant' }],
      requirements,
    })
    // Three for 31 visitors, not two with each.
    expect(rowsOf(mission, 'requirements').map((row) => teamStrengthOf(mission, row).needed)).toEqual([2, 1])
  })

  test('one for each group that goes in parallel; one group is none beside another', () => {
    const item = { endTime: '10:00', attendance: 'groups' as const }
    expect(strengthOf({}, { ...item, groupIds: ['A', 'B'] }, party).binding.messageId).toBe('groups')
    expect(strengthOf({}, { ...item, groupIds: ['A', 'B'] }, party).needed).toBe(2)
    expect(strengthOf({}, { ...item, groupIds: ['A'] }, party).needed).toBe(1)
  })

  test('what the organizer asks for stands before the profile, not before the host', () => {
    expect(strengthOf({ teamSize: 1, mode: 'simultaneous' }, { endTime: '17:00' }, party).needed).toBe(1)
    expect(strengthOf({ teamSize: 1 }, { endTime: '10:00', placeId: 'plant' }, party).needed).toBe(3)
    expect(strengthOf({ teamSize: 4 }, { endTime: '10:00', placeId: 'plant' }, party).binding.messageId).toBe('asked')
  })

  test('a relay takes two: where it is allowed, and nobody is there who does without', () => {
    const speaks = (...tags: readonly string[]) => tags.map((lang) => ({ lang, class: 'A' as const, modes: [] }))
    const interpreters = [
      { id: 'toJapanese', personId: 'p1', languages: speaks('zh', 'ja') },
      { id: 'toKhmer', personId: 'p2', languages: speaks('ja', 'km') },
      { id: 'both', personId: 'p3', languages: speaks('zh', 'km'), doNotUse: true },
    ]
    const persons = ['p1', 'p2', 'p3'].map((id) => ({ id }))
    const needed = (requirement: Partial<Requirement>, more: MissionRows = {}) =>
      strengthOf({ to: 'km', ...requirement }, { endTime: '10:00' }, { persons, interpreters, ...more }).binding
    expect(needed({ allowRelay: true })).toEqual({
      messageId: 'relay',
      params: { pivotLanguage: 'ja' },
      figure: 2,
      source: 'G-dr G-co',
    })
    expect(needed({ allowRelay: false }).figure).toBe(1)
    expect(needed({ allowRelay: true, teamSize: 1 }).messageId).toBe('asked')
    const [both] = interpreters.slice(2).map((one) => ({ ...one, doNotUse: false }))
    expect(needed({ allowRelay: true }, { interpreters: both ? [both] : [] }).figure).toBe(1)
    expect(needed({ allowRelay: true }, { interpreters: [] }).figure).toBe(1)
    // Two who can give it (A-aibc): two and who takes it; both ways, who gives in the one takes in the other.
    const aiic = { ...profile('AIIC'), items: [{ id: 'item', dayOn: '2023-05-25', startTime: '09:00', endTime: '09:30' }] }
    const booth = { allowRelay: true, mode: 'simultaneous' as const }
    expect(needed(booth, aiic)).toMatchObject({ messageId: 'relay', figure: 4, source: 'A-aibc' })
    expect(needed({ ...booth, oneWay: true }, aiic)).toMatchObject({ messageId: 'relay', figure: 3, source: 'A-aibc' })
  })
})
