import type { Item } from '../mission/entities/item'
import type { Figure } from '../mission/entities/rule-profile'
import type { Mission } from '../mission/mission'
import { attendeeIdsOf } from '../mission/people/attendance'
import { requirementsByItem } from '../mission/people/engagements'
import { hostDemandOf } from './demand'
import { figureOf } from './figure-of'

/** Visitors of a tour who hear the voices of one requirement, and how many usually hear one voice. */
export interface TourDemand {
  readonly visitors: number
  readonly perInterpreter: Figure
  /** Interpreters with whom nobody serves too many; with nobody at all, it is places that are missing. */
  readonly needed: number
}

/**
 * What each requirement of an item usually asks for: on a tour where the host has no rule and nobody wears a receiver, the profile tells how
 * many hear one voice. Where several languages are interpreted, they share the visitors. Null where that is no question.
 */
export function tourDemandOf(mission: Mission, item: Item): TourDemand | null {
  if (item.kind !== 'visit' || hostDemandOf(mission, item)) return null
  const asked = requirementsByItem(mission).get(item.id) ?? []
  if (!asked.every(({ mode }) => mode === 'consecutive' || mode === 'escort')) return null
  const all = item.listenersCount ?? attendeeIdsOf(mission, item).length
  const visitors = Math.ceil(all / Math.max(1, asked.length))
  const perInterpreter = figureOf(mission, 'visitorsPerInterpreter', item)
  // A limit of nought is none, as in a host's rules: no number of interpreters would keep it.
  return perInterpreter.value === 0 ? null : { visitors, perInterpreter, needed: Math.ceil(visitors / perInterpreter.value) }
}
