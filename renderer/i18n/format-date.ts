import type { UiLanguage } from '../../shared/i18n/languages'
import type { LocalDate } from '../../shared/kernel/time'
import { localeOf } from './resolve-language'

/** A calendar date is formatted at noon UTC in UTC, so that no computer's zone can move it to its neighbour. */
function noonOf(date: LocalDate): Date {
  return new Date(`${date}T12:00Z`)
}

const weekdayAndDate = { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' } as const

/** `Thu 2 Jul` in the reader's language: wherever a date is shown, its weekday is. */
export function formatDay(date: LocalDate, language: UiLanguage): string {
  const format = dayFormats.get(language) ?? new Intl.DateTimeFormat(dateLocaleOf(language), weekdayAndDate)
  dayFormats.set(language, format)
  return format.format(noonOf(date))
}

/** Making one takes a thousand times as long as using it, and a long mission shows sixty days at once. */
const dayFormats = new Map<UiLanguage, Intl.DateTimeFormat>()
const rangeFormats = new Map<UiLanguage, Intl.DateTimeFormat>()

/** First and last day with weekdays and the year. */
export function formatDateRange(first: LocalDate, last: LocalDate, language: UiLanguage): string {
  const format =
    rangeFormats.get(language) ?? new Intl.DateTimeFormat(dateLocaleOf(language), { ...weekdayAndDate, year: 'numeric' })
  rangeFormats.set(language, format)
  const range = first === last ? format.format(noonOf(first)) : format.formatRange(noonOf(first), noonOf(last))
  // With a year English puts a comma behind the weekday, which a day alone has not.
  return language === 'en' ? range.replaceAll(',', '') : range
}

/** Day before month in English, as the field writes its programmes. */
function dateLocaleOf(language: UiLanguage): string {
  return language === 'en' ? 'en-GB' : localeOf[language]
}

/** A moment on this computer's clock: when something was changed or opened. */
export function formatMoment(at: number, language: UiLanguage): string {
  return new Intl.DateTimeFormat(dateLocaleOf(language), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(at)
}
