import { keptGroups } from '../../../shared/kernel/kept-groups'
import { memoPerRow } from '../../../shared/kernel/memo'
import { addDays, type LocalDate, minutesOf, minutesOfSpan } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import { spanOf } from '../../../shared/mission/items/item-times'
import { lookUp } from '../../../shared/mission/look-up'
import { type Mission, rowsOf } from '../../../shared/mission/mission'

/** What of an item lies on a day, in minutes from the day's midnight, as the clocks at its places show them. */
export interface DayPiece {
  readonly item: Item
  readonly on: LocalDate
  readonly start: number
  readonly end: number
  /** It began on a day before: what is seen here is its rest. */
  readonly isRest: boolean
  readonly isOpenEnded: boolean
  /** Which day of how many, where it goes on through whole days; it has no place among the hours then. Null: hours. */
  readonly phase: { readonly number: number; readonly count: number } | null
}

/** What is drawn of an item whose end is open. */
const OPEN_END_MINUTES = 30
/** So much of a night belongs to the day before it: what goes on for longer is seen on the next day as well. */
const NIGHT_ENDS = 5 * 60

/** The pieces of every day, in order of time; what has no time on its day yet comes last. The same lists while nothing in them changes. */
export const piecesByDay = lookUp(['items'], (mission) => inDays(rowsOf(mission, 'items')))

/** Items that are on no day yet, in table order. */
export const poolOf = lookUp(['items'], (mission: Mission) => rowsOf(mission, 'items').filter(({ dayOn }) => dayOn === null))

/** Whether a piece has a place among the hours. */
export function hasHours({ item, phase }: DayPiece): boolean {
  return phase === null && item.startTime !== null && item.timeMode !== 'tbd'
}

const piecesOf = memoPerRow((item: Item): readonly DayPiece[] => {
  const { dayOn, startTime, endTime, timeMode } = item
  if (dayOn === null) return []
  const whole = { item, on: dayOn, isRest: false, isOpenEnded: false, phase: null }
  if (startTime === null || timeMode === 'tbd') {
    return [{ ...whole, start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY }]
  }
  const start = item.startDayOffset * 1440 + minutesOf(startTime)
  if (endTime === null) return [{ ...whole, start, end: start + OPEN_END_MINUTES, isOpenEnded: true }]
  const end = endOf(item, start, item.endDayOffset * 1440 + minutesOf(endTime))
  const lastDay = Math.floor((end - 1 - NIGHT_ENDS) / 1440)
  if (lastDay < 1) return [{ ...whole, start, end }]
  const count = lastDay + 1
  return Array.from({ length: count }, (_, day): DayPiece => {
    const [from, to] = [start - day * 1440, end - day * 1440]
    const isWhole = day > 0 && day < lastDay
    return {
      ...whole,
      on: addDays(dayOn, day),
      start: Math.max(from, day === 0 ? from : 0),
      end: Math.min(to, 1440 + NIGHT_ENDS),
      isRest: day > 0,
      phase: isWhole ? { number: day + 1, count } : null,
    }
  })
})

const inDays = keptGroups(
  piecesOf,
  ({ on }) => on,
  (a, b) => {
    // Without hours both are without end: their difference is no number.
    if (a.start !== b.start) return a.start - b.start
    if (a.end !== b.end) return a.end - b.end
    return a.item.id < b.item.id ? -1 : 1
  },
)

/** Over the date line, clocks may show an earlier hour at the end: then it is drawn as long as it lasts. */
function endOf(item: Item, start: number, end: number): number {
  if (end > start) return end
  const span = spanOf(item)
  return start + Math.max(OPEN_END_MINUTES, span ? minutesOfSpan(span) : 0)
}
