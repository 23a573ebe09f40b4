import { groupBy } from '../../kernel/order'
import type { LocalDate } from '../../kernel/time'
import type { Item } from '../../mission/entities/item'
import type { Person } from '../../mission/entities/person'
import type { Place } from '../../mission/entities/place'
import type { Vehicle } from '../../mission/entities/vehicle'
import { entersPlace } from '../../mission/items/enters-place'
import { type Mission, rowOf, rowsOf } from '../../mission/mission'
import { awayIdsOf } from '../../mission/people/attendance'
import { interpreterPersonIds, isOfSecretariat, membersOf, ranksOf } from '../delegation'
import type { DocumentOptions } from '../document'
import { programmeDays, shownItems } from '../programme'

/** A place of the programme with those who can be called there, and the days on which the party is there. */
export interface PlaceToCall {
  readonly place: Place
  readonly people: readonly Person[]
  readonly dates: readonly LocalDate[]
}

/** Whom staff may have to call, of each kind in the order in which they are looked up. */
export interface Contacts {
  readonly items: readonly Item[]
  readonly staff: readonly Person[]
  readonly interpreters: readonly Person[]
  readonly hosts: readonly PlaceToCall[]
  readonly hotels: readonly PlaceToCall[]
  readonly vehicles: readonly Vehicle[]
  /** What places were found to have near them: a hospital, an assembly point. */
  readonly help: readonly { readonly place: Place; readonly answer: string }[]
}

export function contactsOf(mission: Mission, options: DocumentOptions): Contacts {
  const days = programmeDays(mission, shownItems(mission, options))
  const items = days.flatMap((day) => day.items)
  const rankOf = ranksOf(mission, options)
  const away = awayIdsOf(mission)
  const people = (ids: Iterable<string>) =>
    [...new Set(ids)].flatMap((id) => (away.has(id) ? [] : (rowOf(mission, 'persons', id) ?? [])))
  const inOrder = (ids: Iterable<string>) => people(ids).toSorted((a, b) => rankOf(a.id) - rankOf(b.id))
  const entered = groupBy(items.filter(entersPlace), ({ placeId }) => placeId ?? '')
  const nights = days.flatMap(({ date, hotel }) => (hotel ? [{ date, id: hotel.id }] : []))
  const stays = rowsOf(mission, 'roomStays').flatMap(({ hotelPlaceId, checkInOn, status }) =>
    status === 'cancelled' ? [] : [{ date: checkInOn, id: hotelPlaceId }],
  )
  const hotelDates = groupBy([...nights, ...stays], ({ id }) => id)
  const used = new Set(items.flatMap(({ vehicleIds }) => vehicleIds))
  const placesOfDays = [...entered.keys(), ...hotelDates.keys()].flatMap((id) => rowOf(mission, 'places', id) ?? [])
  return {
    items,
    staff: inOrder([
      ...rowsOf(mission, 'persons').flatMap(({ id, kind }) => (kind === 'staff' || kind === 'guide' ? id : [])),
      ...membersOf(mission).flatMap((member) =>
        member.participation.side === 'guest' && isOfSecretariat(member) ? member.person.id : [],
      ),
    ]),
    interpreters: inOrder(interpreterPersonIds(mission, 'organizer')),
    hosts: [...entered].flatMap(([id, there]) => {
      const place = rowOf(mission, 'places', id)
      const receiving = people([...(place?.contactPersonIds ?? []), ...there.flatMap(({ hostContactIds }) => hostContactIds)])
      const dates = [...new Set(there.flatMap(({ dayOn }) => dayOn ?? []))].sort()
      const isHost = place && (receiving.length > 0 || (place.kind === 'facility' && place.phone !== ''))
      return isHost ? [{ place, people: receiving, dates }] : []
    }),
    hotels: [...hotelDates].flatMap(([id, of]) => {
      const place = rowOf(mission, 'places', id)
      const dates = [...new Set(of.map(({ date }) => date))].sort()
      return place ? [{ place, people: people(entered.has(id) ? [] : place.contactPersonIds), dates }] : []
    }),
    vehicles: rowsOf(mission, 'vehicles').filter(({ id }) => used.has(id)),
    help: [...new Set(placesOfDays)].flatMap((place) =>
      place.advance.flatMap(({ topic, answer }) => (topic === 'emergency' && answer !== '' ? [{ place, answer }] : [])),
    ),
  }
}
