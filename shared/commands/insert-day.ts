import { ok } from '../kernel/result'
import { addDays, type LocalDate } from '../kernel/time'
import { joinDiffs } from '../mission/diff'
import { missionRowOf, rowsOf } from '../mission/mission'
import { changeOf } from './change-of'
import { command } from './command'
import { dayWithHotel, hotelOfNight } from './night-hotel'

export interface InsertDayInput {
  /** The empty day gets this date; what was on it and after it comes a day later. */
  readonly on: LocalDate
}

/**
 * Puts an empty day into the programme. Nights go along, and who stays over it sleeps a night longer, in the hotel of the night
 * before; fixed points stay.
 */
export const insertDay = command({
  name: 'insert-day',
  run: (mission, { on }: InsertDayInput, { newId }) => {
    const { id, endsOn } = missionRowOf(mission)
    const items = rowsOf(mission, 'items')
      .filter(({ dayOn, lockTime }) => dayOn !== null && dayOn >= on && !lockTime)
      .map((item) => ({ table: 'items' as const, id: item.id, fields: { dayOn: addDays(item.dayOn ?? on, 1) } }))
    const days = rowsOf(mission, 'days')
      .filter(({ date }) => date >= on)
      .map((day) => ({ table: 'days' as const, id: day.id, fields: { date: addDays(day.date, 1) } }))
    const stays = rowsOf(mission, 'roomStays')
      .filter(({ checkOutOn }) => checkOutOn >= on)
      .map(({ id: stayId, checkInOn, checkOutOn }) => ({
        table: 'roomStays' as const,
        id: stayId,
        fields: { checkInOn: checkInOn >= on ? addDays(checkInOn, 1) : checkInOn, checkOutOn: addDays(checkOutOn, 1) },
      }))
    const change = changeOf(mission, [
      { table: 'missions', id, fields: { endsOn: addDays(endsOn, 1) } },
      ...items,
      ...days,
      ...stays,
    ])
    if (!change.ok) return change
    const inserted = dayWithHotel(on, hotelOfNight(mission, addDays(on, -1)), newId)
    return ok({ ...change.value, diff: joinDiffs([change.value.diff, inserted]) })
  },
})
