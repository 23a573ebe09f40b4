import { createRow, type Diff } from '../mission/diff'
import { type Day, dayEntity } from '../mission/entities/day'
import { type Mission, rowsOf } from '../mission/mission'

/** A row for a date that has none, with the hotel of its night and nothing else; no change where there is no hotel. */
export function dayWithHotel(date: Day['date'], baseHotelId: Day['baseHotelId'], newId: () => string): Diff {
  return baseHotelId === null ? {} : createRow('days', { ...dayEntity.defaults, id: newId(), date, baseHotelId } as Day)
}

/** The hotel of the night that follows a date. */
export function hotelOfNight(mission: Mission, date: Day['date']): Day['baseHotelId'] {
  return rowsOf(mission, 'days').find((day) => day.date === date)?.baseHotelId ?? null
}
