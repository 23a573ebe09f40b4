import { type DriverDay, driverDaysOf } from '../../checks/driver-days'
import { dutyOf } from '../../checks/driving-times'
import { compareBy, groupBy } from '../../kernel/order'
import type { LocalDate } from '../../kernel/time'
import type { Item } from '../../mission/entities/item'
import { type Person, personEntity } from '../../mission/entities/person'
import type { Vehicle } from '../../mission/entities/vehicle'
import { type Mission, rowOf, rowsOf } from '../../mission/mission'
import { sortNameOf } from '../../mission/people/person-name'
import { servedIdsOf } from '../attending'
import { ranksOf } from '../delegation'
import type { CopyFor, DocumentOptions } from '../document'
import { driverOf } from '../driver-copy'
import { programmeDays, shownItems } from '../programme'
import { rideKey } from '../ridden-together'
import { type Teams, teamsOf } from '../team'
import { seatOf } from './seat'

/** People whom a vehicle takes together at one time from here to there. */
export interface Ride {
  /** The first of the items that are ridden together: two groups, one coach. */
  readonly item: Item
  readonly riderIds: ReadonlySet<string>
  /** Of them, who may sit in another vehicle of the same ride as well. */
  readonly openIds: ReadonlySet<string>
  /** Of the riders, who has not said yes to interpret and is told later: ids of interpreters. */
  readonly followingIds: ReadonlySet<string>
  /** The other vehicles of the ride. */
  readonly besides: readonly Vehicle[]
}

/** A vehicle on one day: a sheet of the manifest. */
export interface VehicleDay {
  readonly vehicle: Vehicle
  readonly date: LocalDate
  /** Day 1 is the mission's first; null: before it. */
  readonly number: number | null
  /** In time order; at least one. */
  readonly rides: readonly Ride[]
  /** Who rides at least once, in the order asked for; last who is told later: persons without a name. */
  readonly people: readonly Person[]
  /** null: no ride has a time yet. */
  readonly duty: ReturnType<typeof dutyOf>
}

export interface ManifestCopy {
  readonly mission: Mission
  /** Whose copy it is: a driver, or a vehicle while nobody is named; null: the organizer's. */
  readonly owner: Person | Vehicle | null
  readonly days: readonly VehicleDay[]
}

export function manifestCopies(copyFor: CopyFor, options: DocumentOptions): readonly ManifestCopy[] {
  const whole = copyFor(null)
  const vehicles = rowsOf(whole, 'vehicles')
  if (options.audience === 'organizer') {
    const days = daysOf(whole, vehicles, options)
    return days.length > 0 ? [{ mission: whole, owner: null, days }] : []
  }
  return [...groupBy(vehicles, driverOf)].flatMap(([ownerId, own]) => {
    const mission = copyFor(ownerId)
    const days = daysOf(
      mission,
      own.flatMap(({ id }) => rowOf(mission, 'vehicles', id) ?? []),
      options,
    )
    const owner = rowOf(mission, 'persons', ownerId) ?? rowOf(mission, 'vehicles', ownerId) ?? null
    return days.length > 0 && owner ? [{ mission, owner, days }] : []
  })
}

function daysOf(copy: Mission, vehicles: readonly Vehicle[], options: DocumentOptions): readonly VehicleDay[] {
  const shown = shownItems(copy, options)
  const mission = { ...copy, tables: { ...copy.tables, items: Object.fromEntries(shown.map((item) => [item.id, item])) } }
  const teams = teamsOf(mission, options.audience)
  const rankOf = ranksOf(mission, options)
  const driverDays = groupBy(driverDaysOf(mission), ({ on }) => on)
  return programmeDays(mission, shown).flatMap(({ date, number, items }) =>
    vehicles.flatMap((vehicle): readonly VehicleDay[] => {
      const rides = ridesOf(mission, vehicle, items, teams)
      if (rides.length === 0) return []
      const ids = new Set(rides.flatMap(({ riderIds }) => [...riderIds]))
      const people = [...ids]
        .flatMap((id) => rowOf(mission, 'persons', id) ?? [])
        .sort(compareBy(({ id }) => rankOf(id), sortNameOf))
      const ofDriver = driverDays.get(date)?.find((day) => isOf(day, vehicle))
      const following = new Set(rides.flatMap(({ followingIds }) => [...followingIds]))
      const later = [...following].map((id) => ({ ...personEntity.defaults, id, kind: 'interpreter' }) as Person)
      return [{ vehicle, date, number, rides, people: [...people, ...later], duty: ofDriver ? dutyOf(ofDriver.rides) : null }]
    }),
  )
}

function isOf({ who }: DriverDay, vehicle: Vehicle): boolean {
  return who.id === driverOf(vehicle)
}

function ridesOf(mission: Mission, vehicle: Vehicle, items: readonly Item[], teams: Teams): readonly Ride[] {
  const own = items.filter(({ vehicleIds }) => vehicleIds.includes(vehicle.id))
  return [...groupBy(own, rideKey)].flatMap(([, together]) => {
    const [first] = together
    if (!first) return []
    const riderIds = new Set<string>()
    const openIds = new Set<string>()
    const followingIds = new Set<string>()
    for (const item of together) {
      const interpreters = teams.engagementsOf(item.id).map(({ person }) => person.id)
      for (const id of servedIdsOf(mission, item, interpreters)) {
        const seat = seatOf(mission, item, id)
        if (seat !== null && seat !== vehicle.id) continue
        riderIds.add(id)
        if (seat === null) openIds.add(id)
      }
      for (const id of teams.followingOf(item.id)) {
        followingIds.add(id)
        riderIds.add(id)
        if (item.vehicleIds.length > 1) openIds.add(id)
      }
    }
    const besides = first.vehicleIds.flatMap((id) => (id === vehicle.id ? [] : (rowOf(mission, 'vehicles', id) ?? [])))
    return [{ item: first, riderIds, openIds, followingIds, besides }]
  })
}
