import { addDays, datesFrom, type LocalDate } from '../kernel/time'
import { type Mission, rowsOf } from '../mission/mission'

/** Where somebody sleeps: a hotel, and the number of the room where it is known. */
export interface Night {
  readonly hotelId: string
  readonly room: string
}

/** A night that is spent elsewhere than it was to be, by the date on whose evening it begins. */
export interface NightChange {
  readonly on: LocalDate
  readonly was: Night | null
  readonly is: Night | null
}

/** The nights for which the programme names another hotel. */
export function nightChangesOf(before: Mission, after: Mission): readonly NightChange[] {
  return between(hotelsOfDays(before), hotelsOfDays(after))
}

/** The nights that one person spends in another hotel or room. Who has no room yet sleeps at the hotel of the day. */
export function nightChangesFor(before: Mission, after: Mission, personId: string): readonly NightChange[] {
  return between(nightsOf(before, personId), nightsOf(after, personId))
}

/** The nights for which somebody who comes no more had a room. Which hotels the days have is nothing to them. */
export function nightsLostBy(before: Mission, personId: string): readonly NightChange[] {
  return between(ownNightsOf(before, personId), new Map())
}

type Nights = ReadonlyMap<LocalDate, Night>

function between(had: Nights, have: Nights): readonly NightChange[] {
  const dates = new Set([...had.keys(), ...have.keys()])
  return [...dates].sort().flatMap((on) => {
    const [was = null, is = null] = [had.get(on), have.get(on)]
    return was?.hotelId === is?.hotelId && was?.room === is?.room ? [] : [{ on, was, is }]
  })
}

function hotelsOfDays(mission: Mission): Nights {
  return new Map(
    rowsOf(mission, 'days').flatMap(({ date, baseHotelId }) =>
      baseHotelId === null ? [] : [[date, { hotelId: baseHotelId, room: '' }] as const],
    ),
  )
}

function nightsOf(mission: Mission, personId: string): Nights {
  const own = ownNightsOf(mission, personId)
  return own.size === 0 ? hotelsOfDays(mission) : own
}

function ownNightsOf(mission: Mission, personId: string): Nights {
  const own = rowsOf(mission, 'roomStays').filter(
    ({ occupantIds, status }) => occupantIds.includes(personId) && status !== 'cancelled',
  )
  return new Map(
    own.flatMap(({ checkInOn, checkOutOn, hotelPlaceId, roomNumber }) =>
      datesFrom(checkInOn, addDays(checkOutOn, -1)).map((on) => [on, { hotelId: hotelPlaceId, room: roomNumber }] as const),
    ),
  )
}
