import { ok } from '../kernel/result'
import type { LocalDate } from '../kernel/time'
import { joinDiffs } from '../mission/diff'
import { rowsOf } from '../mission/mission'
import { changeOf } from './change-of'
import { command } from './command'
import { dayWithHotel, hotelOfNight } from './night-hotel'

export interface SwapDaysInput {
  readonly days: readonly [LocalDate, LocalDate]
}

/**
 * Two programme days change places: their items, city, theme and notes; so a day is moved to an empty date, too. Hotels belong to
 * nights and stay, and so do fixed points.
 */
export const swapDays = command({
  name: 'swap-days',
  run: (mission, { days: [a, b] }: SwapDaysInput, { newId }) => {
    const other = new Map([
      [a, b],
      [b, a],
    ])
    const items = rowsOf(mission, 'items').flatMap(({ id, dayOn, lockTime }) => {
      const to = dayOn === null || lockTime ? undefined : other.get(dayOn)
      return to === undefined ? [] : [{ table: 'items' as const, id, fields: { dayOn: to } }]
    })
    const rows = rowsOf(mission, 'days').flatMap(({ id, date }) => {
      const to = other.get(date)
      return to === undefined
        ? []
        : [{ table: 'days' as const, id, fields: { date: to, baseHotelId: hotelOfNight(mission, to) } }]
    })
    const change = changeOf(mission, [...items, ...rows])
    if (!change.ok) return change
    // Where a row leaves a date and none comes, the hotel of that night would go with it.
    const dated = new Set(rowsOf(mission, 'days').map(({ date }) => date))
    const left = [...other].filter(([date, to]) => dated.has(date) && !dated.has(to))
    const kept = left.map(([date]) => dayWithHotel(date, hotelOfNight(mission, date), newId))
    return ok({ ...change.value, diff: joinDiffs([change.value.diff, ...kept]) })
  },
})
