import { absencesAt } from '../interpreting/absences'
import { profileBarOf } from '../interpreting/assignment/problem/standing-bars'
import { coversAll } from '../interpreting/assignment/problem/who-can'
import { attendedAt } from '../interpreting/attended'
import { teamStrengthOf } from '../interpreting/demand'
import { mostPlacesFilled } from '../interpreting/most-places-filled'
import { notForAt } from '../interpreting/not-for'
import { overlaps, wallTimeOf } from '../kernel/time'
import type { Interpreter } from '../mission/entities/interpreter'
import type { Requirement } from '../mission/entities/requirement'
import { engagementDaysOf, isPhaseOf } from '../mission/items/day-parts'
import { type PlannedItem, plannedItemsOf } from '../mission/items/planned-items'
import { lookUp } from '../mission/look-up'
import { type Mission, rowsOf } from '../mission/mission'
import { engagementsByInterpreter, isSettled, requirementsByItem } from '../mission/people/engagements'
import { createFinding, refsTo } from './create-finding'
import type { Check, Finding } from './finding'

/**
 * C24, the interpreters' part: for meetings at the same time, the mission has enough interpreters of the right languages for every
 * table, whoever of them is assigned to which. One finding for each moment at which more tables begin than can be served.
 */
export const interpretersForEveryTable: Check = {
  id: 'C24',
  name: 'interpreters-for-every-table',
  reads: [
    'items',
    'places',
    'participations',
    'requirements',
    'assignments',
    'interpreters',
    'availabilities',
    'missions',
    'ruleProfiles',
  ],
  run: (mission) => {
    const tables = plannedItemsOf(mission).filter(
      ({ item }) => item.kind === 'b2bSession' && requirementsByItem(mission).has(item.id),
    )
    const starts = [...new Set(tables.map(({ start }) => start))]
    return starts.flatMap((at) =>
      shortAt(
        mission,
        at,
        tables.filter(({ start, end }) => start <= at && end > at),
      ),
    )
  },
}

/**
 * Whether somebody has said yes to other work in that time: who goes along on a visit cannot come to a table as well, who interprets at the
 * fair of which the tables are a part can.
 */
function isElsewhere(mission: Mission, interpreterId: string, table: PlannedItem): boolean {
  return (otherWorkOf(mission).get(interpreterId) ?? []).some((one) => overlaps(one, table) && !isPhaseOf(table, one))
}

/** What each has said yes to that is no meeting at a table, by day. */
const otherWorkOf = lookUp(
  ['items', 'requirements', 'assignments'],
  (mission) =>
    new Map(
      [...engagementsByInterpreter(mission)].map(([interpreterId, engagements]) => [
        interpreterId,
        engagements
          .filter(({ item, assignments }) => item.kind !== 'b2bSession' && assignments.some(isSettled))
          .flatMap((one) => engagementDaysOf(one).map(({ engagement }) => engagement)),
      ]),
    ),
)

/**
 * Those who could come to a table, once for each place there. Who is alone has both directions; in a team one may have the one, another the
 * other, or a leg of a relay: where only that can do it, one place is taken by two, as a proposal has it.
 */
function placesAt(
  mission: Mission,
  table: PlannedItem,
  requirement: Requirement,
  isFree: (one: Interpreter, table: PlannedItem) => boolean,
): readonly (readonly string[])[] {
  const refusals = refusalsOf(mission)
  const able = rowsOf(mission, 'interpreters').filter(
    (one) =>
      profileBarOf(requirement, one, refusals.get(`${requirement.id} ${one.id}`)) === null &&
      notForAt(mission, one, table.item, requirement) === null &&
      isFree(one, table),
  )
  const alone = able.filter((one) => coversAll(requirement, one))
  const { needed } = teamStrengthOf(mission, requirement)
  const places = needed > 0 && requirement.allowRelay && alone.length === 0 ? Math.max(2, needed) : needed
  const ids = (places > 1 ? able : alone).map(({ id }) => id)
  return Array.from({ length: places }, () => ids)
}

/** Who has said no to what, by requirement and interpreter. */
const refusalsOf = lookUp(['assignments'], (mission) => {
  const declined = rowsOf(mission, 'assignments').filter(({ status }) => status === 'declined')
  return new Map(declined.map((one) => [`${one.requirementId} ${one.interpreterId}`, one]))
})

function shortAt(mission: Mission, at: number, tables: readonly PlannedItem[]): readonly Finding[] {
  const [first] = tables
  if (!first || tables.length < 2) return []
  const isFree = (one: Interpreter, table: PlannedItem) =>
    absencesAt(mission, one.id, table.item, table).length === 0 &&
    attendedAt(mission, one, table.item, table).length === 0 &&
    !isElsewhere(mission, one.id, table)
  const places = tables.flatMap((table) =>
    (requirementsByItem(mission).get(table.item.id) ?? []).flatMap((requirement) =>
      placesAt(mission, table, requirement, isFree),
    ),
  )
  const filled = mostPlacesFilled(places)
  if (filled >= places.length) return []
  const ids = tables.map(({ item }) => item.id).sort()
  return [
    createFinding({
      messageId: 'C24.interpreters',
      severity: 'error',
      refs: refsTo('items', ids),
      keyRefs: refsTo('items', ids.slice(0, 1)),
      params: {
        startAt: wallTimeOf(at, first.item.zone).time,
        meetingOn: first.item.dayOn ?? '',
        tables: tables.length,
        needed: places.length,
        filled,
      },
      found: filled,
      allowed: places.length,
      source: 'physical',
      on: first.item.dayOn,
      distinguishedBy: String(at),
    }),
  ]
}
