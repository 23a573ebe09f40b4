import { describe, expect, test } from 'vitest'
import { bothWaysInterpreted } from '../../../shared/checks/both-ways-interpreted'
import type { WorkingLanguage } from '../../../shared/mission/entities/interpreter'
import type { Requirement } from '../../../shared/mission/entities/requirement'
import { aMission } from '../../support/a-mission'
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
    ['nobody assigned is told by C06', {}, [], []],
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
})
