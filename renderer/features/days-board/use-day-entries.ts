import { ArrowLeftRight, CalendarPlus, Copy, Info, Plus } from 'lucide-react'
import { copyDay } from '../../../shared/commands/copy-day'
import { insertDay } from '../../../shared/commands/insert-day'
import { swapDays } from '../../../shared/commands/swap-days'
import { addDays } from '../../../shared/kernel/time'
import { actOnMany } from '../../app/actions/act-on-many'
import { itemActs } from '../../app/days/item-acts'
import { useTranslate } from '../../i18n/language-provider'
import type { MenuEntry } from '../../ui/overlays/menu'
import type { BoardColumn } from './board-columns'
import type { DaysCarry } from './use-days-carry'

/** What can be done with a whole day. */
export function useDayEntries(
  carry: DaysCarry,
  onOpenDay: (column: string) => void,
  onCarry: () => void,
): (column: BoardColumn) => readonly MenuEntry[] {
  const translator = useTranslate()
  const { translate } = translator
  return ({ key: date, items }) => {
    const pickUp = (isCopy: boolean) => () => {
      carry.pickUp({ itemIds: items.map(({ id }) => id), wholeDay: date }, { isCopy, by: 'keys' }, date)
      onCarry()
    }
    const swapWith = (days: number) => () => {
      actOnMany(swapDays, { days: [date, addDays(date, days)] }, 'itinerary.dayMoved', 'itinerary.dayIsEmpty')
    }
    return [
      { id: 'open', text: translate('days.board.openDay'), icon: Info, shortcut: 'enter', run: () => onOpenDay(date) },
      { id: 'add', text: translate('itinerary.addItem'), icon: Plus, run: () => void itemActs(translator).add(date) },
      {
        id: 'move',
        text: translate('days.board.move'),
        icon: ArrowLeftRight,
        shortcut: 'm',
        startsGroup: true,
        isDisabled: items.length === 0,
        run: pickUp(false),
      },
      {
        id: 'copy',
        text: translate('days.board.copy'),
        icon: Copy,
        shortcut: 'c',
        isDisabled: items.length === 0,
        run: pickUp(true),
      },
      { id: 'swap', text: translate('days.board.swapWith'), startsGroup: true, run: swapWith(1) },
      { id: 'swapBefore', text: translate('days.board.swapBefore'), run: swapWith(-1) },
      {
        id: 'copyNext',
        text: translate('days.board.copyNext'),
        isDisabled: items.length === 0,
        run: () => void actOnMany(copyDay, { dayOn: date, to: addDays(date, 1) }, 'itinerary.dayCopied', 'itinerary.dayIsEmpty'),
      },
      {
        id: 'insert',
        text: translate('days.board.insert'),
        icon: CalendarPlus,
        run: () => void actOnMany(insertDay, { on: date }, 'itinerary.dayInserted', 'itinerary.dayIsEmpty'),
      },
    ]
  }
}
