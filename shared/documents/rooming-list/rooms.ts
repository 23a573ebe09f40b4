import { compareBy, groupBy } from '../../kernel/order'
import { daysBetween, type LocalDate } from '../../kernel/time'
import type { Person } from '../../mission/entities/person'
import type { Place } from '../../mission/entities/place'
import type { RoomStay } from '../../mission/entities/room-stay'
import { type Mission, rowOf, rowsOf } from '../../mission/mission'
import { awayIdsOf } from '../../mission/people/attendance'
import { dateOfNight, nightsInNeedOf, roomsByOccupant, without } from '../../mission/people/night-stays'
import { ranksOf } from '../delegation'
import type { CopyFor, DocumentOptions } from '../document'

/** A room with who is going to sleep in it; nobody: it is held, the name follows. */
export interface Room {
  readonly stay: RoomStay
  readonly occupants: readonly Person[]
}

/** Rooms of a hotel that are taken and left on the same dates. */
export interface Stay {
  readonly checkInOn: LocalDate
  readonly checkOutOn: LocalDate
  readonly nights: number
  readonly rooms: readonly Room[]
}

export interface HotelRooms {
  readonly hotel: Place
  /** By date. */
  readonly stays: readonly Stay[]
}

/** Somebody of the party with the nights, first to last, for which they have no bed. */
export interface Bedless {
  readonly person: Person
  readonly firstOn: LocalDate
  readonly lastOn: LocalDate
  readonly nights: number
}

/** A rooming list as one receiver gets it: every hotel and whoever was forgotten, for organizers; to each hotel its own. */
export interface RoomingCopy {
  readonly mission: Mission
  /** Whose copy it is; null: the organizer's. */
  readonly hotel: Place | null
  readonly hotels: readonly HotelRooms[]
  readonly bedless: readonly Bedless[]
}

export function roomingCopies(copyFor: CopyFor, options: DocumentOptions): readonly RoomingCopy[] {
  const whole = copyFor(null)
  if (options.audience === 'organizer') {
    const copy = { mission: whole, hotel: null, hotels: hotelsOf(whole, options), bedless: bedlessIn(whole, options) }
    return copy.hotels.length + copy.bedless.length > 0 ? [copy] : []
  }
  return rowsOf(whole, 'places').flatMap((hotel) => {
    const mission = copyFor(hotel.id)
    const hotels = hotelsOf(mission, options)
    return hotels.length > 0 ? [{ mission, hotel, hotels, bedless: [] }] : []
  })
}

/** Rooms that are not cancelled, without those who are not coming any more, in the order in which their guests are listed. */
function hotelsOf(mission: Mission, options: DocumentOptions): readonly HotelRooms[] {
  const rankOf = ranksOf(mission, options)
  const away = awayIdsOf(mission)
  const rooms = rowsOf(mission, 'roomStays')
    .filter(({ status }) => status !== 'cancelled')
    .map((stay): Room => {
      const occupants = stay.occupantIds.flatMap((id) => (away.has(id) ? [] : (rowOf(mission, 'persons', id) ?? [])))
      return { stay, occupants: occupants.toSorted(compareBy(({ id }) => rankOf(id))) }
    })
  const hotels = [...groupBy(rooms, ({ stay }) => stay.hotelPlaceId)].flatMap(([hotelId, own]) => {
    const hotel = rowOf(mission, 'places', hotelId)
    return hotel ? [{ hotel, stays: staysOf(own, rankOf) }] : []
  })
  return hotels.toSorted(
    compareBy(
      ({ stays }) => stays[0]?.checkInOn ?? '',
      ({ hotel }) => hotel.id,
    ),
  )
}

function staysOf(rooms: readonly Room[], rankOf: (personId: string) => number): readonly Stay[] {
  const inOrder = rooms.toSorted(
    compareBy(
      ({ occupants: [first] }) => (first ? rankOf(first.id) : Number.POSITIVE_INFINITY),
      ({ stay }) => stay.roomNumber,
      ({ stay }) => stay.id,
    ),
  )
  return [...groupBy(inOrder, ({ stay }) => `${stay.checkInOn} ${stay.checkOutOn}`)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, own]) => {
      const [first] = own
      if (!first) return []
      const { checkInOn, checkOutOn } = first.stay
      return [{ checkInOn, checkOutOn, nights: daysBetween(checkInOn, checkOutOn), rooms: own }]
    })
}

function bedlessIn(mission: Mission, options: DocumentOptions): readonly Bedless[] {
  const rankOf = ranksOf(mission, options)
  const rooms = roomsByOccupant(mission)
  const missing = [...nightsInNeedOf(mission)].flatMap(([personId, needed]) => {
    const person = rowOf(mission, 'persons', personId)
    if (!person) return []
    return without(needed, rooms.get(personId) ?? []).map(
      ({ from, to }): Bedless => ({ person, firstOn: dateOfNight(from), lastOn: dateOfNight(to - 1), nights: to - from }),
    )
  })
  return missing.toSorted(
    compareBy(
      ({ person }) => rankOf(person.id),
      ({ firstOn }) => firstOn,
    ),
  )
}
