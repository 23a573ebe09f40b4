import { hostDemandOf } from '../interpreting/demand'
import { spokenLanguageOf } from '../interpreting/language-pair'
import { requirementsByItem } from '../mission/engagements'
import type { Item } from '../mission/entities/item'
import type { Mission } from '../mission/mission'
import { occupiesPeople } from '../mission/planned-items'
import { aboutEachStaffedItem } from './about-each'
import { askForInterpretation } from './ask-for-interpretation'
import { createFinding } from './create-finding'
import type { Check, Finding } from './finding'
import { shortTeam } from './short-team'

/**
 * C06: every item that needs interpretation has the interpreters it needs; what needs it, asks for it. Where it is the host who asks for
 * that many, C07 says so.
 */
export const enoughInterpreters: Check = {
  id: 'C06',
  name: 'enough-interpreters',
  reads: ['items', 'places', 'participations', 'requirements', 'assignments', 'missions', 'ruleProfiles'],
  run: (mission, context) => findingsOf(mission, context),
}

const findingsOf = aboutEachStaffedItem(['places', 'participations', 'missions', 'ruleProfiles'], (mission, item) => {
  if (item.dayOn === null || !occupiesPeople(item)) return []
  const asked = requirementsByItem(mission).get(item.id)
  return asked ? asked.flatMap((requirement) => shortTeam('C06', mission, item, requirement)) : unaskedFor(mission, item)
})

/** Nobody has asked for interpretation where listeners do not hear a language of the speakers; what the host demands, C07 says. */
function unaskedFor(mission: Mission, item: Item): readonly Finding[] {
  if (hostDemandOf(mission, item)?.figure) return []
  const spoken = item.spokenLanguages.map(spokenLanguageOf)
  const [unheard] = item.spokenLanguages.filter((language) => !heardBy(item, language))
  if (unheard === undefined || item.heardLanguages.length === 0) return []
  if (item.heardLanguages.some((language) => spoken.includes(spokenLanguageOf(language)))) return []
  return [
    createFinding({
      messageId: 'C06.languages',
      severity: 'error',
      refs: [{ table: 'items', id: item.id }],
      params: { fromLanguage: unheard, toLanguage: item.heardLanguages[0] ?? '' },
      found: 0,
      allowed: 1,
      source: 'item',
      on: item.dayOn,
      mends: askForInterpretation(mission, item),
    }),
  ]
}

function heardBy(item: Item, language: string): boolean {
  return item.heardLanguages.some((heard) => spokenLanguageOf(heard) === spokenLanguageOf(language))
}
