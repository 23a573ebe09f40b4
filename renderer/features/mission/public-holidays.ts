import type { LocalDate } from '../../../shared/kernel/time'
import type { Holiday } from '../../../shared/mission/entities/holiday'

/** Our language tag → the library's. Some Japanese names stand under `jp`, which is no language. */
const libraryLanguages: readonly (readonly [string, readonly string[]])[] = [
  ['en', ['en']],
  ['ja', ['ja', 'jp']],
  ['zh-Hans', ['zh']],
  ['ko', ['ko']],
]

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
    for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
      for (const { date, name, type } of calendar.getHolidays(year)) {
        const on = date.slice(0, 10)
        if (type === 'public' && on >= first && on <= last) names.set(on, { ...names.get(on), [tag]: name })
      }
    }
  }
  return [...names].map(([on, name]) => ({ country, on, name }))
}
