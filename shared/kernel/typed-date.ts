import { daysBetween, type LocalDate } from './time'

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Reads 2026-07-02, 2026/7/2, 20260702, 7/2, 7-2, 7. 2., 2 Jul, July 2 2027, 7月2日, 7월 2일, 2: what is not said is taken from `near`, a date that
 * is meant anyway (the mission's, or the field's own); of the years, the one that comes nearest to it, so that 1/3 after Christmas is the
 * next year's. Numbers without a month's name are month before day, as in East Asia and ISO
 * 8601. Null where it is no date of the calendar.
 */
export function parseDate(typed: string, near: LocalDate): LocalDate | null {
  const text = typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/\s*\([^)]*\)$/, '')
  const [nearYear, nearMonth = ''] = near.split('-')
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (compact) return dateOf(compact[1], compact[2], compact[3])
  const parts = numberedOf(text) ?? namedOf(text)
  if (!parts) return null
  if (parts.year !== undefined || parts.month === undefined) {
    return dateOf(parts.year ?? nearYear, parts.month ?? nearMonth, parts.day)
  }
  const dates = [0, -1, 1].flatMap((years) => dateOf(String(Number(nearYear) + years), parts.month, parts.day) ?? [])
  const away = (date: LocalDate) => Math.abs(daysBetween(near, date))
  return dates.reduce<LocalDate | null>((best, date) => (best === null || away(date) < away(best) ? date : best), null)
}

interface DateParts {
  readonly year: string | undefined
  readonly month: string | undefined
  readonly day: string | undefined
}

function numberedOf(text: string): DateParts | null {
  const found = /^(?:(?:(\d{4})(?:[-/.]|年|년)\s*)?(\d{1,2})(?:[-/.]|月|월)\s*)?(\d{1,2})\s*[日일.]?$/.exec(text)
  return found && { year: found[1], month: found[2], day: found[3] }
}

function namedOf(text: string): DateParts | null {
  const found =
    /^(?<day>\d{1,2})\.?\s*(?<month>[a-z]{3,9})\.?,?\s*(?<year>\d{4})?$/.exec(text) ??
    /^(?<month>[a-z]{3,9})\.?\s*(?<day>\d{1,2}),?\s*(?<year>\d{4})?$/.exec(text)
  const month = monthNames.indexOf(found?.groups?.month?.slice(0, 3) ?? '') + 1
  if (!found || month === 0) return null
  return { year: found.groups?.year, month: String(month), day: found.groups?.day }
}

function dateOf(year: string | undefined, month: string | undefined, day: string | undefined): LocalDate | null {
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  const at = Date.parse(`${date}T00:00Z`)
  // Date.parse accepts 31 June and moves on to July.
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date ? null : date
}
