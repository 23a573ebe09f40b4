import { editRow } from '../commands/edit-row'
import { memoPerPair } from '../kernel/memo'
import { groupBy } from '../kernel/order'
import type { PlannedItem } from '../mission/items/planned-items'
import { type Clash, clash, clashesAmong, oneOfAKind } from './clash'
import type { Finding } from './finding'
import { mendBy } from './mends'

/** Vehicles used by two of these items, which are in time order, at once; two groups on the same ride are one use. */
export function* vehicleClashes(items: readonly PlannedItem[]): Generator<Finding, void, undefined> {
  for (const [vehicleId, rides] of usesByVehicle(items)) yield* clashesOfVehicle(rides, vehicleId)
}

function clashesOfVehicle(rides: readonly PlannedItem[], vehicleId: string): Generator<Finding, void, undefined> {
  const refs = [{ table: 'vehicles', id: vehicleId }] as const
  const clashOf = ({ earlier, later }: Clash<PlannedItem>) => vehicleClash(earlier, later, vehicleId)
  return clashesAmong(rides, { kindOf: rideOf, meet: (a, b) => a !== b }, 'vehicle', clashOf, refs)
}

/** Remembered, since an edit of a crowd's day asks for all. */
const vehicleClash = memoPerPair((earlier: PlannedItem, later: PlannedItem, vehicleId: string): Finding => {
  const { item } = later
  const refs = [{ table: 'vehicles', id: vehicleId }] as const
  const vehicleIds = item.vehicleIds.filter((id) => id !== vehicleId)
  const mend = mendBy('takeVehicleOff', editRow, { table: 'items', id: item.id, fields: { vehicleIds } }, { item: item.id })
  return clash('C01.vehicle', { earlier, later }, { refs, mends: [mend] })
})

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
export function* roomClashes(items: readonly PlannedItem[]): Generator<Finding, void, undefined> {
  const uses = items.filter(({ item }) => item.placeId !== null && item.roomName !== '')
  const byRoom = groupBy(uses, ({ item }) => `${item.placeId} ${item.roomName}`)
  for (const own of byRoom.values()) yield* clashesOfRoom(own)
}

function clashesOfRoom(uses: readonly PlannedItem[]): Generator<Finding, void, undefined> {
  const { placeId = null, roomName = '' } = uses[0]?.item ?? {}
  const refs = [{ table: 'places', id: placeId ?? '' }] as const
  return clashesAmong(uses, oneOfAKind, 'room', (pair) => clash('C01.room', pair, { refs, params: { room: roomName } }), refs)
}

/** What tells one ride from another: who departs and arrives together is on the same. */
function rideOf({ item, start, end }: PlannedItem): string {
  return item.toPlaceId === null ? item.id : [start, end, item.placeId, item.toPlaceId].join(' ')
}
