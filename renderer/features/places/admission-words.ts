import type { Translator } from '../../../shared/i18n/translate'
import type { Admission } from '../../../shared/mission/entities/place'

/** A facility's rules in a line: `Tue, Thu · 10–30 visitors · list 14 days before · 1 interpreter per 15`. Empty: none is known. */
export function admissionWords(admission: Admission, { translate }: Translator): string {
  const { openWeekdays, slots, groupMin, groupMax, leadDays, listDays, visitorsPerInterpreter, visitMinutes } = admission
  const parts = [
    openWeekdays.length === 0 || openWeekdays.length === 7 ? null : weekdayWords(openWeekdays, translate),
    slots.length === 0 ? null : slots.map(({ from, to }) => `${from}–${to}`).join(', '),
    visitMinutes === null ? null : translate('places.rule.visit', { minutes: visitMinutes }),
    groupSizeWords(groupMin, groupMax, translate),
    leadDays === null ? null : translate('places.rule.lead', { days: leadDays }),
    listDays === null ? null : translate('places.rule.list', { days: listDays }),
    visitorsPerInterpreter === null ? null : translate('places.rule.interpreter', { visitors: visitorsPerInterpreter }),
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

function groupSizeWords(min: number | null, max: number | null, translate: Translator['translate']): string | null {
  if (min !== null && max !== null) return translate('places.rule.size', { min, max })
  if (max !== null) return translate('places.rule.sizeMost', { max })
  return min === null ? null : translate('places.rule.sizeLeast', { min })
}

/** Days in a row as a range: `Mon–Fri`, `Tue–Thu, Sat`. */
function weekdayWords(weekdays: readonly number[], translate: Translator['translate']): string {
  const word = (day: number) => translate(`terms.weekdayShort.${day as 1 | 2 | 3 | 4 | 5 | 6 | 7}`)
  const runs: number[][] = []
  for (const day of weekdays.toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.at(-1) === day - 1) run.push(day)
    else runs.push([day])
  }
  return runs
    .map((run) => (run.length > 2 ? [run[0] ?? 1, run.at(-1) ?? 1].map(word).join('–') : run.map(word).join(', ')))
    .join(', ')
}
