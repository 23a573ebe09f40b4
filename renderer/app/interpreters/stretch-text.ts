import type { UiLanguage } from '../../../shared/i18n/languages'
import { addDays } from '../../../shared/kernel/time'
import type { Availability } from '../../../shared/mission/entities/availability'
import { formatDay } from '../../i18n/format-date'

/** `Thu 25 May 09:00–10:30`, on the clock by which it was told; `Fri 26 May 13:00 – Sat 27 May 18:00`; `Fri 26 May` where it is the whole day. */
export function stretchText({ from, to }: Pick<Availability, 'from' | 'to'>, language: UiLanguage): string {
  // Midnight is the end of the day before: nobody is away on a day of which it is the first minute.
  const end = to.time === '00:00' && to.on > from.on ? { on: addDays(to.on, -1), time: '24:00' } : to
  const [first, last] = [formatDay(from.on, language), formatDay(end.on, language)]
  if (from.time === '00:00' && (end.time === '24:00' || end.time === '23:59')) {
    return from.on === end.on ? first : `${first} – ${last}`
  }
  return from.on === end.on ? `${first} ${from.time}–${end.time}` : `${first} ${from.time} – ${last} ${end.time}`
}
