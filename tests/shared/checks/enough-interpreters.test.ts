import { describe, expect, test } from 'vitest'
import { enoughInterpreters } from '../../../shared/checks/enough-interpreters'
import { findingText } from '../../../shared/checks/finding-text'
import { translatorFor } from '../../../shared/i18n/translator-for'
import { aiic } from '../../../shared/interpreting/rule-profiles/aiic'
import type { Assignment } from '../../../shared/mission/entities/assignment'
import type { Item } from '../../../shared/mission/entities/item'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import type { Requirement } from '../../../shared/mission/entities/requirement'
import type { Segment } from '../../../shared/mission/entities/segment'
import { aMission, type MissionRows } from '../../support/a-mission'
import { mendsOffered, whatACheckSays } from '../../support/what-a-check-says'

const guests = Array.from({ length: 31 }, (_, index) => `g${index}`)

const wholeDayAlone = { minLanguages: 2, maxLanguages: null, maxMinutes: null, interpreters: 1, source: 'agreed' }

const speechIn = (language: string | null): Segment => ({
  part: 'speech',
  title: {},
  minutes: 10,
  speakerPersonId: null,
  language,
})

/** 31 guests, groups A and B, interpreters i1 to i3, of whom so many are assigned. */
function missionWith(item: Partial<Item>, requirement: Partial<Requirement> | null, assigned: number, more: MissionRows = {}) {
  const interpreters = ['i1', 'i2', 'i3']
  return aMission({
    ruleProfiles: [
      { id: 'alone', teamTable: [{ ...wholeDayAlone, mode: 'simultaneous' }] },
      { id: 'aiic', ...aiic },
    ],
    groups: [{ id: 'A' }, { id: 'B' }],
    persons: [...guests, ...interpreters].map((id) => ({ id })),
    participations: guests.map((id, index) => ({ personId: id, groupIds: [index % 2 ? 'B' : 'A'] })),
    places: [
      { id: 'plant', names: { en: 'Plant' }, admission: { ...noAdmissionRules, visitorsPerInterpreter: 15, source: 'F-23' } },
    ],
    items: [{ id: 'item', dayOn: '2023-05-25', startTime: '09:00', endTime: '11:00', ...item }],
    interpreters: interpreters.map((id) => ({ id, personId: id })),
    requirements: requirement ? [{ id: 'need', itemId: 'item', from: 'zh-Hans', to: 'ja', ...requirement }] : [],
    assignments: interpreters.slice(0, assigned).map((interpreterId) => ({ requirementId: 'need', interpreterId })),
    ...more,
  })
}

describe('C06: there are enough interpreters', () => {
  test.each<[string, Partial<Item>, Partial<Requirement> | null, number, readonly string[]]>([
    ['one for two hours of consecutive', {}, {}, 1, []],
    ['nobody yet', {}, {}, 0, ['C06.rule item need 0/1']],
    ['one for five hours of consecutive', { endTime: '14:00' }, {}, 1, ['C06.rule item need 1/2']],
    ['one in the booth', {}, { mode: 'simultaneous' }, 1, ['C06.rule item need 1/2']],
    ['the organizer asked for one', {}, { mode: 'simultaneous', teamSize: 1 }, 1, []],
    ['the organizer asked for three', {}, { teamSize: 3 }, 2, ['C06.asked item need 2/3']],
    ['where the host asks for more, C07 says so', { placeId: 'plant' }, {}, 2, []],
    ['the organizer asks for more than the host', { placeId: 'plant' }, { teamSize: 4 }, 3, ['C06.asked item need 3/4']],
    ['an item follows rules of its own', { ruleProfileId: 'alone' }, { mode: 'simultaneous' }, 1, []],
    [
      'half an hour of speech in a visit of two hours',
      { speechMinutes: 30, ruleProfileId: 'aiic' },
      { mode: 'simultaneous' },
      1,
      [],
    ],
    ['two hours of speech', { ruleProfileId: 'aiic' }, { mode: 'simultaneous' }, 1, ['C06.rule item need 1/2']],
    ['two groups in parallel', { attendance: 'groups', groupIds: ['A', 'B'] }, {}, 1, ['C06.groups item need 1/2']],
    ['an idea needs nobody yet', { status: 'idea' }, {}, 0, []],
    ['in the pool nobody is needed yet', { dayOn: null }, {}, 0, []],
    [
      'listeners who do not understand',
      { spokenLanguages: ['ja'], heardLanguages: ['zh-Hans'] },
      null,
      0,
      ['C06.languages item 0/1'],
    ],
    [
      'both sides speak, nobody has asked',
      { spokenLanguages: ['ja', 'zh-Hans'], heardLanguages: ['zh-Hans', 'ja'] },
      null,
      0,
      ['C06.languages item 0/1'],
    ],
    [
      'some of the listeners understand',
      { spokenLanguages: ['ja'], heardLanguages: ['ja', 'zh-Hans'] },
      null,
      0,
      ['C06.languages item 0/1'],
    ],
    [
      'one of two languages is not understood',
      { spokenLanguages: ['ja', 'zh-Hans'], heardLanguages: ['zh-Hans'] },
      null,
      0,
      ['C06.languages item 0/1'],
    ],
    [
      'a third language was forgotten',
      { spokenLanguages: ['en', 'zh-Hans', 'ja'], heardLanguages: ['zh-Hans', 'ja'] },
      {},
      1,
      ['C06.languages item 0/1'],
    ],
    [
      'what is asked for goes the other way only',
      { spokenLanguages: ['ja'], heardLanguages: ['zh-Hans'] },
      { oneWay: true },
      1,
      ['C06.languages item 0/1'],
    ],
    ['asked for in both directions', { spokenLanguages: ['ja', 'zh-Hans'], heardLanguages: ['zh-Hans', 'ja'] }, {}, 1, []],
    ['characters are not heard', { spokenLanguages: ['zh-Hant'], heardLanguages: ['zh-Hans'] }, null, 0, []],
    ['nobody said who listens', { spokenLanguages: ['ja'] }, null, 0, []],
    [
      'a part is held in a language that was forgotten',
      { spokenLanguages: ['zh-Hans', 'ja'], heardLanguages: ['zh-Hans', 'ja'], segments: [speechIn(null), speechIn('en')] },
      {},
      1,
      ['C06.partLanguages item 0/1'],
    ],
    [
      'only the parts tell what is spoken',
      { heardLanguages: ['zh-Hans', 'ja'], segments: [speechIn('ja'), speechIn('zh-Hans'), speechIn('ja')] },
      null,
      0,
      ['C06.partLanguages item 0/1'],
    ],
    [
      'parts in the languages that are interpreted',
      { heardLanguages: ['zh-Hans', 'ja'], segments: [speechIn('ja'), speechIn('zh-Hant')] },
      {},
      1,
      [],
    ],
    ['a part that everybody understands', { heardLanguages: ['zh-Hans'], segments: [speechIn('zh-Hans')] }, null, 0, []],
  ])('%s', (_situation, item, requirement, assigned, expected) => {
    expect(whatACheckSays(enoughInterpreters, missionWith(item, requirement, assigned))).toEqual(expected)
  })

  test('who declined does not count, and the same interpreter twice counts once', () => {
    const declined = { assignments: [{ requirementId: 'need', interpreterId: 'i1', status: 'declined' as const }] }
    expect(whatACheckSays(enoughInterpreters, missionWith({}, {}, 0, declined))).toEqual(['C06.rule item need 0/1'])
    const twice = { assignments: [1, 2].map(() => ({ requirementId: 'need', interpreterId: 'i1' })) }
    expect(whatACheckSays(enoughInterpreters, missionWith({}, { teamSize: 2 }, 0, twice))).toEqual(['C06.asked item need 1/2'])
  })

  test('half of a relay is one of two, and the finding says why two', () => {
    const speaks = (...tags: readonly string[]) => tags.map((lang) => ({ lang, class: 'A' as const, modes: [] }))
    const half = missionWith({}, { to: 'km', allowRelay: true }, 1, {
      interpreters: [
        { id: 'i1', personId: 'i1', languages: speaks('zh', 'ja') },
        { id: 'i2', personId: 'i2', languages: speaks('ja', 'km') },
      ],
    })
    expect(whatACheckSays(enoughInterpreters, half)).toEqual(['C06.relay item need 1/2'])
    const [finding] = enoughInterpreters.run(half, { today: '2023-05-01' })
    expect(finding && findingText(finding, half, translatorFor('en'))).toContain('takes a relay through Japanese')
  })

  test('seconds without a lead are told, and each of them may lead', () => {
    const team = (...roles: readonly Assignment['role'][]) =>
      missionWith({}, { teamSize: 1 }, 0, {
        assignments: roles.map((role, index) => ({
          id: `a${index}`,
          requirementId: 'need',
          interpreterId: `i${index + 1}`,
          role,
        })),
      })
    const unled = team('second', 'second')
    expect(whatACheckSays(enoughInterpreters, unled)).toEqual(['C06.lead item need i1 i2 0/1'])
    expect(mendsOffered(enoughInterpreters, unled)).toEqual(['mend.lead', 'mend.lead'])
    for (const led of [team('second'), team('second', 'lead'), team('booth', 'booth'), team('lead', 'lead')]) {
      expect(whatACheckSays(enoughInterpreters, led)).toEqual([])
    }
    const off = { ...team('lead', 'second', 'second').tables.assignments.a0, status: 'declined' } as Assignment
    const declined = missionWith({}, { teamSize: 1 }, 0, {
      assignments: [
        off,
        ...Object.values(unled.tables.assignments).map((row, index) => ({
          ...row,
          id: `b${index}`,
          interpreterId: `i${index + 2}`,
        })),
      ],
    })
    expect(whatACheckSays(enoughInterpreters, declined)).toEqual(['C06.lead item need i2 i3 0/1'])
  })

  test('when an item is handed over, those count who are there at the same time', () => {
    const parts = (first: object, second: object) =>
      missionWith({}, { teamSize: 1 }, 0, {
        assignments: [
          { requirementId: 'need', interpreterId: 'i1', ...first },
          { requirementId: 'need', interpreterId: 'i2', ...second },
        ],
      })
    expect(whatACheckSays(enoughInterpreters, parts({ leavesMinutes: 60 }, { comesInMinutes: 60 }))).toEqual([])
    expect(whatACheckSays(enoughInterpreters, parts({ leavesMinutes: 50 }, { comesInMinutes: 60 }))).toEqual([
      'C06.asked item need 0/1',
    ])
  })

  test('six languages want five pairs, each of which is asked for by its own mend; through one pivot all are reached', () => {
    const languages = ['zh-Hans', 'en', 'ko', 'th', 'km', 'lo']
    const regime = { spokenLanguages: languages, heardLanguages: languages }
    const pairs = (mission: ReturnType<typeof missionWith>) =>
      enoughInterpreters
        .run(mission, { today: '2023-05-01' })
        .filter(({ messageId }) => messageId === 'C06.languages')
        .map(({ params, mends }) => [params.fromLanguage, params.toLanguage, mends?.[0]?.input])
    expect(pairs(missionWith(regime, null, 0))).toEqual(
      ['en', 'ko', 'th', 'km', 'lo'].map((to) => ['zh-Hans', to, { itemId: 'item', from: 'zh-Hans', to, oneWay: false }]),
    )
    const throughEnglish = languages.filter((from) => from !== 'en').map((from) => ({ itemId: 'item', from, to: 'en' }))
    expect(pairs(missionWith(regime, null, 0, { requirements: throughEnglish }))).toEqual([])
  })

  test('of a part it says which one, by its own name or its kind', () => {
    const segments = [speechIn('zh-Hans'), speechIn('en'), { ...speechIn('ko'), title: { en: 'Greetings from Busan' } }]
    const regime = { title: { en: 'Talks' }, spokenLanguages: ['zh-Hans'], heardLanguages: ['zh-Hans'], segments }
    const mission = missionWith(regime, null, 0)
    const texts = enoughInterpreters
      .run(mission, { today: '2023-05-01' })
      .map((finding) => findingText(finding, mission, translatorFor('en')))
    expect(texts).toEqual([
      expect.stringContaining('“Talks”: in its part “Address” English is spoken, some listen in Chinese'),
      expect.stringContaining('“Talks”: in its part “Greetings from Busan” Korean is spoken'),
    ])
  })

  test('offers to ask for interpretation where nobody has', () => {
    const unheard = { spokenLanguages: ['ja'], heardLanguages: ['zh-Hans'] }
    expect(mendsOffered(enoughInterpreters, missionWith(unheard, null, 0))).toEqual(['mend.requireInterpretation'])
    expect(mendsOffered(enoughInterpreters, missionWith({}, {}, 0))).toEqual([])
  })
})

test.each([
  ['en', 'Chinese⇄Japanese', 'Chinese→Japanese'],
  ['ja', '中国語⇄日本語', '中国語→日本語'],
  ['zh-Hans', '中文⇄日语', '中文→日语'],
  ['ko', '중국어⇄일본어', '중국어→일본어'],
] as const)('a pair of one way is told with one arrow, in %s', (language, both, one) => {
  const textOf = (requirement: Partial<Requirement>) => {
    const mission = missionWith({ title: { en: 'Talk' } }, requirement, 0)
    const [finding] = enoughInterpreters.run(mission, { today: '2023-05-01' })
    return finding && findingText(finding, mission, translatorFor(language))
  }
  expect(textOf({ teamSize: 2 })).toContain(both)
  expect(textOf({ teamSize: 2, oneWay: true })).toContain(one)
})
