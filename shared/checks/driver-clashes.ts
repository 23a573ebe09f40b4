import { editRow } from '../commands/edit-row'
import { groupBy } from '../kernel/order'
import type { Vehicle } from '../mission/entities/vehicle'
import { mayHavePhases } from '../mission/items/day-parts'
import type { PlannedItem } from '../mission/items/planned-items'
import { lookUp } from '../mission/look-up'
import { rowsOf } from '../mission/mission'
import { aboutEach } from './about-each'
import { type Clash, clash, clashesAmong, dayOf } from './clash'
import { createFinding, refsTo } from './create-finding'
import type { Finding } from './finding'
import { mendBy } from './mends'

/**
 * Of items which are in time order, drivers who are entered for several vehicles and would drive two of them at once: at two items, or side by side at
 * one. The same vehicle at two items is the vehicle's clash.
 */
export const driverClashes = aboutEach(['vehicles'], (mission, items: readonly PlannedItem[]): readonly Finding[] =>
  [...vehiclesByDriver(mission)].flatMap(([personId, vehicleIds]) => {
    const driven = items.flatMap((planned) => drivenOf(planned, vehicleIds))
    return [...besideEachOther(driven, personId), ...atTwoItems(driven, personId)]
  }),
)

/** Vehicles of those who drive more than one. */
const vehiclesByDriver = lookUp(['vehicles'], (mission): ReadonlyMap<string, readonly string[]> => {
  const byDriver = groupBy(rowsOf(mission, 'vehicles'), ({ driverPersonId }: Vehicle) => driverPersonId ?? '')
  return new Map(
    [...byDriver].flatMap(([personId, own]) => (personId === '' || own.length < 2 ? [] : [[personId, own.map(({ id }) => id)]])),
  )
})

/** An item and what one driver would drive there. */
interface Driven extends PlannedItem {
  readonly ownIds: readonly string[]
}

function drivenOf(planned: PlannedItem, vehicleIds: readonly string[]): readonly Driven[] {
  const ownIds = planned.item.vehicleIds.filter((id) => vehicleIds.includes(id))
  return ownIds.length === 0 ? [] : [{ ...planned, ownIds }]
}

function besideEachOther(driven: readonly Driven[], personId: string): readonly Finding[] {
  return driven.flatMap((one) => {
    const { item, ownIds } = one
    if (ownIds.length < 2) return []
    const about = [...refsTo('items', [item.id]), ...refsTo('persons', [personId])]
    const on = dayOf(one)
    return [
      createFinding({
        messageId: 'C01.drivesSeveral',
        severity: 'hard',
        refs: [...about, ...refsTo('vehicles', ownIds)],
        keyRefs: about,
        found: ownIds.length,
        allowed: 1,
        source: 'physical',
        on,
        ...(mayHavePhases(item) ? { distinguishedBy: on ?? '' } : {}),
      }),
    ]
  })
}

function* atTwoItems(driven: readonly Driven[], personId: string): Generator<Finding, void, undefined> {
  const refs = refsTo('persons', [personId])
  yield* clashesAmong(driven, byVehicles, 'driver', (pair) => driverClash(pair, personId), refs)
}

const byVehicles = {
  kindOf: ({ ownIds }: Driven) => ownIds,
  meet: (a: readonly string[], b: readonly string[]) => !a.some((id) => b.includes(id)),
}

function driverClash(pair: Clash<Driven>, personId: string): Finding {
  const { earlier, later } = pair
  const keyRefs = refsTo('persons', [personId])
  const vehicleIds = later.item.vehicleIds.filter((id) => !later.ownIds.includes(id))
  const fields = { table: 'items', id: later.item.id, fields: { vehicleIds } } as const
  return clash('C01.driver', pair, {
    refs: [...keyRefs, ...refsTo('vehicles', [...later.ownIds, ...earlier.ownIds])],
    keyRefs,
    mends: [mendBy('takeVehicleOff', editRow, fields, { item: later.item.id })],
  })
}
