import type { DateRange } from './date-range'
import { addDays, daysBetween, type LocalDate } from './time'
import { parseDate } from './typed-date'

/** Nobody types a longer one at once: a year too many is a slip. */
const LONGEST_DAYS = 366
/** Over New Year this far: 12/28–1/4. A longer way round is an end before its start: 1/10–1/5. */
const LONGEST_OVER_NEW_YEAR_DAYS = 183

/**
 * Reads 12/28–1/4, 28–31 Dec, 2026-12-28 to 2027-01-04, 12月28日から1月4日まで, or a single date as `parseDate` does, from `near`. What one of the
 * two does not say is taken from the other. Null where it is no range of the calendar, or one of more than a year.
 */
export function parseDateRange(typed: string, near: LocalDate): DateRange | null {
  const one = parseDate(typed, near)
  if (one !== null) return { first: one, last: one }
  const text = typed
    .normalize('NFKC')
    .trim()
    .replace(/^from\s+/i, '')
    .replace(/(?:まで|까지|止)$/, '')
  for (const [from, to] of halvesOf(text)) {
    const range = saysOf(from) < saysOf(to) ? endingWith(to, from, near) : beginningWith(from, to, near)
    if (range && range.first <= range.last && daysBetween(range.first, range.last) < LONGEST_DAYS) return range
  }
  return null
}

const between = [/\s*(?:[–—−~〜]|\.{2,}|から|부터|至|到)\s*|\s+(?:to|till|until|through)\s+/gi, /\s+[-‐]\s+/g, /\s*[-‐]\s*/g]

/** Every way to part a text in two, the plainest sign between them first. */
function halvesOf(text: string): readonly (readonly [string, string])[] {
  return between.flatMap((sign) =>
    [...text.matchAll(sign)].map(({ index, 0: found }): readonly [string, string] => [
      text.slice(0, index),
      text.slice(index + found.length),
    ]),
  )
}

/** How much of a date is said: the day, its month with it, the year as well. */
function saysOf(text: string): number {
  if (/\d{4}/.test(text)) return 2
  return /^\d{1,2}\s*[.日일]?$/.test(text.trim()) ? 0 : 1
}

function beginningWith(from: string, to: string, near: LocalDate): DateRange | null {
  const first = parseDate(from, near)
  const last = first === null ? null : completed(to, first, 1)
  return first === null || last === null ? null : { first, last }
}

function endingWith(to: string, from: string, near: LocalDate): DateRange | null {
  const last = parseDate(to, near)
  const first = last === null ? null : completed(from, last, -1)
  return first === null || last === null ? null : { first, last }
}

/** The other end of a range: in the month or year of this one, or in the one after (1) or before (-1) it. */
function completed(text: string, end: LocalDate, step: 1 | -1): LocalDate | null {
  const says = saysOf(text)
  const isRightWay = (date: LocalDate | null) => date === null || daysBetween(end, date) * step >= 0
  if (says === 2) return parseDate(text, end)
  if (says === 0) {
    const day = text.replace(/\.$/, '')
    const inMonth = parseDate(day, end)
    const otherMonth = step === 1 ? addDays(`${end.slice(0, 7)}-28`, 4) : addDays(`${end.slice(0, 7)}-01`, -1)
    return isRightWay(inMonth) ? inMonth : parseDate(day, otherMonth)
  }
  const year = Number(end.slice(0, 4))
  const inYear = parseDate(text, `${year}-07-01`)
  if (isRightWay(inYear)) return inYear
  const overNewYear = parseDate(text, `${year + step}-07-01`)
  const isNear = overNewYear !== null && Math.abs(daysBetween(end, overNewYear)) <= LONGEST_OVER_NEW_YEAR_DAYS
  return isNear ? overNewYear : null
}
