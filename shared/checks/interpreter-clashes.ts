import { unassignInterpreter } from '../commands/unassign-interpreter'
import { type Absence, absencesAt } from '../interpreting/absences'
import { compareBy } from '../kernel/order'
import { MINUTE_MS, overlaps, type Span } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import { engagementDaysOf } from '../mission/items/day-parts'
import type { Mission } from '../mission/mission'
import type { Engagement } from '../mission/people/engagements'
import type { Ref } from '../mission/registry'
import { aboutEach } from './about-each'
import { type Clash, clash, clashesAmong, oneOfAKind } from './clash'
import { createFinding } from './create-finding'
import type { Finding, Mend } from './finding'
import { mendBy } from './mends'

/**
 * Interpreters assigned to two items at once, due at one before they are released from another, or assigned while they said they cannot
 * come or are on their way elsewhere.
 */
export const interpreterClashes = aboutEach(['availabilities'], (mission, engagements: readonly Engagement[]) => {
  const refs = [interpreterRef(engagements[0]?.interpreterId ?? '')]
  return [
    ...clashesAmong(boundOf(engagements), oneOfAKind, 'interpreter', (pair) => clashOf(pair, refs), refs),
    ...engagements.flatMap((engagement) => absencesFrom(mission, engagement).map((absence) => absentFrom(engagement, absence))),
  ]
})

/** An engagement from the time to report to the release, where those are the assignment's own: the usual half an hour is before a day. */
interface Bound extends Span {
  readonly item: Item
  readonly engagement: Engagement
}

function boundOf(engagements: readonly Engagement[]): readonly Bound[] {
  const bound = engagements
    .flatMap((one) => engagementDaysOf(one))
    .map(({ engagement }): Bound => {
      const { item, start, end, assignments } = engagement
      const before = Math.max(...assignments.map(({ reportMinutesBefore }) => reportMinutesBefore ?? 0))
      const after = Math.max(...assignments.map(({ releaseMinutesAfter }) => releaseMinutesAfter))
      return { item, engagement, start: start - before * MINUTE_MS, end: end + after * MINUTE_MS }
    })
  return bound.sort(byStart)
}

const byStart = compareBy<Bound>(
  ({ start }) => start,
  ({ end }) => end,
  ({ item }) => item.id,
)

function clashOf(pair: Clash<Bound>, refs: readonly Ref[]): Finding {
  const { earlier, later } = pair
  if (!overlaps(earlier.engagement, later.engagement)) {
    return clash('C01.reporting', pair, { refs, mends: unassignMends(later.engagement) })
  }
  // Who reports first need not begin first.
  const [first, second] = later.engagement.start < earlier.engagement.start ? [later, earlier] : [earlier, later]
  const items = { earlier: first.engagement, later: second.engagement }
  return clash('C01.interpreter', items, { refs, mends: unassignMends(items.later) })
}

/** On any of its days: an evening away is not away from a conference. */
function absencesFrom(mission: Mission, engagement: Engagement): readonly Absence[] {
  const absences = engagementDaysOf(engagement).flatMap(({ engagement: { interpreterId, item, start, end } }) =>
    absencesAt(mission, interpreterId, item, { start, end }),
  )
  return [...new Map(absences.map((absence) => [absence.row.id, absence])).values()]
}

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

/** Takes the interpreter off, where it is one assignment that has them there. */
export function unassignMends({ assignments, item }: Engagement): readonly Mend[] {
  const [only, ...more] = assignments
  if (!only || more.length > 0) return []
  return [mendBy('unassign', unassignInterpreter, { assignmentId: only.id }, { item: item.id })]
}

function interpreterRef(id: string) {
  return { table: 'interpreters', id } as const
}
