import { absencesAt } from '../interpreting/absences'
import { attendedAt } from '../interpreting/attended'
import { teamStrengthOf } from '../interpreting/demand'
import { directionsOf, interprets } from '../interpreting/language-pair'
import { mostPlacesFilled } from '../interpreting/most-places-filled'
import { overlaps, wallTimeOf } from '../kernel/time'
import { type PlannedItem, plannedItemsOf } from '../mission/items/planned-items'
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

/** Whether somebody has said yes to other work in that time: who goes along on a visit cannot come to a table as well. */
function isElsewhere(mission: Mission, interpreterId: string, table: PlannedItem): boolean {
  return (engagementsByInterpreter(mission).get(interpreterId) ?? []).some(
    (one) => one.item.kind !== 'b2bSession' && one.assignments.some(isSettled) && overlaps(one, table),
  )
}

function shortAt(mission: Mission, at: number, tables: readonly PlannedItem[]): readonly Finding[] {
  const [first] = tables
  if (!first || tables.length < 2) return []
  const interpreters = rowsOf(mission, 'interpreters').filter(({ doNotUse }) => !doNotUse)
  const places = tables.flatMap((table) =>
    (requirementsByItem(mission).get(table.item.id) ?? []).flatMap((requirement) => {
      const { needed } = teamStrengthOf(mission, requirement)
      // Who is alone at a table has both directions; in a team one may have the one, another the other.
      const directions = directionsOf(requirement)
      const able = interpreters
        .filter((one) => {
          const own = directions.filter((direction) => interprets(one, direction, requirement.mode)).length
          return needed > 1 ? own > 0 : own === directions.length
        })
        .filter((one) => absencesAt(mission, one.id, table.item, table).length === 0)
        .filter((one) => attendedAt(mission, one, table.item, table).length === 0)
        .filter((one) => !isElsewhere(mission, one.id, table))
        .map(({ id }) => id)
      return Array.from({ length: needed }, () => able)
    }),
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
