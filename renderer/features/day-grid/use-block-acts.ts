import { ArrowDownToLine, ArrowUpToLine, CircleCheck, Copy, Inbox, Move, PanelRight, Trash2 } from 'lucide-react'
import { moveItem } from '../../../shared/commands/move-item'
import { setItemStatus } from '../../../shared/commands/set-item-status'
import { unscheduleItem } from '../../../shared/commands/unschedule-item'
import { addDays } from '../../../shared/kernel/time'
import { useAct } from '../../app/act'
import { focusRegion } from '../../app/regions'
import { useRemove } from '../../app/use-remove'
import { useTranslate } from '../../i18n/language-provider'
import type { MenuEntry } from '../../ui/menu'
import { type DayPiece, hasHours } from './day-pieces'
import type { DayPlace } from './day-place'
import { titleOf } from './day-words'
import type { CarryActs } from './use-carry-acts'

/** One press of Alt with an arrow moves an item by so many minutes, as in the agenda. */
const NUDGE_MINUTES = 15

/** What can be done with an item of the day, by menu and by key. */
export function useBlockActs(carry: CarryActs, place: DayPlace | null) {
  const translator = useTranslate()
  const { translate } = translator
  const act = useAct()
  const remove = useRemove()

  function entriesFor(piece: DayPiece): readonly MenuEntry[] {
    const { item } = piece
    const take = (mode: 'move' | 'copy' | 'start' | 'end') => () => carry.pickUp(piece, place?.column ?? '', mode, 'keys')
    const nudge = (byMinutes: number) => () => void act(moveItem, { itemId: item.id, byMinutes })
    const toDay = (days: number) => () => {
      if (item.dayOn !== null) act(moveItem, { itemId: item.id, dayOn: addDays(item.dayOn, days) })
    }
    const isTied = piece.isRest || !hasHours(piece)
    return [
      {
        id: 'open',
        text: translate('dayGrid.open'),
        icon: PanelRight,
        shortcut: 'enter f2',
        run: () => focusRegion('inspector'),
      },
      {
        id: 'move',
        text: translate('dayGrid.move'),
        icon: Move,
        shortcut: 'm',
        isDisabled: piece.isRest,
        startsGroup: true,
        run: take('move'),
      },
      { id: 'copy', text: translate('dayGrid.copy'), icon: Copy, shortcut: 'c', isDisabled: piece.isRest, run: take('copy') },
      {
        id: 'start',
        text: translate('dayGrid.start'),
        icon: ArrowUpToLine,
        shortcut: 's',
        isDisabled: isTied,
        run: take('start'),
      },
      { id: 'end', text: translate('dayGrid.end'), icon: ArrowDownToLine, shortcut: 'e', isDisabled: isTied, run: take('end') },
      {
        id: 'later',
        text: translate('itinerary.command.later'),
        shortcut: 'alt+arrowdown',
        startsGroup: true,
        run: nudge(NUDGE_MINUTES),
      },
      { id: 'earlier', text: translate('itinerary.command.earlier'), shortcut: 'alt+arrowup', run: nudge(-NUDGE_MINUTES) },
      { id: 'nextDay', text: translate('itinerary.command.nextDay'), shortcut: 'alt+arrowright', run: toDay(1) },
      { id: 'previousDay', text: translate('itinerary.command.previousDay'), shortcut: 'alt+arrowleft', run: toDay(-1) },
      {
        id: 'confirm',
        text: translate('itinerary.command.confirm'),
        icon: CircleCheck,
        isDisabled: item.status === 'confirmed',
        startsGroup: true,
        run: () => void act(setItemStatus, { itemIds: [item.id], status: 'confirmed' }),
      },
      {
        id: 'pool',
        text: translate('itinerary.unschedule'),
        icon: Inbox,
        shortcut: 'u',
        run: () => void act(unscheduleItem, { itemIds: [item.id] }),
      },
      {
        id: 'remove',
        text: translate('itinerary.remove'),
        icon: Trash2,
        shortcut: 'delete',
        isCritical: true,
        run: () =>
          void remove({ table: 'items', id: item.id }, translate('itinerary.removed', { title: titleOf(item, translator) })),
      },
    ]
  }

  return { entriesFor }
}
