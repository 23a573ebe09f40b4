import { unassignInterpreter } from '../commands/unassign-interpreter'
import { type Absence, absencesAt } from '../interpreting/absences'
import { memoPerRow } from '../kernel/memo'
import { type Engagement, engagementsByInterpreter } from '../mission/engagements'
import type { Mission } from '../mission/mission'
import { clash, clashesAmong, oneOfAKind } from './clash'
import { createFinding } from './create-finding'
import type { Finding, Mend } from './finding'
import { mendBy } from './mends'

/** Interpreters assigned to two items at once, or while they said they cannot come or are on their way elsewhere. */
export function interpreterClashes(mission: Mission): readonly Finding[] {
  return [...engagementsByInterpreter(mission)].flatMap(([interpreterId, engagements]) => [
    ...clashesOf(engagements, interpreterId),
    ...engagements.flatMap((engagement) =>
      absencesAt(mission, interpreterId, engagement.item, engagement).map((absence) => absentFrom(engagement, absence)),
    ),
  ])
}

const clashesOf = memoPerRow((engagements: readonly Engagement[], interpreterId: string) => {
  const refs = [interpreterRef(interpreterId)]
  return clashesAmong(
    engagements,
    oneOfAKind,
    'interpreter',
    (pair) => clash('C01.interpreter', pair, { refs, mends: unassignMends(pair.later) }),
    refs,
  )
})

function absentFrom(engagement: Engagement, { row, state }: Absence): Finding {
  const { from, to } = row
  return createFinding({
    messageId: state === 'travel' ? 'C01.travelling' : 'C01.unavailable',
    severity: 'hard',
    refs: [{ table: 'items', id: engagement.item.id }, interpreterRef(row.interpreterId)],
    params: { fromOn: from.on, fromAt: from.time, toOn: to.on, toAt: to.time },
    source: 'availability',
    on: engagement.item.dayOn,
    mends: unassignMends(engagement),
    distinguishedBy: row.id,
  })
}

function unassignMends({ assignments, item }: Engagement): readonly Mend[] {
  const [only, ...more] = assignments
  if (!only || more.length > 0) return []
  return [mendBy('unassign', unassignInterpreter, { assignmentId: only.id }, { item: item.id })]
}

function interpreterRef(id: string) {
  return { table: 'interpreters', id } as const
}
