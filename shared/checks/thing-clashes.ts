import { editRow } from '../commands/edit-row'
import { keptLists } from '../kernel/kept-lists'
import { memoPerRow } from '../kernel/memo'
import { groupBy } from '../kernel/order'
import { overlappingPairs } from '../kernel/overlapping-pairs'
import type { Mission } from '../mission/mission'
import { type PlannedItem, plannedItemsOf } from '../mission/planned-items'
import { clash } from './clash'
import type { Finding } from './finding'
import { mendBy } from './mends'

/** Vehicles used by two items at once; two groups on the same ride are one use. */
export function vehicleClashes(mission: Mission): readonly Finding[] {
  return [...keepRides(usesByVehicle(mission))].flatMap(([vehicleId, rides]) => clashesOfVehicle(rides, vehicleId))
}

const keepRides = keptLists<PlannedItem>()

const clashesOfVehicle = memoPerRow((rides: readonly PlannedItem[], vehicleId: string) =>
  overlappingPairs(rides)
    .filter(([earlier, later]) => !isSameRide(earlier, later))
    .map(([earlier, later]) => {
      const vehicleIds = later.item.vehicleIds.filter((id) => id !== vehicleId)
      const input = { table: 'items' as const, id: later.item.id, fields: { vehicleIds } }
      const mend = mendBy('takeVehicleOff', editRow, input, { item: later.item.id })
      return clash('C01.vehicle', { earlier, later }, { refs: [{ table: 'vehicles', id: vehicleId }], mends: [mend] })
    }),
)

function usesByVehicle(mission: Mission): ReadonlyMap<string, readonly PlannedItem[]> {
  const uses = new Map<string, PlannedItem[]>()
  for (const planned of plannedItemsOf(mission)) {
    for (const vehicleId of planned.item.vehicleIds) {
      const own = uses.get(vehicleId)
      if (!own) uses.set(vehicleId, [planned])
      else if (own.at(-1) !== planned) own.push(planned)
    }
  }
  return uses
}

/** Rooms of a place in which two items are at once. */
export function roomClashes(mission: Mission): readonly Finding[] {
  const uses = plannedItemsOf(mission).filter(({ item }) => item.placeId !== null && item.roomName !== '')
  return [...keepRooms(groupBy(uses, ({ item }) => `${item.placeId} ${item.roomName}`)).values()].flatMap((own) =>
    clashesOfRoom(own),
  )
}

const keepRooms = keptLists<PlannedItem>()

const clashesOfRoom = memoPerRow((uses: readonly PlannedItem[]) =>
  overlappingPairs(uses).map(([earlier, later]) =>
    clash(
      'C01.room',
      { earlier, later },
      {
        refs: [{ table: 'places', id: later.item.placeId ?? '' }],
        params: { room: later.item.roomName },
      },
    ),
  ),
)

function isSameRide(a: PlannedItem, b: PlannedItem): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.item.placeId === b.item.placeId &&
    a.item.toPlaceId === b.item.toPlaceId &&
    a.item.toPlaceId !== null
  )
}
