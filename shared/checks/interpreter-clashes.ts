import { unassignInterpreter } from '../commands/unassign-interpreter'
import { groupBy } from '../kernel/order'
import { overlappingPairs } from '../kernel/overlapping-pairs'
import { instantOf, overlaps } from '../kernel/time'
import { type Engagement, engagementsByInterpreter } from '../mission/engagements'
import type { Availability } from '../mission/entities/availability'
import { type Mission, rowsOf } from '../mission/mission'
import { clash } from './clash'
import { createFinding } from './create-finding'
import type { Finding, Mend } from './finding'
import { mendBy } from './mends'

/** Interpreters assigned to two items at once, or while they said they cannot come. */
export function interpreterClashes(mission: Mission): readonly Finding[] {
  const absences = groupBy(
    rowsOf(mission, 'availabilities').filter((stretch) => stretch.state === 'unavailable'),
    (stretch) => stretch.interpreterId,
  )
  return [...engagementsByInterpreter(mission)].flatMap(([interpreterId, engagements]) => [
    ...overlappingPairs(engagements).map(([earlier, later]) =>
      clash('C01.interpreter', { earlier, later }, { refs: [interpreterRef(interpreterId)], mends: unassignMends(later) }),
    ),
    ...(absences.get(interpreterId) ?? []).flatMap((absence) => absentFrom(engagements, absence)),
  ])
}

function absentFrom(engagements: readonly Engagement[], absence: Availability): readonly Finding[] {
  const { from, to, zone } = absence
  const away = { start: instantOf(from.on, from.time, zone), end: instantOf(to.on, to.time, zone) }
  return engagements
    .filter((engagement) => overlaps(engagement, away))
    .map((engagement) =>
      createFinding({
        messageId: 'C01.unavailable',
        severity: 'hard',
        refs: [{ table: 'items', id: engagement.item.id }, interpreterRef(absence.interpreterId)],
        params: { fromOn: from.on, fromAt: from.time, toOn: to.on, toAt: to.time },
        source: 'availability',
        on: engagement.item.dayOn,
        mends: unassignMends(engagement),
        distinguishedBy: absence.id,
      }),
    )
}

function unassignMends({ assignments, item }: Engagement): readonly Mend[] {
  const [only, ...more] = assignments
  if (!only || more.length > 0) return []
  return [mendBy('unassign', unassignInterpreter, { assignmentId: only.id }, { item: item.id })]
}

function interpreterRef(id: string) {
  return { table: 'interpreters', id } as const
}
