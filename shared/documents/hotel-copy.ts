import type { Mission } from '../mission/mission'
import { awayIdsOf } from '../mission/people/attendance'
import { nameOnly, rankOnly } from './name-only'
import { rowsTold } from './rows-told'

/** A hotel's copy: its own rooms and the names of those who sleep in them. Of other hotels, and of who sleeps nowhere yet, it knows nothing. */
export function hotelCopyOf(mission: Mission, redacted: Mission, hotelId: string): Mission {
  const away = awayIdsOf(mission)
  const roomStays = rowsTold(mission, 'roomStays', (stay) =>
    stay.hotelPlaceId === hotelId && stay.status !== 'cancelled'
      ? { ...stay, occupantIds: stay.occupantIds.filter((id) => !away.has(id)) }
      : null,
  )
  const guests = new Set(Object.values(roomStays).flatMap(({ occupantIds }) => occupantIds))
  const participations = rowsTold(mission, 'participations', (one) => (guests.has(one.personId) ? rankOnly(one) : null))
  const employers = new Set(Object.values(participations).map(({ organizationId }) => organizationId))
  return {
    ...redacted,
    tables: {
      ...redacted.tables,
      roomStays,
      participations,
      persons: rowsTold(mission, 'persons', (person) => (guests.has(person.id) ? nameOnly(person) : null)),
      organizations: rowsTold(mission, 'organizations', (one) => (employers.has(one.id) ? { ...one, aliases: [] } : null)),
      places: rowsTold(redacted, 'places', (place) => (place.id === hotelId ? place : null)),
    },
  }
}
