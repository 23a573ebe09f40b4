import { keptLists } from '../kernel/kept-lists'
import { memoPerRow } from '../kernel/memo'
import { groupBy } from '../kernel/order'
import { lookUp } from '../mission/look-up'
import { rowsOf } from '../mission/mission'
import { type PlannedItem, plannedItemsOf } from '../mission/planned-items'
import type { Ref } from '../mission/registry'

/** Who drives, and all that they are planned for, in time order: a driver, or a vehicle whose driver is not known. */
export interface Driver {
  readonly who: Ref
  /** What they drive. */
  readonly vehicleIds: readonly string[]
  readonly rides: readonly PlannedItem[]
}

/** Everybody who drives on land; the same objects while they drive the same. */
export const driversOf = lookUp(['items', 'vehicles'], (mission): readonly Driver[] => {
  const whoOf = driverByVehicle(mission)
  const byDriver = new Map<string, PlannedItem[]>()
  for (const planned of plannedItemsOf(mission)) {
    for (const vehicleId of planned.item.vehicleIds) {
      const who = whoOf.get(vehicleId)
      if (who === undefined) continue
      const rides = byDriver.get(who)
      if (!rides) byDriver.set(who, [planned])
      else if (rides.at(-1) !== planned) rides.push(planned)
    }
  }
  const vehicles = vehiclesByDriver(mission)
  return [...keepRides(byDriver)].map(([who, own]) => driver(own, who, vehicles.get(who) ?? nothing))
})

const driverByVehicle = lookUp(
  ['vehicles'],
  (mission) =>
    new Map(
      rowsOf(mission, 'vehicles')
        .filter(({ kind }) => kind !== 'boat')
        .map(({ id, driverPersonId }): readonly [string, string] => [
          id,
          driverPersonId === null ? `vehicles ${id}` : `persons ${driverPersonId}`,
        ]),
    ),
)

const vehiclesByDriver = lookUp(
  ['vehicles'],
  (mission) =>
    new Map([...groupBy(driverByVehicle(mission), ([, who]) => who)].map(([who, own]) => [who, own.map(([id]) => id)])),
)

const nothing: readonly string[] = []
const keepRides = keptLists<PlannedItem>()

const driver = memoPerRow((rides: readonly PlannedItem[], who: string, vehicleIds: readonly string[]): Driver => {
  const [table = ''] = who.split(' ', 1)
  return { who: { table: table === 'persons' ? 'persons' : 'vehicles', id: who.slice(table.length + 1) }, vehicleIds, rides }
})
