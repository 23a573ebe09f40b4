import { compareBy, groupBy } from '../../../shared/kernel/order'
import type { LocalDate } from '../../../shared/kernel/time'
import type { RoomStay } from '../../../shared/mission/entities/room-stay'
import { type Mission, missionRowOf, rowsOf } from '../../../shared/mission/mission'
import { dateOfNight, nightsInNeedOf, roomsByOccupant, without } from '../../../shared/mission/people/night-stays'

/** Nights in which somebody has no bed: the evenings they begin on, first and last. */
export interface NightsWithoutBed {
  readonly personId: string
  readonly firstOn: LocalDate
  readonly lastOn: LocalDate
}

export type RoomRow =
  | { readonly kind: 'bedless-heading'; readonly key: string; readonly count: number }
  | { readonly kind: 'bedless'; readonly key: string; readonly nights: NightsWithoutBed }
  | {
      readonly kind: 'stay-heading'
      readonly key: string
      readonly hotelPlaceId: string
      readonly checkInOn: LocalDate
      readonly checkOutOn: LocalDate
      readonly count: number
    }
  | { readonly kind: 'room'; readonly key: string; readonly room: RoomStay }

/** Who has no bed comes first; then the rooms, by hotel and nights. */
export function roomRows(mission: Mission): readonly RoomRow[] {
  const missing = nightsWithoutBed(mission)
  const stays = groupBy(
    rowsOf(mission, 'roomStays').toSorted(
      compareBy(
        (room) => room.checkInOn,
        (room) => room.checkOutOn,
        (room) => room.hotelPlaceId,
        (room) => room.roomNumber.padStart(8),
      ),
    ),
    ({ hotelPlaceId, checkInOn, checkOutOn }) => `${hotelPlaceId}/${checkInOn}/${checkOutOn}`,
  )
  return [
    ...(missing.length === 0 ? [] : [{ kind: 'bedless-heading' as const, key: '/bedless', count: missing.length }]),
    ...missing.map((nights) => ({ kind: 'bedless' as const, key: `${nights.personId}/${nights.firstOn}`, nights })),
    ...[...stays].flatMap(([key, rooms]): readonly RoomRow[] => {
      const [first] = rooms
      if (!first) return []
      const { hotelPlaceId, checkInOn, checkOutOn } = first
      return [
        { kind: 'stay-heading', key, hotelPlaceId, checkInOn, checkOutOn, count: rooms.length },
        ...rooms.map((room) => ({ kind: 'room' as const, key: room.id, room })),
      ]
    }),
  ]
}

/** Nights that guests of the party need a bed for and have none, as check C15 sees it. */
export function nightsWithoutBed(mission: Mission): readonly NightsWithoutBed[] {
  const rooms = roomsByOccupant(mission)
  return [...nightsInNeedOf(mission)].flatMap(([personId, needed]) =>
    without(needed, rooms.get(personId) ?? []).map(({ from, to }) => ({
      personId,
      firstOn: dateOfNight(from),
      lastOn: dateOfNight(to - 1),
    })),
  )
}

/** The hotel that the plan names for a night; else where other rooms are, else any; null: the mission has no hotel yet. */
export function hotelFor(mission: Mission, nightOn: LocalDate): string | null {
  const planned = rowsOf(mission, 'days').find(({ date }) => date === nightOn)?.baseHotelId
  const booked = rowsOf(mission, 'roomStays').at(-1)?.hotelPlaceId
  const any = rowsOf(mission, 'places').find(({ kind }) => kind === 'hotel')?.id
  return planned ?? booked ?? any ?? null
}

/** The nights of the whole mission: what a new room is booked for while nothing else is said. */
export function missionNights(mission: Mission): { readonly checkInOn: LocalDate; readonly checkOutOn: LocalDate } {
  const { startsOn, endsOn } = missionRowOf(mission)
  return { checkInOn: startsOn, checkOutOn: endsOn }
}
