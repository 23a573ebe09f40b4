import { groupBy } from '../../kernel/order'
import { addDays, datesFrom, instantOf, type LocalDate, type Span, wallTimeOf } from '../../kernel/time'
import type { Interpreter } from '../../mission/entities/interpreter'
import { spanOf, takesPlace } from '../../mission/items/item-times'
import { lookUp } from '../../mission/look-up'
import { type Mission, rowOf, rowsOf } from '../../mission/mission'
import { roomsByOccupant } from '../../mission/people/night-stays'
import { type Absence, absencesByInterpreter } from '../absences'
import { isSameCity } from './way-from-home'

/** When an interpreter is on the way, kept free, not to be had, and where they sleep. */
export interface AbsenceFromHome {
  /** Journeys of their own (not those on which they work), by the date on which they fall. */
  readonly journeysOn: ReadonlyMap<LocalDate, readonly Span[]>
  /** Dates on which they are held: a tentative option. */
  readonly heldOn: ReadonlySet<LocalDate>
  /** Dates on the whole of which they are not to be had. */
  readonly goneOn: ReadonlySet<LocalDate>
  /** Nights away from home, by the date on whose evening they begin. */
  readonly nightsOn: ReadonlySet<LocalDate>
}

/**
 * What is known of an interpreter besides the work. Journeys: stretches of travel and bookings on flights and trains. Nights away: those
 * with a room outside the home city; where no room at all is entered, those between the first and the last journey.
 */
export function absenceFromHome(mission: Mission, interpreter: Interpreter): AbsenceFromHome {
  const stretches = (state: Absence['state']) =>
    (absencesByInterpreter(mission).get(interpreter.id) ?? [])
      .filter((one) => one.state === state)
      .flatMap(({ row: { from, to, zone } }) => daysOf(from, to, zone))
  const journeys = [...stretches('travel'), ...bookedJourneysOf(mission, interpreter)]
  const journeysOn = groupBy(journeys, ({ on }) => on)
  return {
    journeysOn,
    heldOn: new Set(stretches('tentativeHold').map(({ on }) => on)),
    goneOn: new Set(stretches('unavailable').flatMap(({ on, isWhole }) => (isWhole ? [on] : []))),
    nightsOn: nightsOf(mission, interpreter, [...journeysOn.keys()].sort()),
  }
}

interface DatedSpan extends Span {
  readonly on: LocalDate
  readonly isWhole: boolean
}

/** A journey that is booked for somebody, on the day of its flight or train. */
interface BookedJourney extends DatedSpan {
  readonly legId: string
}

/** Flights and trains that an interpreter is booked on. */
export function bookedJourneysOf(mission: Mission, { personId }: Interpreter): readonly BookedJourney[] {
  return bookings(mission).get(personId) ?? []
}

/** Journeys booked for a person, by person. */
const bookings = lookUp(['travelLegs', 'items'], (mission) => {
  const byPerson = new Map<string, BookedJourney[]>()
  for (const leg of rowsOf(mission, 'travelLegs')) {
    const item = rowOf(mission, 'items', leg.itemId)
    const span = item && takesPlace(item) && leg.ticketStatus !== 'cancelled' ? spanOf(item) : null
    if (!item?.dayOn || !span) continue
    const own = { ...span, on: item.dayOn, isWhole: false, legId: leg.id }
    for (const id of leg.personIds) byPerson.set(id, [...(byPerson.get(id) ?? []), own])
  }
  return byPerson
})

/** More days than any mission has: a stretch that somebody typed to the year 2203 is not counted through. */
const LONGEST_DAYS = 400

type DatedTime = { readonly on: LocalDate; readonly time: string }

/** A stretch, cut at midnight. */
function daysOf(from: DatedTime, to: DatedTime, zone: string): readonly DatedSpan[] {
  const start = instantOf(from.on, from.time, zone)
  const end = instantOf(to.on, to.time, zone)
  if (end <= start) return []
  const last = wallTimeOf(end - 1, zone).date
  const dates = datesFrom(from.on, last < addDays(from.on, LONGEST_DAYS) ? last : addDays(from.on, LONGEST_DAYS))
  return dates.map((on) => {
    const midnight = instantOf(on, '00:00', zone)
    const next = instantOf(addDays(on, 1), '00:00', zone)
    // 23:59 is how people write the end of a day.
    const isWhole = start <= midnight && end >= next - 60_000
    return { on, start: Math.max(start, midnight), end: Math.min(end, next), isWhole }
  })
}

function nightsOf(
  mission: Mission,
  { personId, homeCity }: Interpreter,
  journeyDates: readonly LocalDate[],
): ReadonlySet<LocalDate> {
  const rooms = roomsByOccupant(mission).get(personId) ?? []
  if (rooms.length > 0) {
    const away = rooms.filter(({ stay }) => !isSameCity(homeCity, rowOf(mission, 'places', stay.hotelPlaceId)?.city ?? {}))
    return new Set(away.flatMap(({ stay }) => datesFrom(stay.checkInOn, addDays(stay.checkOutOn, -1))))
  }
  const [first] = journeyDates
  const last = journeyDates.at(-1)
  return new Set(first !== undefined && last !== undefined ? datesFrom(first, addDays(last, -1)) : [])
}
