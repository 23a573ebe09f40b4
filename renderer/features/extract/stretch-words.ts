import type { Stretch } from '../../../shared/extract/answer'
import type { Translator } from '../../../shared/i18n/translate'
import { formatDay } from '../../i18n/format-date'

/** `Sun 28 May 00:00 – Mon 29 May 23:59 · Not available`; whole days without their times. */
export function stretchWords({ from, to, state }: Stretch, { translate, language }: Translator): string {
  const isWhole = from.time === '00:00' && to.time === '23:59'
  const day = (on: string) => formatDay(on, language)
  const start = isWhole ? day(from.on) : `${day(from.on)} ${from.time}`
  const end = isWhole ? day(to.on) : from.on === to.on ? to.time : `${day(to.on)} ${to.time}`
  const span = isWhole && from.on === to.on ? start : `${start} – ${end}`
  return `${span} · ${translate(`terms.availability.${state}`)}`
}
