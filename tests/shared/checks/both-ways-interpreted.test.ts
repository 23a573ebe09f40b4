import { describe, expect, test } from 'vitest'
import { bothWaysInterpreted } from '../../../shared/checks/both-ways-interpreted'
import { aiic } from '../../../shared/interpreting/rule-profiles/aiic'
import type { WorkingLanguage } from '../../../shared/mission/entities/interpreter'
import type { Requirement } from '../../../shared/mission/entities/requirement'
import { aMission, type MissionRows } from '../../support/a-mission'
import { whatACheckSays } from '../../support/what-a-check-says'

type Languages = Readonly<Record<string, WorkingLanguage['class']>>

function says(requirement: Partial<Requirement>, ...team: readonly Languages[]): readonly string[] {
  const ids = team.map((_, index) => `i${index + 1}`)
  const languagesOf = (languages: Languages = {}) =>
    Object.entries(languages).map(([lang, of]) => ({ lang, class: of, modes: [] }))
  const mission = aMission({
    persons: ids.map((id) => ({ id, preferredBadgeName: id })),
    items: [{ id: 'item', dayOn: '2023-05-25' }],
    interpreters: ids.map((id, index) => ({ id, personId: id, languages: languagesOf(team[index]) })),
    requirements: [{ id: 'need', itemId: 'item', from: 'zh-Hans', to: 'ja', ...requirement }],
    assignments: ids.map((interpreterId) => ({ requirementId: 'need', interpreterId })),
  })
  return whatACheckSays(bothWaysInterpreted, mission)
}

describe('C08: each direction is interpreted', () => {
  test.each<[string, Partial<Requirement>, readonly Languages[], readonly string[]]>([
    ['Japanese A with Chinese B works both ways', {}, [{ ja: 'A', zh: 'B' }], []],
    ['Chinese C only works from it', {}, [{ ja: 'A', zh: 'C' }], ['C08.direction item need i1']],
    ['which is enough one way', { oneWay: true }, [{ ja: 'A', zh: 'C' }], []],
    [
      'two who complete each other',
      {},
      [
        { ja: 'A', zh: 'C' },
        { zh: 'A', ja: 'C' },
      ],
      [],
    ],
    ['neither of the languages', {}, [{ en: 'A' }], ['C08.direction item need i1', 'C08.direction item need i1']],
    ['nobody at all is told by C06', {}, [], []],
    [
      'only by relay through English',
      { oneWay: true },
      [
        { en: 'A', zh: 'C' },
        { ja: 'A', en: 'C' },
      ],
      ['C08.relay item need i1 i2'],
    ],
    [
      'relay is allowed',
      { oneWay: true, allowRelay: true },
      [
        { en: 'A', zh: 'C' },
        { ja: 'A', en: 'C' },
      ],
      [],
    ],
    [
      'one alone gives no relay to himself',
      { oneWay: true },
      [{ en: 'A', zh: 'C', ja: 'B' }, {}],
      ['C08.direction item need i1 i2'],
    ],
  ])('%s', (_situation, requirement, team, expected) => {
    expect(says(requirement, ...team)).toEqual(expected)
  })

  const viaEnglish = { en: 'A', zh: 'C' } as const
  const intoJapanese = { ja: 'A', en: 'C' } as const

  function saysOfAll(requirement: Partial<Requirement>, all: readonly Languages[], more: MissionRows = {}) {
    const mission = aMission({
      missions: [{ ruleProfileId: 'aiic' }],
      ruleProfiles: [{ ...aiic, id: 'aiic' }],
      persons: all.map((_, index) => ({ id: `i${index}` })),
      items: [{ id: 'item', dayOn: '2023-05-25', startTime: '09:00', endTime: '10:00' }],
      interpreters: all.map((languages, index) => ({
        id: `i${index}`,
        personId: `i${index}`,
        languages: Object.entries(languages).map(([lang, of]) => ({ lang, class: of, modes: [] })),
      })),
      requirements: [{ id: 'need', itemId: 'item', from: 'zh-Hans', to: 'ja', oneWay: true, ...requirement }],
      ...more,
    })
    return whatACheckSays(bothWaysInterpreted, mission)
  }

  test.each<[string, Partial<Requirement>, readonly Languages[], readonly string[]]>([
    ['somebody could', {}, [{ ja: 'A', zh: 'C' }], []],
    ['nobody could', {}, [viaEnglish], ['C08.nobody item need']],
    ['two could by relay, which is not allowed', {}, [viaEnglish, intoJapanese], ['C08.onlyRelay item need']],
    ['two could by relay', { allowRelay: true }, [viaEnglish, intoJapanese], []],
    ['there are no interpreters at all yet', {}, [], []],
  ])('while nobody is assigned: %s', (_situation, requirement, all, expected) => {
    expect(saysOfAll(requirement, all)).toEqual(expected)
  })

  const assigned = (...ids: readonly string[]): MissionRows => ({
    assignments: ids.map((interpreterId) => ({ requirementId: 'need', interpreterId })),
  })

  test('a profile may want two who can give the relay', () => {
    const relayed = { allowRelay: true }
    const oneGiver = assigned('i0', 'i1')
    expect(saysOfAll(relayed, [viaEnglish, intoJapanese], oneGiver)).toEqual(['C08.givers item need i0 i1 1/2'])
    expect(saysOfAll(relayed, [viaEnglish, intoJapanese, viaEnglish], assigned('i0', 'i1', 'i2'))).toEqual([])
  })

  test('each of those who hand over to each other must be able', () => {
    const parts = [
      { requirementId: 'need', interpreterId: 'i0', leavesMinutes: 30 },
      { requirementId: 'need', interpreterId: 'i1', comesInMinutes: 30 },
    ]
    expect(saysOfAll({}, [{ ja: 'A', zh: 'C' }, viaEnglish], { assignments: parts })).toEqual(['C08.direction item need i1'])
  })
})
