import { editRow } from '../commands/edit-row'
import { groupBy } from '../kernel/order'
import { overlappingPairs } from '../kernel/overlapping-pairs'
import type { PlannedItem } from '../mission/planned-items'
import { clash } from './clash'
import type { Finding } from './finding'
import { mendBy } from './mends'

/** Vehicles used by two of these items, which are in time order, at once; two groups on the same ride are one use. */
export function vehicleClashes(items: readonly PlannedItem[]): readonly Finding[] {
  return [...usesByVehicle(items)].flatMap(([vehicleId, rides]) => clashesOfVehicle(rides, vehicleId))
}

function clashesOfVehicle(rides: readonly PlannedItem[], vehicleId: string): readonly Finding[] {
  return overlappingPairs(rides)
    .filter(([earlier, later]) => !isSameRide(earlier, later))
    .map(([earlier, later]) => {
      const vehicleIds = later.item.vehicleIds.filter((id) => id !== vehicleId)
      const input = { table: 'items' as const, id: later.item.id, fields: { vehicleIds } }
      const mend = mendBy('takeVehicleOff', editRow, input, { item: later.item.id })
      return clash('C01.vehicle', { earlier, later }, { refs: [{ table: 'vehicles', id: vehicleId }], mends: [mend] })
    })
}

function usesByVehicle(items: readonly PlannedItem[]): ReadonlyMap<string, readonly PlannedItem[]> {
  const uses = new Map<string, PlannedItem[]>()
  for (const planned of items) {
    for (const vehicleId of planned.item.vehicleIds) {
      const own = uses.get(vehicleId)
      if (!own) uses.set(vehicleId, [planned])
      else if (own.at(-1) !== planned) own.push(planned)
    }
  }
  return uses
}

/** Rooms of a place in which two of these items, which are in time order, are at once. */
export function roomClashes(items: readonly PlannedItem[]): readonly Finding[] {
  const uses = items.filter(({ item }) => item.placeId !== null && item.roomName !== '')
  const byRoom = groupBy(uses, ({ item }) => `${item.placeId} ${item.roomName}`)
  return [...byRoom.values()].flatMap((own) => overlappingPairs(own).map(roomClash))
}

function roomClash([earlier, later]: readonly [PlannedItem, PlannedItem]): Finding {
  const { placeId, roomName } = later.item
  return clash('C01.room', { earlier, later }, { refs: [{ table: 'places', id: placeId ?? '' }], params: { room: roomName } })
}

function isSameRide(a: PlannedItem, b: PlannedItem): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.item.placeId === b.item.placeId &&
    a.item.toPlaceId === b.item.toPlaceId &&
    a.item.toPlaceId !== null
  )
}
