import type { Span } from '../kernel/time'
import type { Requirement } from '../mission/entities/requirement'
import { type Mission, rowOf } from '../mission/mission'
import { languageCountOf, teamStrengthOf } from './demand'
import { ruleProfileOf } from './figure-of'
import { minutesByDay, netMinutesOf } from './net-minutes'
import { soloLimitOf } from './team-rule'

/** More minutes of work than one interpreter may do alone. */
export interface TooLongAlone {
  readonly minutes: number
  readonly limit: number
  readonly source: string
}

/**
 * What is wrong with one interpreter alone at a requirement for a stretch of its item (default: all of its time); null: nothing, or a second one is
 * asked for, whose place is then the one that is empty.
 */
export function tooLongAlone(mission: Mission, requirement: Requirement, stretch?: Span): TooLongAlone | null {
  const item = rowOf(mission, 'items', requirement.itemId)
  const profile = ruleProfileOf(mission, item)
  const { minutes: limit, source } = soloLimitOf(profile, requirement.mode, languageCountOf(mission, requirement))
  const minutes = netMinutesOf(mission, requirement)
  const alone = item && stretch ? Math.min(minutes, Math.max(...minutesByDay(item, stretch))) : minutes
  if (limit === null || alone <= limit) return null
  const { needed, binding } = teamStrengthOf(mission, requirement)
  // Of a team of three for three languages, one pair has one: the rule itself puts one there.
  if (needed > 1 || Number(binding.params.forAll ?? 0) > 0) return null
  return { minutes: alone, limit, source }
}
