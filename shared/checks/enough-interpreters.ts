import { requireInterpretation } from '../commands/require-interpretation'
import { hostDemandOf } from '../interpreting/demand'
import { unaskedLanguages } from '../interpreting/unasked-languages'
import type { Item } from '../mission/entities/item'
import type { Requirement } from '../mission/entities/requirement'
import { occupiesPeople } from '../mission/items/planned-items'
import type { Mission } from '../mission/mission'
import { requirementsByItem } from '../mission/people/engagements'
import { aboutEachStaffedItem } from './about-each'
import { createFinding } from './create-finding'
import type { Check, Finding } from './finding'
import { mendBy } from './mends'
import { shortTeam } from './short-team'
import { unledTeam } from './unled-team'

/**
 * C06: every item that needs interpretation has the interpreters it needs, one of whom leads; what needs it, asks for it. Where it is the host who asks for
 * that many, C07 says so.
 */
export const enoughInterpreters: Check = {
  id: 'C06',
  name: 'enough-interpreters',
  reads: ['items', 'places', 'participations', 'requirements', 'assignments', 'interpreters', 'missions', 'ruleProfiles'],
  run: (mission, context) => findingsOf(mission, context),
}

const findingsOf = aboutEachStaffedItem(
  ['places', 'participations', 'interpreters', 'missions', 'ruleProfiles'],
  (mission, item) => {
    if (item.dayOn === null || !occupiesPeople(item)) return []
    const asked = requirementsByItem(mission).get(item.id) ?? []
    const ofTeams = asked.flatMap((requirement) => [
      ...shortTeam('C06', mission, item, requirement),
      ...unledTeam(mission, item, requirement),
    ])
    return [...ofTeams, ...unaskedFor(mission, item, asked)]
  },
)

/**
 * Nobody has asked for interpretation between a language that is spoken, be it in a part of the item only, and one that is listened to; what
 * the host demands, C07 says.
 */
function unaskedFor(mission: Mission, item: Item, asked: readonly Requirement[]): readonly Finding[] {
  if (item.heardLanguages.length === 0 || (asked.length === 0 && hostDemandOf(mission, item)?.figure)) return []
  return unaskedLanguages(item, asked).map(({ from, to, oneWay, partIndex }) =>
    createFinding({
      messageId: partIndex === null ? 'C06.languages' : 'C06.partLanguages',
      severity: 'error',
      refs: [{ table: 'items', id: item.id }],
      params: { fromLanguage: from, toLanguage: to, ...(partIndex === null ? {} : { itemPart: `${partIndex} ${item.id}` }) },
      found: 0,
      allowed: 1,
      source: 'item',
      on: item.dayOn,
      distinguishedBy: `${from}>${to}`,
      mends: [mendBy('requireInterpretation', requireInterpretation, { itemId: item.id, from, to, oneWay }, { item: item.id })],
    }),
  )
}
