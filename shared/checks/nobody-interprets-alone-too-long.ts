import { tooLongAlone } from '../interpreting/working-alone'
import { MINUTE_MS, type Span } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import type { Requirement } from '../mission/entities/requirement'
import { spanOf } from '../mission/items/item-times'
import { occupiesPeople } from '../mission/items/planned-items'
import type { Mission } from '../mission/mission'
import { requirementsByItem, stretchesOf } from '../mission/people/engagements'
import { aboutEachStaffedItem } from './about-each'
import { createFinding } from './create-finding'
import type { Check, Finding } from './finding'

/**
 * C11: an interpreter works alone no longer than the mode allows, also between two hand-overs. Speaks where the organizer asked for one:
 * where a second is needed and missing, C06 says so already.
 */
export const nobodyInterpretsAloneTooLong: Check = {
  id: 'C11',
  name: 'nobody-interprets-alone-too-long',
  reads: ['items', 'places', 'participations', 'requirements', 'assignments', 'interpreters', 'missions', 'ruleProfiles'],
  run: (mission, context) => findingsOf(mission, context),
}

const findingsOf = aboutEachStaffedItem(
  ['places', 'participations', 'interpreters', 'missions', 'ruleProfiles'],
  (mission, item) => {
    const span = occupiesPeople(item) ? spanOf(item) : null
    const requirements = span ? requirementsByItem(mission).get(item.id) : undefined
    return span && requirements ? requirements.flatMap((requirement) => aloneTooLong(mission, item, span, requirement)) : []
  },
)

function aloneTooLong(mission: Mission, item: Item, span: Span, requirement: Requirement): readonly Finding[] {
  return stretchesOf(mission, requirement.id, span).flatMap((stretch) => {
    const [interpreterId, ...others] = stretch.teamIds
    if (interpreterId === undefined || others.length > 0) return []
    const tooLong = tooLongAlone(mission, requirement, stretch)
    if (!tooLong) return []
    const isWhole = stretch.start === span.start && stretch.end === span.end
    return [
      createFinding({
        messageId: 'C11.alone',
        severity: 'warn',
        refs: [
          { table: 'items', id: item.id },
          { table: 'interpreters', id: interpreterId },
          { table: 'requirements', id: requirement.id },
        ],
        params: { interpretingMode: requirement.mode, foundMinutes: tooLong.minutes, allowedMinutes: tooLong.limit },
        found: tooLong.minutes,
        allowed: tooLong.limit,
        source: tooLong.source,
        on: item.dayOn,
        ...(isWhole ? {} : { distinguishedBy: `+${(stretch.start - span.start) / MINUTE_MS}` }),
      }),
    ]
  })
}
