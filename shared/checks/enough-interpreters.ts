import { requireInterpretation } from '../commands/require-interpretation'
import { hostDemandOf, teamStrengthOf } from '../interpreting/demand'
import { spokenLanguageOf } from '../interpreting/language-pair'
import { requirementsByItem, teamIdsOf } from '../mission/engagements'
import type { Item } from '../mission/entities/item'
import type { Requirement } from '../mission/entities/requirement'
import { type Mission, missionRowOf, rowsOf } from '../mission/mission'
import { occupiesPeople } from '../mission/planned-items'
import { aboutEach } from './about-each'
import { createFinding } from './create-finding'
import type { Check, Finding, Mend } from './finding'
import { mendBy } from './mends'

/** C06: every item that needs interpretation has the interpreters it needs; what needs it, asks for it. */
export const enoughInterpreters: Check = {
  id: 'C06',
  name: 'enough-interpreters',
  reads: ['items', 'places', 'participations', 'requirements', 'assignments', 'missions', 'ruleProfiles'],
  run: (mission, context) => findingsOf(mission, rowsOf(mission, 'items'), context),
}

const findingsOf = aboutEach(
  ['places', 'participations', 'requirements', 'assignments', 'missions', 'ruleProfiles'],
  (mission, item: Item) => {
    if (item.dayOn === null || !occupiesPeople(item)) return []
    const asked = requirementsByItem(mission).get(item.id)
    return asked ? asked.flatMap((requirement) => shortTeam(mission, item, requirement)) : unaskedFor(mission, item)
  },
)

function shortTeam(mission: Mission, item: Item, requirement: Requirement): readonly Finding[] {
  const { needed, binding } = teamStrengthOf(mission, requirement)
  const assigned = teamIdsOf(mission, requirement.id).length
  if (assigned >= needed) return []
  return [
    createFinding({
      messageId: `C06.${binding.messageId}`,
      severity: 'error',
      refs: [
        { table: 'items', id: item.id },
        { table: 'requirements', id: requirement.id },
      ],
      params: { ...binding.params, fromLanguage: requirement.from, toLanguage: requirement.to, assigned, needed },
      found: assigned,
      allowed: needed,
      source: binding.source,
      on: item.dayOn,
    }),
  ]
}

/** Nobody has asked for interpretation where the host demands it, or where listeners do not hear a language of the speakers. */
function unaskedFor(mission: Mission, item: Item): readonly Finding[] {
  const host = hostDemandOf(mission, item)
  const about = { severity: 'error' as const, on: item.dayOn, mends: askMends(mission, item) }
  if (host && host.figure > 0) {
    const refs = [
      { table: 'items' as const, id: item.id },
      { table: 'places' as const, id: item.placeId ?? '' },
    ]
    const params = { ...host.params, needed: host.figure }
    return [createFinding({ ...about, messageId: 'C06.host', refs, params, found: 0, allowed: host.figure, source: host.source })]
  }
  const spoken = item.spokenLanguages.map(spokenLanguageOf)
  const [unheard] = item.spokenLanguages.filter((language) => !heardBy(item, language))
  if (unheard === undefined || item.heardLanguages.length === 0) return []
  if (item.heardLanguages.some((language) => spoken.includes(spokenLanguageOf(language)))) return []
  const params = { fromLanguage: unheard, toLanguage: item.heardLanguages[0] ?? '' }
  const refs = [{ table: 'items' as const, id: item.id }]
  return [createFinding({ ...about, messageId: 'C06.languages', refs, params, found: 0, allowed: 1, source: 'item' })]
}

function heardBy(item: Item, language: string): boolean {
  return item.heardLanguages.some((heard) => spokenLanguageOf(heard) === spokenLanguageOf(language))
}

/** Offered where the command knows two languages to begin with. */
function askMends(mission: Mission, item: Item): readonly Mend[] {
  const known = [...item.spokenLanguages, ...item.heardLanguages, ...missionRowOf(mission).workingLanguages]
  if (new Set(known.map(spokenLanguageOf)).size < 2) return []
  return [mendBy('requireInterpretation', requireInterpretation, { itemId: item.id }, { item: item.id })]
}
