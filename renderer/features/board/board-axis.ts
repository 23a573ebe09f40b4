import { addDays, type LocalDate } from '../../../shared/kernel/time'

/** A moment as a clock on the wall shows it: minutes after midnight of a date; 1470 is half past midnight of the night after it. */
export interface WallMoment {
  readonly on: LocalDate
  readonly minute: number
}

/** Days beside one another, each as wide as its working hours; the night between them takes no room. */
export interface BoardAxis {
  readonly dates: readonly LocalDate[]
  readonly opensHour: number
  /** May lie after midnight: 25 is one o'clock of the night. */
  readonly closesHour: number
  /** Pixels. */
  readonly hourWidth: number
  readonly dayWidth: number
}

/** What goes on for longer after midnight belongs to the next day's column. */
const LATEST_HOUR = 27

/** The axis on which these moments lie; `dates` are its days, whatever lies on them. */
export function axisOf(
  dates: readonly LocalDate[],
  moments: readonly { readonly from: WallMoment; readonly to: WallMoment }[],
  hourWidth: number,
): BoardAxis {
  const all = [...new Set([...dates, ...moments.map(({ from }) => from.on)])].sort()
  let opensHour = 8
  let closesHour = 20
  for (const { from, to } of moments) {
    opensHour = Math.min(opensHour, Math.floor((from.minute % 1440) / 60))
    if (to.minute <= LATEST_HOUR * 60) closesHour = Math.max(closesHour, Math.ceil(to.minute / 60))
  }
  return { dates: all, opensHour, closesHour, hourWidth, dayWidth: (closesHour - opensHour) * hourWidth }
}

/** Where a moment lies, in pixels from the first day's left edge. */
export function xAt(axis: BoardAxis, { on, minute }: WallMoment): number {
  const { opensHour, closesHour, hourWidth, dayWidth } = axis
  if (minute > closesHour * 60) return xAt(axis, { on: addDays(on, 1), minute: Math.max(minute - 1440, opensHour * 60) })
  const day = dayAt(axis, on)
  // A date that is no column lies on the edge between its neighbours.
  if (axis.dates[day] !== on) return day * dayWidth
  return day * dayWidth + (Math.max(opensHour * 60, minute) / 60 - opensHour) * hourWidth
}

/** The column of a date, or of the first one after it. */
export function dayAt({ dates }: BoardAxis, on: LocalDate): number {
  let [low, high] = [0, dates.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle] ?? '') < on) low = middle + 1
    else high = middle
  }
  return low
}
