import { languageCountOf, teamStrengthOf } from '../interpreting/demand'
import { ruleProfileOf } from '../interpreting/figure-of'
import { soloLimitOf } from '../interpreting/team-rule'
import { minutesOfSpan, type Span } from '../kernel/time'
import { requirementsByItem, teamIdsOf } from '../mission/engagements'
import type { Item } from '../mission/entities/item'
import type { Requirement } from '../mission/entities/requirement'
import { spanOf } from '../mission/item-times'
import { type Mission, rowsOf } from '../mission/mission'
import { occupiesPeople } from '../mission/planned-items'
import { aboutEach } from './about-each'
import { createFinding } from './create-finding'
import type { Check, Finding } from './finding'

/**
 * C11: an interpreter works alone no longer than the mode allows. Speaks where the organizer asked for one: where a second is
 * needed and missing, C06 says so already.
 */
export const nobodyInterpretsAloneTooLong: Check = {
  id: 'C11',
  name: 'nobody-interprets-alone-too-long',
  reads: ['items', 'places', 'participations', 'requirements', 'assignments', 'missions', 'ruleProfiles'],
  run: (mission, context) => findingsOf(mission, rowsOf(mission, 'items'), context),
}

const findingsOf = aboutEach(
  ['places', 'participations', 'requirements', 'assignments', 'missions', 'ruleProfiles'],
  (mission, item: Item) => {
    const span = occupiesPeople(item) ? spanOf(item) : null
    const requirements = span ? requirementsByItem(mission).get(item.id) : undefined
    return span && requirements ? requirements.flatMap((requirement) => aloneTooLong(mission, item, span, requirement)) : []
  },
)

function aloneTooLong(mission: Mission, item: Item, span: Span, requirement: Requirement): readonly Finding[] {
  const [interpreterId, ...others] = teamIdsOf(mission, requirement.id)
  if (interpreterId === undefined || others.length > 0) return []
  const limit = soloLimitOf(ruleProfileOf(mission), requirement.mode, languageCountOf(mission, item.id))
  const minutes = minutesOfSpan(span)
  if (limit.minutes === null || minutes <= limit.minutes || teamStrengthOf(mission, requirement).needed > 1) return []
  return [
    createFinding({
      messageId: 'C11.alone',
      severity: 'warn',
      refs: [
        { table: 'items', id: item.id },
        { table: 'interpreters', id: interpreterId },
        { table: 'requirements', id: requirement.id },
      ],
      params: { interpretingMode: requirement.mode, foundMinutes: minutes, allowedMinutes: limit.minutes },
      found: minutes,
      allowed: limit.minutes,
      source: limit.source,
      on: item.dayOn,
    }),
  ]
}
