import { MINUTE_MS, overlaps } from '../kernel/time'
import { attendeeIdsOf, partyOf } from '../mission/attendance'
import { type Engagement, engagementsByInterpreter } from '../mission/engagements'
import { lookUp } from '../mission/look-up'
import { type Mission, rowOf } from '../mission/mission'
import { type PlannedItem, plannedItemsOf } from '../mission/planned-items'
import { createFinding } from './create-finding'
import type { Finding } from './finding'
import { unassignMends } from './interpreter-clashes'

/** Who is of the party and interprets as well, as secretaries do: not at one item while they attend another. */
export function attendingClashes(mission: Mission): readonly Finding[] {
  const party = partyIds(mission)
  return [...engagementsByInterpreter(mission)].flatMap(([interpreterId, engagements]) => {
    const personId = rowOf(mission, 'interpreters', interpreterId)?.personId
    if (personId === undefined || !party.has(personId)) return []
    return engagements.flatMap((engagement) =>
      plannedItemsOf(mission)
        .filter((planned) => planned.item.id !== engagement.item.id && overlaps(planned, engagement))
        .filter(({ item }) => attendeeIdsOf(mission, item).includes(personId))
        .map((attended) => attendsElsewhere(engagement, attended)),
    )
  })
}

const partyIds = lookUp(['participations'], (mission) => new Set(partyOf(mission).map(({ personId }) => personId)))

function attendsElsewhere(engagement: Engagement, attended: PlannedItem): Finding {
  const { item, interpreterId, start, end } = engagement
  const overlapMinutes = (Math.min(end, attended.end) - Math.max(start, attended.start)) / MINUTE_MS
  return createFinding({
    messageId: 'C01.attends',
    severity: 'hard',
    refs: [
      { table: 'items', id: item.id },
      { table: 'items', id: attended.item.id },
      { table: 'interpreters', id: interpreterId },
    ],
    params: { overlapMinutes },
    found: overlapMinutes,
    allowed: 0,
    source: 'physical',
    on: item.dayOn,
    mends: unassignMends(engagement),
  })
}
