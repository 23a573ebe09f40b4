import { compareBy } from '../../kernel/order'
import { DAY_MS } from '../../kernel/time'
import type { Item } from '../../mission/entities/item'
import type { Person } from '../../mission/entities/person'
import type { TravelLeg } from '../../mission/entities/travel-leg'
import type { Vehicle } from '../../mission/entities/vehicle'
import { type Mission, rowOf, rowsOf } from '../../mission/mission'
import { attendeeIdsOf } from '../../mission/people/attendance'
import { sortNameOf } from '../../mission/people/person-name'
import { servedIdsOf } from '../attending'
import { clockEndOf, clockStartOf } from '../clock'
import { ranksOf } from '../delegation'
import type { DocumentOptions } from '../document'
import { programmeDays, shownItems } from '../programme'
import { type Teams, teamsOf } from '../team'
import { seatOf } from '../transport-manifest/seat'

/** A flight, train or ferry, with who is on board. */
export interface Journey {
  readonly item: Item
  readonly legs: readonly TravelLeg[]
  readonly travellers: readonly Traveller[]
}

/** Somebody on board, by their booking or by the programme. */
export interface Traveller {
  readonly person: Person
  /** null: they have none, though others have. */
  readonly leg: TravelLeg | null
  /** What brings them there, and what fetches them. */
  readonly rideTo: Ride | null
  readonly rideFrom: Ride | null
}

/** A transfer as one person has it: in their vehicle, or in one of these. */
export interface Ride {
  readonly item: Item
  readonly vehicles: readonly Vehicle[]
}

/** Every journey of the mission in order of departure, those without anybody on board too. */
export function journeysOf(mission: Mission, options: DocumentOptions): readonly Journey[] {
  const shown = shownItems(mission, options)
  const rankOf = ranksOf(mission, options)
  const legs = rowsOf(mission, 'travelLegs').filter(({ ticketStatus }) => ticketStatus !== 'cancelled')
  const teams = teamsOf(mission, options.audience)
  const rides = shown
    .filter(({ kind }) => kind === 'transfer')
    .map((item) => ({ item, riderIds: ridersOf(mission, item, teams) }))
  return programmeDays(mission, shown)
    .flatMap(({ items }) => items)
    .flatMap((item): readonly Journey[] => {
      const own = legs.filter(({ itemId }) => itemId === item.id)
      if (own.length === 0 && item.kind !== 'flight' && item.kind !== 'rail') return []
      const ids = new Set([...attendeeIdsOf(mission, item), ...own.flatMap(({ personIds }) => personIds)])
      const people = [...ids].flatMap((id) => rowOf(mission, 'persons', id) ?? [])
      const travellers = people.sort(compareBy(({ id }) => rankOf(id), sortNameOf)).map((person) => ({
        person,
        leg: own.find(({ personIds }) => personIds.includes(person.id)) ?? null,
        rideTo: rideOf(mission, person.id, rides.findLast((ride) => leadsTo(ride, item, person.id))?.item),
        rideFrom: rideOf(mission, person.id, rides.find((ride) => fetches(ride, item, person.id))?.item),
      }))
      return [{ item, legs: own, travellers }]
    })
}

interface Riders {
  readonly item: Item
  readonly riderIds: ReadonlySet<string>
}

function ridersOf(mission: Mission, item: Item, teams: Teams): ReadonlySet<string> {
  const interpreters = teams.engagementsOf(item.id).map(({ person }) => person.id)
  return new Set(servedIdsOf(mission, item, interpreters))
}

function leadsTo({ item, riderIds }: Riders, journey: Item, personId: string): boolean {
  if (!riderIds.has(personId) || item.toPlaceId === null || item.toPlaceId !== journey.placeId) return false
  return isWithinADay(clockEndOf(item), clockStartOf(journey))
}

function fetches({ item, riderIds }: Riders, journey: Item, personId: string): boolean {
  if (!riderIds.has(personId) || item.placeId === null || item.placeId !== journey.toPlaceId) return false
  return isWithinADay(clockEndOf(journey), clockStartOf(item))
}

function isWithinADay(from: number | null, to: number | null): boolean {
  return from !== null && to !== null && from <= to && to - from < DAY_MS
}

function rideOf(mission: Mission, personId: string, item: Item | undefined): Ride | null {
  if (!item) return null
  const seat = seatOf(mission, item, personId)
  const ids = seat === null ? item.vehicleIds : [seat]
  return { item, vehicles: ids.flatMap((id) => rowOf(mission, 'vehicles', id) ?? []) }
}
