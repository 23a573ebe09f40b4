import { unassignInterpreter } from '../commands/unassign-interpreter'
import { type Absence, absencesAt } from '../interpreting/absences'
import type { Engagement } from '../mission/engagements'
import { aboutEach } from './about-each'
import { clash, clashesAmong, oneOfAKind } from './clash'
import { createFinding } from './create-finding'
import type { Finding, Mend } from './finding'
import { mendBy } from './mends'

/** Interpreters assigned to two items at once, or while they said they cannot come or are on their way elsewhere. */
export const interpreterClashes = aboutEach(['availabilities'], (mission, engagements: readonly Engagement[]) => {
  const refs = [interpreterRef(engagements[0]?.interpreterId ?? '')]
  return [
    ...clashesAmong(
      engagements,
      oneOfAKind,
      'interpreter',
      (pair) => clash('C01.interpreter', pair, { refs, mends: unassignMends(pair.later) }),
      refs,
    ),
    ...engagements.flatMap((engagement) =>
      absencesAt(mission, engagement.interpreterId, engagement.item, engagement).map((absence) =>
        absentFrom(engagement, absence),
      ),
    ),
  ]
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
