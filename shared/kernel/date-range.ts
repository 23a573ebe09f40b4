import { addDays, datesFrom, type LocalDate } from './time'

/** Days that follow each other, the first and the last among them. */
export interface DateRange {
  readonly first: LocalDate
  readonly last: LocalDate
}

/** Sorted dates, each once, as the ranges that they are. */
export function rangesOf(dates: readonly LocalDate[]): readonly DateRange[] {
  const ranges: DateRange[] = []
  for (const date of dates) {
    const open = ranges.at(-1)
    if (open && addDays(open.last, 1) === date) ranges[ranges.length - 1] = { first: open.first, last: date }
    else ranges.push({ first: date, last: date })
  }
  return ranges
}

/** These dates and all of a range, sorted and each once. */
export function withRange(dates: readonly LocalDate[], { first, last }: DateRange): readonly LocalDate[] {
  return [...new Set([...dates, ...datesFrom(first, last)])].sort()
}
