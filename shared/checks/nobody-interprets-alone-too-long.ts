import { languageCountOf, teamStrengthOf } from '../interpreting/demand'
import { soloLimitOf } from '../interpreting/team-rule'
import { minutesOfSpan } from '../kernel/time'
import { teamIdsOf } from '../mission/engagements'
import type { Requirement } from '../mission/entities/requirement'
import { spanOf } from '../mission/item-times'
import { type Mission, rowOf, rowsOf } from '../mission/mission'
import { occupiesPeople } from '../mission/planned-items'
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
  run: (mission) => rowsOf(mission, 'requirements').flatMap((requirement) => aloneTooLong(mission, requirement)),
}

function aloneTooLong(mission: Mission, requirement: Requirement): readonly Finding[] {
  const [interpreterId, ...others] = teamIdsOf(mission, requirement.id)
  if (interpreterId === undefined || others.length > 0) return []
  const item = rowOf(mission, 'items', requirement.itemId)
  const span = item && occupiesPeople(item) ? spanOf(item) : null
  if (!item || !span) return []
  const limit = soloLimitOf(mission, requirement.mode, Math.max(2, languageCountOf(mission, item.id)))
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
