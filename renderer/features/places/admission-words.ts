import type { Translator } from '../../../shared/i18n/translate'
import type { Admission } from '../../../shared/mission/entities/place'

/** A facility's rules in a line: `Tue, Thu · 10–30 visitors · list 14 days before · 1 interpreter per 15`. Empty: none is known. */
export function admissionWords(admission: Admission, { translate }: Translator): string {
  const { openWeekdays, slots, groupMin, groupMax, leadDays, listDays, visitorsPerInterpreter, visitMinutes } = admission
  const parts = [
    openWeekdays.length === 0 || openWeekdays.length === 7
      ? null
      : openWeekdays
          .toSorted()
          .map((day) => translate(`terms.weekdayShort.${day as 1}`))
          .join(', '),
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
