import { memoPerRow } from '../kernel/memo'
import { groupBy } from '../kernel/order'
import type { LocalDate } from '../kernel/time'
import type { PlannedItem } from '../mission/items/planned-items'
import { lookUp } from '../mission/look-up'
import { rowsOf } from '../mission/mission'
import type { Ref } from '../mission/registry'
import { dutyByDay } from './duty-by-day'

/** A day of somebody who drives: a driver, or a vehicle whose driver is not known. */
export interface DriverDay {
  readonly who: Ref
  readonly on: LocalDate
  /** What they drive, on whatever day. */
  readonly vehicleIds: readonly string[]
  /** All that they are planned for on the day, in time order; at least one. */
  readonly rides: readonly PlannedItem[]
  /** The same of the last day before on which they drove; null on their first. */
  readonly before: Pick<DriverDay, 'on' | 'rides'> | null
}

/** Every day of everybody who drives on land; the same object while neither it nor the day before changes. */
export const driverDaysOf = lookUp(['items', 'vehicles'], (mission): readonly DriverDay[] => {
  const whoOf = driverByVehicle(mission)
  const vehicles = vehiclesByDriver(mission)
  const last = new Map<string, DriverDay>()
  const days: DriverDay[] = []
  for (const [on, day] of dutyByDay(mission)) {
    for (const [who, rides] of ridesByDriver(day, whoOf)) {
      const before = last.get(who)
      const day = driverDay(rides, who, on, vehicles.get(who) ?? nothing, before?.rides ?? null, before?.on ?? on)
      days.push(day)
      last.set(who, day)
    }
  }
  return days
})

const ridesByDriver = memoPerRow(
  (day: readonly PlannedItem[], whoOf: ReadonlyMap<string, string>): ReadonlyMap<string, readonly PlannedItem[]> => {
    const byDriver = new Map<string, PlannedItem[]>()
    for (const planned of day) {
      for (const vehicleId of planned.item.vehicleIds) {
        const who = whoOf.get(vehicleId)
        if (who === undefined) continue
        const rides = byDriver.get(who)
        if (!rides) byDriver.set(who, [planned])
        else if (rides.at(-1) !== planned) rides.push(planned)
      }
    }
    return byDriver
  },
)

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

const driverDay = memoPerRow(
  (
    rides: readonly PlannedItem[],
    who: string,
    on: LocalDate,
    vehicleIds: readonly string[],
    ridesBefore: readonly PlannedItem[] | null,
    onBefore: LocalDate,
  ): DriverDay => {
    const [table = ''] = who.split(' ', 1)
    const ref: Ref = { table: table === 'persons' ? 'persons' : 'vehicles', id: who.slice(table.length + 1) }
    return { who: ref, on, vehicleIds, rides, before: ridesBefore && { on: onBefore, rides: ridesBefore } }
  },
)
