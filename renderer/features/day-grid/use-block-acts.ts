import {
  ArrowDownToLine,
  ArrowUpToLine,
  CircleCheck,
  Copy,
  CopyPlus,
  Inbox,
  Merge,
  Move,
  PanelRight,
  Split,
  Trash2,
} from 'lucide-react'
import { unscheduleItem } from '../../../shared/commands/unschedule-item'
import type { Item } from '../../../shared/mission/entities/item'
import { splitsByGroup } from '../../../shared/mission/items/item-parts'
import { useAct } from '../../app/actions/act'
import { itemActs, NUDGE_MINUTES } from '../../app/days/item-acts'
import { groupNames, rejoin, rejoinable, splitByGroup } from '../../app/days/item-parts'
import { focusRegion } from '../../app/navigation/regions'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { useSession } from '../../store/session-store'
import { selectedItems } from '../../store/several-selected'
import type { MenuEntry } from '../../ui/overlays/menu'
import { type DayPiece, hasHours } from './day-pieces'
import type { DayPlace } from './day-place'
import type { CarryActs } from './use-carry-acts'

/** What can be done with an item of the day, and with all that are selected with it, by menu and by key. */
export function useBlockActs(carry: CarryActs, place: DayPlace | null) {
  const translator = useTranslate()
  const { translate } = translator
  const mission = useMission()
  const act = useAct()
  const acts = itemActs(translator)

  /** What has a key of its own, and the rest of the menu but the parts: to ask for those takes as long as many of its acts. */
  function actsFor(piece: DayPiece): readonly MenuEntry[] {
    const { item } = piece
    const take = (mode: 'move' | 'copy' | 'start' | 'end') => () => carry.pickUp(piece, place?.column ?? '', mode, 'keys')
    const items = actedOn(item)
    const isTied = piece.isRest || !hasHours(piece) || items.length > 1
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
        run: () => acts.moveBy(items, NUDGE_MINUTES),
      },
      {
        id: 'earlier',
        text: translate('itinerary.command.earlier'),
        shortcut: 'alt+arrowup',
        run: () => acts.moveBy(items, -NUDGE_MINUTES),
      },
      {
        id: 'nextDay',
        text: translate('itinerary.command.nextDay'),
        shortcut: 'alt+arrowright',
        run: () => acts.moveByDays(items, 1),
      },
      {
        id: 'previousDay',
        text: translate('itinerary.command.previousDay'),
        shortcut: 'alt+arrowleft',
        run: () => acts.moveByDays(items, -1),
      },
      {
        id: 'duplicate',
        text: translate('itinerary.duplicate'),
        icon: CopyPlus,
        shortcut: 'mod+d',
        startsGroup: true,
        run: () => acts.duplicate(items),
      },
      {
        id: 'confirm',
        text: translate('itinerary.command.confirm'),
        icon: CircleCheck,
        isDisabled: items.every(({ status }) => status === 'confirmed'),
        startsGroup: true,
        run: () => acts.confirm(items),
      },
      {
        id: 'pool',
        text: translate('itinerary.unschedule'),
        icon: Inbox,
        shortcut: 'u',
        run: () => void act(unscheduleItem, { itemIds: items.map(({ id }) => id) }),
      },
      {
        id: 'remove',
        text: translate('itinerary.remove'),
        icon: Trash2,
        shortcut: 'delete',
        isCritical: true,
        run: () => void acts.remove(items),
      },
    ]
  }

  function entriesFor(piece: DayPiece): readonly MenuEntry[] {
    const acts = actsFor(piece)
    const at = acts.findIndex(({ id }) => id === 'confirm')
    return acts.toSpliced(at, 0, ...partEntries(actedOn(piece.item)))
  }

  /** All that are selected, where it is one of them. */
  function actedOn(item: Item): readonly Item[] {
    const selected = selectedItems(mission, useSession.getState().selection)
    return selected.includes(item) ? selected : [item]
  }

  function partEntries(items: readonly Item[]): readonly MenuEntry[] {
    const [item, ...others] = items
    const together = rejoinable(mission, items)
    if (together.length > 0) {
      return [{ id: 'rejoin', text: translate('itinerary.rejoin'), icon: Merge, run: () => rejoin(together) }]
    }
    if (!item || others.length > 0) return []
    return splitsByGroup(mission, item).map((split) => ({
      id: `split-${split.kind}`,
      text: translate('itinerary.splitInto', { groups: groupNames(mission, split.groupIds, translator) }),
      icon: Split,
      run: () => splitByGroup(item, split),
    }))
  }

  return { actsFor, entriesFor }
}
