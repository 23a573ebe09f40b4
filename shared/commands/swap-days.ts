import type { LocalDate } from '../kernel/time'
import { rowsOf } from '../mission/mission'
import { changeOf } from './change-of'
import { command } from './command'

export interface SwapDaysInput {
  readonly days: readonly [LocalDate, LocalDate]
}

/**
 * Two programme days change places: their items, city, theme and notes; so a day is moved to an empty date, too. Hotels belong to
 * nights and stay, and so do fixed points.
 */
export const swapDays = command({
  name: 'swap-days',
  run: (mission, { days: [a, b] }: SwapDaysInput) => {
    const other = new Map([
      [a, b],
      [b, a],
    ])
    const hotels = new Map(rowsOf(mission, 'days').map((day) => [day.date, day.baseHotelId]))
    const items = rowsOf(mission, 'items').flatMap(({ id, dayOn, lockTime }) => {
      const to = dayOn === null || lockTime ? undefined : other.get(dayOn)
      return to === undefined ? [] : [{ table: 'items' as const, id, fields: { dayOn: to } }]
    })
    const rows = rowsOf(mission, 'days').flatMap(({ id, date }) => {
      const to = other.get(date)
      return to === undefined ? [] : [{ table: 'days' as const, id, fields: { date: to, baseHotelId: hotels.get(to) ?? null } }]
    })
    return changeOf(mission, [...items, ...rows])
  },
})
