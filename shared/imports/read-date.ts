import { addDays, type LocalDate } from '../kernel/time'
import { localDateSchema } from '../mission/entities/fields'

export type ReadDate = { readonly on: LocalDate } | { readonly problem: 'dateUnclear' | 'dateUnread' }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** The year before the first of each Japanese era. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, r: 2018, 平成: 1988, h: 1988, 昭和: 1925, s: 1925 }

/** A date as people write it. `03/04/2026` is nobody's to guess: day and month stay unknown until somebody looks. */
export function readDate(text: string): ReadDate {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  const iso =
    /^(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})\s*[日일.]?(\s+\d{1,2}:\d{2}(:\d{2})?)?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain)
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const era = /^(令和|平成|昭和|[rhs])\s*(元|\d{1,2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain)
  if (era) return dateOf((eras[era[1] ?? ''] ?? 0) + (era[2] === '元' ? 1 : Number(era[2])), Number(era[3]), Number(era[4]))
  // Days since 30 December 1899: what a date is in a cell that was formatted as a number.
  if (/^\d{5}$/.test(plain)) return { on: addDays('1899-12-30', Number(plain)) }
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[\s\-/.]+([a-z]{3})[a-z]*[\s\-/.,]+(\d{4})$/.exec(plain)
  if (named) return dateOf(Number(named[3]), months.indexOf(named[2] ?? '') + 1, Number(named[1]))
  const american = /^([a-z]{3})[a-z]*[\s.]+(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})$/.exec(plain)
  if (american) return dateOf(Number(american[3]), months.indexOf(american[1] ?? '') + 1, Number(american[2]))
  const short = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(plain)
  if (short) return shortDate(Number(short[1]), Number(short[2]), Number(short[3]))
  return { problem: 'dateUnread' }
}

function shortDate(first: number, second: number, year: number): ReadDate {
  if (first > 12) return dateOf(year, second, first)
  if (second > 12 || first === second) return dateOf(year, first, second)
  return { problem: 'dateUnclear' }
}

function dateOf(year: number, month: number, day: number): ReadDate {
  const on = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
  return localDateSchema.safeParse(on).success ? { on } : { problem: 'dateUnread' }
}
