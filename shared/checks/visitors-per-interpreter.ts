import { hostDemandOf } from '../interpreting/demand'
import { figureOf } from '../interpreting/figure-of'
import { tourDemandOf } from '../interpreting/tour-demand'
import type { Item } from '../mission/entities/item'
import type { Requirement } from '../mission/entities/requirement'
import { occupiesPeople } from '../mission/items/planned-items'
import type { Mission } from '../mission/mission'
import { attendeeIdsOf } from '../mission/people/attendance'
import { requirementsByItem, teamIdsOf } from '../mission/people/engagements'
import { aboutEachStaffedItem } from './about-each'
import { askForInterpretation } from './ask-for-interpretation'
import { createFinding, refsTo } from './create-finding'
import type { Check, Finding } from './finding'
import { shortTeam } from './short-team'

/**
 * C07: no interpreter has more visitors to serve than the host allows, than hear one voice on a tour, or than can be whispered to. The
 * host's rule is an error: places are missing, as in C06. The others advise.
 */
export const visitorsPerInterpreter: Check = {
  id: 'C07',
  name: 'visitors-per-interpreter',
  reads: ['items', 'places', 'participations', 'requirements', 'assignments', 'interpreters', 'missions', 'ruleProfiles'],
  run: (mission, context) => findingsOf(mission, context),
}

const findingsOf = aboutEachStaffedItem(
  ['places', 'participations', 'interpreters', 'missions', 'ruleProfiles'],
  (mission, item) => {
    if (item.dayOn === null || !occupiesPeople(item)) return []
    const asked = requirementsByItem(mission).get(item.id)
    if (!asked) return unaskedFor(mission, item)
    const short = asked.flatMap((requirement) => shortTeam('C07', mission, item, requirement))
    return [
      ...short,
      ...manyOnATour(mission, item, asked),
      ...asked.flatMap((requirement) => manyWhisperedTo(mission, item, requirement, asked.length)),
    ]
  },
)

/** Nobody has asked for interpretation where the host demands it. */
function unaskedFor(mission: Mission, item: Item): readonly Finding[] {
  const host = hostDemandOf(mission, item)
  if (!host || host.figure === 0) return []
  return [
    createFinding({
      messageId: 'C07.host',
      severity: 'error',
      refs: [
        { table: 'items', id: item.id },
        { table: 'places', id: item.placeId ?? '' },
      ],
      params: { ...host.params, needed: host.figure },
      found: 0,
      allowed: host.figure,
      source: host.source,
      on: item.dayOn,
      mends: askForInterpretation(mission, item),
    }),
  ]
}

/** On a tour more people follow one voice than usually can; a proposal counts the same. */
function manyOnATour(mission: Mission, item: Item, asked: readonly Requirement[]): readonly Finding[] {
  const tour = tourDemandOf(mission, item)
  if (!tour) return []
  const { visitors, perInterpreter: limit, needed } = tour
  return asked.flatMap(({ id }) => {
    const interpreters = teamIdsOf(mission, id).length
    if (interpreters === 0 || interpreters >= needed) return []
    const about = refsTo('items', [item.id])
    const refs = [...about, ...refsTo('requirements', [id])]
    return [
      createFinding({
        messageId: 'C07.usual',
        severity: 'warn',
        refs,
        keyRefs: asked.length === 1 ? about : refs,
        params: { visitors, interpreters, perInterpreter: limit.value },
        found: Math.ceil(visitors / interpreters),
        allowed: limit.value,
        source: limit.source,
        on: item.dayOn,
      }),
    ]
  })
}

/**
 * Listeners who lean towards one who whispers; the principal, where the requirement names one, is the only one. Where several languages are
 * interpreted, they share the listeners, as on a tour.
 */
function manyWhisperedTo(mission: Mission, item: Item, requirement: Requirement, languages: number): readonly Finding[] {
  if (requirement.mode !== 'whispered') return []
  const limit = figureOf(mission, 'whisperListeners', item)
  const listenTo = (all: number) => Math.ceil(all / languages)
  const everybody = () => listenTo(item.listenersCount ?? attendeeIdsOf(mission, item).length)
  const listeners = requirement.principalPersonId === null ? everybody() : 1
  if (listeners <= limit.value) return []
  return [
    createFinding({
      messageId: 'C07.whispered',
      severity: 'warn',
      refs: [
        { table: 'items', id: item.id },
        { table: 'requirements', id: requirement.id },
      ],
      params: { listeners, allowed: limit.value },
      found: listeners,
      allowed: limit.value,
      source: limit.source,
      on: item.dayOn,
    }),
  ]
}
