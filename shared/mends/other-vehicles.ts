import type { Finding, Mend } from '../checks/finding'
import { mendBy } from '../checks/mends'
import { editItems } from '../commands/edit-items'
import { overlaps } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import type { Vehicle } from '../mission/entities/vehicle'
import { spanOf } from '../mission/items/item-times'
import { plannedItemsOf } from '../mission/items/planned-items'
import { type Mission, rowOf, rowsOf } from '../mission/mission'
import { itemsOf } from './items-of'

/** Of the vehicles that would do, the smallest few. */
const NEAREST = 3

/** Items that need another vehicle, the vehicles to be taken off them, and how much the other has to hold. */
interface Need {
  readonly items: readonly Item[]
  readonly off: readonly string[]
  readonly field: 'seats' | 'checkedBags'
  readonly holds: number
}

/** Another vehicle, free and large enough, instead of one that is taken, too small or too long on the road; or one besides. */
export function otherVehicles(mission: Mission, finding: Finding): readonly Mend[] {
  const need = needOf(mission, finding)
  const [first] = need?.items ?? []
  if (!need || !first) return []
  const free = freeVehicles(mission, first).sort((a, b) => a[need.field] - b[need.field] || (a.id < b.id ? -1 : 1))
  const kept = first.vehicleIds.filter((id) => !need.off.includes(id))
  const instead = free.filter((vehicle) => vehicle[need.field] >= need.holds).slice(0, NEAREST)
  const besides = finding.messageId === 'C14.seats' || finding.messageId === 'C14.luggage' ? free.slice(-NEAREST) : []
  return [
    ...instead.map((vehicle) => vehicleMend('useVehicle', need.items, kept, vehicle)),
    ...besides.map((vehicle) => vehicleMend('addVehicle', need.items, first.vehicleIds, vehicle)),
  ]
}

function needOf(mission: Mission, finding: Finding): Need | null {
  const items = itemsOf(mission, finding)
  const named = finding.refs.flatMap(({ table, id }) => (table === 'vehicles' ? [id] : []))
  const seatsOf = (ids: readonly string[]) => Math.max(0, ...ids.map((id) => rowOf(mission, 'vehicles', id)?.seats ?? 0))
  switch (finding.messageId) {
    case 'C01.vehicle':
      return { items: items.slice(0, 1), off: named, field: 'seats', holds: seatsOf(named) }
    case 'C01.driver': {
      const off = named.filter((id) => items[0]?.vehicleIds.includes(id))
      return { items: items.slice(0, 1), off, field: 'seats', holds: seatsOf(off) }
    }
    case 'C01.drivesSeveral':
      return { items, off: named.slice(-1), field: 'seats', holds: seatsOf(named.slice(-1)) }
    case 'C14.seats':
      return { items, off: named, field: 'seats', holds: finding.found ?? 0 }
    case 'C14.luggage':
      return { items, off: named, field: 'checkedBags', holds: finding.found ?? 0 }
    case 'C14.day':
    case 'C14.driving':
    case 'C14.twoDays':
    case 'C14.nonstop': {
      // The last ride of the day is somebody else's.
      const last = items.at(-1)
      return last ? { items: [last], off: last.vehicleIds, field: 'seats', holds: seatsOf(last.vehicleIds) } : null
    }
    default:
      return null
  }
}

function freeVehicles(mission: Mission, item: Item): Vehicle[] {
  const span = spanOf(item)
  const meanwhile = span ? plannedItemsOf(mission).filter((other) => other.item.id !== item.id && overlaps(other, span)) : []
  const busy = new Set([...item.vehicleIds, ...meanwhile.flatMap((other) => other.item.vehicleIds)])
  return rowsOf(mission, 'vehicles').filter(({ id }) => !busy.has(id))
}

function vehicleMend(
  label: 'useVehicle' | 'addVehicle',
  items: readonly Item[],
  others: readonly string[],
  { id }: Vehicle,
): Mend {
  const input = { itemIds: items.map((item) => item.id), fields: { vehicleIds: [...others, id] } }
  return mendBy(label, editItems, input, { item: items[0]?.id ?? '', vehicle: id })
}
