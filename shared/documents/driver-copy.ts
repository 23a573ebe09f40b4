import { type Vehicle, vehicleEntity } from '../mission/entities/vehicle'
import { type Mission, rowOf } from '../mission/mission'
import { attendingOf } from './attending'
import { nameOnly } from './name-only'
import { seatedOnce } from './ridden-together'
import { rowsTold } from './rows-told'

/** Whose copy of a manifest tells of a vehicle: its driver's; while nobody is named, the vehicle's own. */
export function driverOf({ id, driverPersonId }: Vehicle): string {
  return driverPersonId ?? id
}

/**
 * A driver's copy: their own vehicles, where to be when, and the names of those who ride. Of another vehicle that takes some of them it knows
 * what it is called; of people's needs and telephones, and of the rest of the programme, nothing.
 */
export function driverCopyOf(mission: Mission, redacted: Mission, ownerId: string): Mission {
  const isOwn = (vehicle: Vehicle | undefined) => vehicle !== undefined && driverOf(vehicle) === ownerId
  const isRidden = (vehicleIds: readonly string[]) => vehicleIds.some((id) => isOwn(rowOf(mission, 'vehicles', id)))
  const { personIds, tables } = attendingOf(mission, redacted, (item) => isRidden(item.vehicleIds))
  const beside = new Set(Object.values(tables.items).flatMap(({ vehicleIds }) => vehicleIds))
  const vehicles = rowsTold(mission, 'vehicles', (vehicle) => {
    const { id, name, kind } = vehicle
    if (isOwn(vehicle)) return vehicle
    return beside.has(id) ? ({ ...vehicleEntity.defaults, id, name, kind } as Vehicle) : null
  })
  const operators = new Set(Object.values(vehicles).map(({ operatorOrganizationId }) => operatorOrganizationId))
  const isTold = (id: string) => personIds.has(id) || id === ownerId
  return {
    ...redacted,
    tables: {
      ...redacted.tables,
      ...tables,
      assignments: seatedOnce(mission, Object.values(tables.items), tables.assignments),
      vehicles,
      organizations: {
        ...tables.organizations,
        ...rowsTold(mission, 'organizations', (one) => (operators.has(one.id) ? { ...one, aliases: [] } : null)),
      },
      persons: rowsTold(mission, 'persons', (person) => (isTold(person.id) ? nameOnly(person) : null)),
    },
  }
}
