import { attendedAt } from '../interpreting/attended'
import { MINUTE_MS } from '../kernel/time'
import { engagementDaysOf } from '../mission/items/day-parts'
import type { PlannedItem } from '../mission/items/planned-items'
import { type Mission, rowOf } from '../mission/mission'
import { type Engagement, engagementsByInterpreter } from '../mission/people/engagements'
import { createFinding } from './create-finding'
import type { Finding } from './finding'
import { unassignMends } from './interpreter-clashes'

/** Who is of the party and interprets as well, as secretaries do: not at one item while they attend another. */
export function attendingClashes(mission: Mission): readonly Finding[] {
  return [...engagementsByInterpreter(mission)].flatMap(([interpreterId, engagements]) => {
    const interpreter = rowOf(mission, 'interpreters', interpreterId)
    if (!interpreter) return []
    return engagements.flatMap((engagement) => {
      const days = engagementDaysOf(engagement).flatMap((day) =>
        attendedAt(mission, interpreter, engagement.item, day.engagement).map((attended) =>
          attendsElsewhere(day.engagement, attended),
        ),
      )
      // Two of several days may meet on each of them: the first tells.
      return days.filter(({ key }, index) => days.findIndex((one) => one.key === key) === index)
    })
  })
}

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
