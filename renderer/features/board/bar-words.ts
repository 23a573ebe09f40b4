import type { Translator } from '../../../shared/i18n/translate'
import { timeOfMinutes } from '../../../shared/kernel/time'
import { textIn } from '../../../shared/mission/text'
import { formatDay } from '../../i18n/format-date'
import type { WallMoment } from './board-axis'
import type { BoardBar } from './board-bars'
import type { Carried } from './carried'
import { slotOf } from './slot-of'

/** What is done: the item's title, or what kind of item it is. */
export function titleOf({ item }: BoardBar, { translate, language }: Translator): string {
  return textIn(item.title, language).text || translate(`terms.kind.${item.kind}`)
}

/** `Thu 25 May 09:00–11:00`. */
export function whenOf({ from, to }: Pick<BoardBar, 'from' | 'to'>, { language }: Translator): string {
  return `${formatDay(from.on, language)} ${clockOf(from)}–${clockOf(to)}`
}

function clockOf({ minute }: WallMoment): string {
  return timeOfMinutes(minute).time
}

/** `JA⇄ZH`: short enough for a bar. */
export function pairOf({ requirement: { from, to, oneWay } }: BoardBar): string {
  const short = (tag: string) => (tag.split('-')[0] ?? '').toUpperCase()
  return `${short(from)}${oneWay ? '→' : '⇄'}${short(to)}`
}

/** `Hand-over at 10:00`; empty where nothing is handed over. */
export function handOverText(carried: Carried, { translate }: Translator): string {
  return carried.handOverAt === null ? '' : translate('board.handOverAt', { time: clockOf(slotOf(carried).from) })
}

/** All that a bar says, for who does not see it. */
export function barLabel(bar: BoardBar, translator: Translator): string {
  const { translate } = translator
  const { assignment, place, needed, filled } = bar
  const words = { item: titleOf(bar, translator), when: whenOf(bar, translator), filled, needed }
  if (place) return translate('board.openBar', { ...words, missing: place.missing, pair: pairOf(bar) })
  if (!assignment) return ''
  const said = translate('board.bar', { ...words, status: translate(`terms.assignmentStatus.${assignment.status}`) })
  const isPart = assignment.comesInMinutes !== null || assignment.leavesMinutes !== null
  return [
    said,
    ...(needed > 1 ? [translate('board.team', { filled, needed })] : []),
    ...(isPart ? [translate('board.part')] : []),
    ...(assignment.pinned ? [translate('board.pinned')] : []),
  ].join(', ')
}
