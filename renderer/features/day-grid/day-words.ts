import { findingText } from '../../../shared/checks/finding-text'
import { withTransfersKept } from '../../../shared/commands/keep-transfers'
import { type PlaceItemInput, placeItem } from '../../../shared/commands/place-item'
import type { Translator } from '../../../shared/i18n/translate'
import { timeOfMinutes } from '../../../shared/kernel/time'
import { applyDiff } from '../../../shared/mission/diff'
import type { Item } from '../../../shared/mission/entities/item'
import { type Mission, rowOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { commandContext } from '../../store/desk-context'
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
      return `${column.group.code} ${textIn(column.group.name, language).text}`.trim()
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

/** Why a slot is not free, as its finding would say it; the plan is thought as it would be then. */
export function slotWords(input: PlaceItemInput, { finding, more }: SlotBar, mission: Mission, translator: Translator): string {
  const change = placeItem.run(mission, input, commandContext())
  const after = change.ok ? applyDiff(mission, withTransfersKept(mission, change.value.diff)) : mission
  return translator.translate('dayGrid.reason', { reason: findingText(finding, after, translator), more })
}
