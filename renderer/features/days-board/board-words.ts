import { findingText } from '../../../shared/checks/finding-text'
import type { Translator } from '../../../shared/i18n/translate'
import type { LocalDate } from '../../../shared/kernel/time'
import { type Mission, rowOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import type { DayOutlook } from '../../../shared/scheduling/day-outlook'
import { formatDay } from '../../i18n/format-date'
import { POOL } from './board-columns'

/** The day of a column, or what is not yet scheduled. */
export function columnName(column: string, { translate, language }: Translator): string {
  return column === POOL ? translate('itinerary.pool') : formatDay(column, language)
}

/** What is carried, in words. */
export function whatWords(
  mission: Mission,
  { itemIds, wholeDay }: { readonly itemIds: readonly string[]; readonly wholeDay: LocalDate | null },
  { translate, language }: Translator,
): string {
  if (wholeDay !== null) return formatDay(wholeDay, language)
  const item = rowOf(mission, 'items', itemIds[0] ?? '')
  const title = item ? textIn(item.title, language).text || translate(`terms.kind.${item.kind}`) : ''
  return translate('days.board.what', { title, count: itemIds.length })
}

/** How a day would receive it, with the gravest reason. */
export function outlookWords({ kind, findings }: DayOutlook, mission: Mission, translator: Translator): string {
  const { translate } = translator
  const word = translate(`days.board.${kind}`)
  const [first] = findings
  if (!first) return word
  return translate('days.board.reason', {
    kind: word,
    reason: findingText(first, mission, translator),
    more: findings.length - 1,
  })
}
