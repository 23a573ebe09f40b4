import { absencesAt } from '../interpreting/absences'
import { teamStrengthOf } from '../interpreting/demand'
import { directionsOf, interprets } from '../interpreting/language-pair'
import { mostPlacesFilled } from '../interpreting/most-places-filled'
import { wallTimeOf } from '../kernel/time'
import { requirementsByItem } from '../mission/engagements'
import { type Mission, rowsOf } from '../mission/mission'
import { type PlannedItem, plannedItemsOf } from '../mission/planned-items'
import { createFinding, refsTo } from './create-finding'
import type { Check, Finding } from './finding'

/**
 * C24, the interpreters' part: for meetings at the same time, the mission has enough interpreters of the right languages for every
 * table, whoever is assigned. One finding for each moment at which more tables begin than can be served.
 */
export const interpretersForEveryTable: Check = {
  id: 'C24',
  name: 'interpreters-for-every-table',
  reads: ['items', 'places', 'participations', 'requirements', 'interpreters', 'availabilities', 'missions', 'ruleProfiles'],
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

function shortAt(mission: Mission, at: number, tables: readonly PlannedItem[]): readonly Finding[] {
  const [first] = tables
  if (!first || tables.length < 2) return []
  const interpreters = rowsOf(mission, 'interpreters').filter(({ doNotUse }) => !doNotUse)
  const places = tables.flatMap((table) =>
    (requirementsByItem(mission).get(table.item.id) ?? []).flatMap((requirement) => {
      const able = interpreters
        .filter((one) => directionsOf(requirement).some((direction) => interprets(one, direction, requirement.mode)))
        .filter((one) => absencesAt(mission, one.id, table.item, table).length === 0)
        .map(({ id }) => id)
      return Array.from({ length: teamStrengthOf(mission, requirement).needed }, () => able)
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
