import { addDays, DAY_MS, datesFrom, type LocalDate } from '../../../shared/kernel/time'
import type { Holiday } from '../../../shared/mission/entities/holiday'

/** Our language tag → the library's. Some Japanese names stand under `jp`, which is no language. */
const libraryLanguages: readonly (readonly [string, readonly string[]])[] = [
  ['en', ['en']],
  ['ja', ['ja', 'jp']],
  ['zh-Hans', ['zh']],
  ['ko', ['ko']],
]

/** The longest that the library has is six days. */
const LONGEST_DAYS = 7

interface LibraryHoliday {
  readonly date: string
  readonly start: Date
  readonly end: Date
  readonly type: string
  readonly rule: string
  readonly note?: string
}

/** The days of a holiday on which everybody is free. */
function daysOf(country: string, { date, start, end, type, rule, note }: LibraryHoliday): readonly LocalDate[] {
  // Half days, and in China those with a note, are for some: women, the young, children, soldiers.
  const isForSome = end.getTime() - start.getTime() < (DAY_MS * 3) / 4 || (country === 'CN' && note !== undefined)
  if (type !== 'public' || isForSome) return []
  const on = date.slice(0, 10)
  // An hour more or less where the clock changes meanwhile.
  const days =
    Math.round((end.getTime() - start.getTime()) / DAY_MS) + (country === 'CN' ? daysMissed(rule, Number(on.slice(0, 4))) : 0)
  // Seollal is the day before the new year too, and the day after; the library counts its three days from the new year.
  const first = rule === 'korean 01-0-01 P3D' ? addDays(on, -1) : on
  return datesFrom(first, addDays(first, days - 1))
}

/**
 * China's Spring Festival is the library's of 2008 to 2013: then the third of the new year became free instead of the eve, and since 2025
 * both are, and 2 May (全国年节及纪念日放假办法 of 2013 and 2024).
 */
function daysMissed(rule: string, year: number): number {
  if (rule === 'chinese 01-0-00') return year > 2013 && year < 2025 ? -1 : 0
  return (rule === 'chinese 01-0-02' && year > 2013) || (rule === '05-01' && year > 2024) ? 1 : 0
}

/**
 * Public holidays of a country from one day to another, both included, named in the languages that the library has. A proposal:
 * China's make-up working days are not in it, lunar days are computed. Data of date-holidays (CC-BY 3.0). The library is large and is loaded
 * when it is first asked.
 */
export async function publicHolidays(
  country: string,
  first: LocalDate,
  last: LocalDate,
): Promise<readonly Omit<Holiday, 'id'>[]> {
  const { default: Holidays } = await import('date-holidays')
  const spoken = new Holidays(country).getLanguages()
  const languages = libraryLanguages.filter(([, theirs]) => theirs.some((language) => spoken.includes(language)))
  const names = new Map<LocalDate, Record<string, string>>()
  for (const [tag, theirs] of languages) {
    const calendar = new Holidays(country, { languages: [...theirs] })
    const years = [Number(addDays(first, -LONGEST_DAYS).slice(0, 4)), Number(addDays(last, 1).slice(0, 4))] as const
    for (let year = years[0]; year <= years[1]; year++) {
      for (const holiday of calendar.getHolidays(year)) {
        for (const on of daysOf(country, holiday)) {
          if (on >= first && on <= last) names.set(on, { ...names.get(on), [tag]: holiday.name })
        }
      }
    }
  }
  return [...names].map(([on, name]) => ({ country, on, name }))
}
