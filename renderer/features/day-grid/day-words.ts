import { findingText } from '../../../shared/checks/finding-text'
import type { Translator } from '../../../shared/i18n/translate'
import { timeOfMinutes } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import { type Mission, rowOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import type { Gesture } from '../../../shared/scheduling/gesture'
import type { SlotBar } from '../../workers/slot-messages'
import type { DayColumn } from './day-columns'

/** An item's title, or what kind of item it is. */
export function titleOf(item: Item, { translate, language }: Translator): string {
  return textIn(item.title, language).text || translate(`terms.kind.${item.kind}`)
}

/** `09:05`; also of a night: `00:30`. */
export function clockOf(minute: number): string {
  return timeOfMinutes(minute).time
}

export function columnName(column: DayColumn, mission: Mission, { translate, language }: Translator): string {
  switch (column.kind) {
    case 'group':
      return textIn(column.group.name, language).text || column.group.code
    case 'place': {
      const place = rowOf(mission, 'places', column.placeId)
      return [place ? textIn(place.names, language).text : '', column.roomName].filter((part) => part !== '').join(' · ')
    }
    case 'everybody':
    case 'persons':
    case 'others':
    case 'ways':
    case 'noPlace':
      return translate(`dayGrid.column.${column.kind}`)
  }
}

/** Why a slot is not free, as its finding would say it. A copy is not in the mission yet: it is called as what it is a copy of. */
export function slotWords(gesture: Gesture, { finding, more }: SlotBar, mission: Mission, translator: Translator): string {
  const copied = new Map([gesture, ...gesture.along].map(({ itemId, copyId }) => [copyId, itemId]))
  const refs = finding.refs.map((ref) => ({ ...ref, id: copied.get(ref.id) ?? ref.id }))
  return translator.translate('dayGrid.reason', { reason: findingText({ ...finding, refs }, mission, translator), more })
}
