import type { Item } from '../mission/entities/item'
import type { Requirement } from '../mission/entities/requirement'
import { spanOf } from '../mission/items/item-times'
import type { Mission } from '../mission/mission'
import { stretchesOf, teamIdsOf } from '../mission/people/engagements'

/** Interpreters at work for a requirement when they are fewest: where one hands over to another, one. */
export function leastTeamOf(mission: Mission, item: Item, requirement: Requirement): number {
  const span = spanOf(item)
  if (!span) return teamIdsOf(mission, requirement.id).length
  return Math.min(...stretchesOf(mission, requirement.id, span).map(({ teamIds }) => teamIds.length))
}
