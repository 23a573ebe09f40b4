import { closeGapsAfter } from '../../../shared/commands/close-gaps-after'
import { copyDay } from '../../../shared/commands/copy-day'
import { insertDay } from '../../../shared/commands/insert-day'
import { insertTransfers } from '../../../shared/commands/insert-transfers'
import { swapDays } from '../../../shared/commands/swap-days'
import { swapItems } from '../../../shared/commands/swap-items'
import type { MessageId } from '../../../shared/i18n/registry'
import { addDays, type LocalDate } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import { plannedItemsOf } from '../../../shared/mission/items/planned-items'
import type { Mission } from '../../../shared/mission/mission'
import { ASSUMED_WAY_MINUTES } from '../../../shared/mission/places/ways'
import { actOnMany } from '../../app/actions/act-on-many'
import { type Action, type ActionState, isMissionOpen } from '../../app/actions/action'
import { currentTranslator } from '../../app/start/current-translator'
import { useDesk } from '../../store/mission-store'
import { useSession } from '../../store/session-store'
import { showToast } from '../../ui/overlays/toast'

/** Where a person is in the plan: the selected day, or the selected item and its day. */
interface Position {
  readonly mission: Mission
  readonly item: Item | undefined
  readonly dayOn: LocalDate | undefined
}

function positionIn({ desk, session: { selection } }: ActionState): Position | null {
  const mission = desk.journal?.mission
  if (!mission) return null
  const item = selection?.table === 'items' ? mission.tables.items[selection.id] : undefined
  const day = selection?.table === 'days' ? mission.tables.days[selection.id] : undefined
  return { mission, item, dayOn: item?.dayOn ?? day?.date }
}

function positionNow(): Position | null {
  return positionIn({ desk: useDesk.getState(), session: useSession.getState() })
}

function onDay(id: string, titleId: MessageId, run: (position: Position, dayOn: LocalDate) => void): Action {
  return {
    id,
    titleId,
    isAvailable: (state) => positionIn(state)?.dayOn !== undefined,
    run: () => {
      const position = positionNow()
      if (position?.dayOn !== undefined) run(position, position.dayOn)
    },
  }
}

function nextOnDay(mission: Mission, item: Item): Item | undefined {
  const day = plannedItemsOf(mission).filter((planned) => planned.item.dayOn === item.dayOn)
  return day[day.findIndex((planned) => planned.item.id === item.id) + 1]?.item
}

function moveDayBy(dayOn: LocalDate, days: number): void {
  actOnMany(swapDays, { days: [dayOn, addDays(dayOn, days)] }, 'itinerary.dayMoved', 'itinerary.dayIsEmpty')
}

/** Gestures that change a day, or many, in one step. */
export const planningActions: readonly Action[] = [
  onDay('itinerary.swapWithNext', 'itinerary.command.swapWithNext', ({ mission, item }) => {
    const next = item && nextOnDay(mission, item)
    if (next) actOnMany(swapItems, { itemIds: [item.id, next.id] }, 'itinerary.swapped', 'itinerary.nothingAfter')
    else showToast({ title: currentTranslator().translate('itinerary.nothingAfter') })
  }),
  onDay('itinerary.closeGaps', 'itinerary.command.closeGaps', ({ mission, item }, dayOn) => {
    const from = item ?? plannedItemsOf(mission).find((planned) => planned.item.dayOn === dayOn)?.item
    if (from) actOnMany(closeGapsAfter, { itemId: from.id }, 'itinerary.gapsClosed', 'itinerary.noGaps')
    else showToast({ title: currentTranslator().translate('itinerary.noGaps') })
  }),
  onDay('itinerary.insertTransfers', 'itinerary.command.insertTransfers', (_, dayOn) =>
    actOnMany(insertTransfers, { dayOn }, 'itinerary.transfersInserted', 'itinerary.noTransferMissing'),
  ),
  {
    id: 'itinerary.insertTransfersEverywhere',
    titleId: 'itinerary.command.insertTransfersEverywhere',
    isAvailable: isMissionOpen,
    run: () => void actOnMany(insertTransfers, {}, 'itinerary.transfersInserted', 'itinerary.noTransferMissing'),
  },
  {
    id: 'itinerary.sketchTransfers',
    titleId: 'itinerary.command.sketchTransfers',
    shortcut: 'mod+alt+t',
    isAvailable: isMissionOpen,
    run: () =>
      void actOnMany(
        insertTransfers,
        { assumedMinutes: ASSUMED_WAY_MINUTES },
        'itinerary.transfersInserted',
        'itinerary.noTransferMissing',
      ),
  },
  onDay('itinerary.dayLater', 'itinerary.command.dayLater', (_, dayOn) => moveDayBy(dayOn, 1)),
  onDay('itinerary.dayEarlier', 'itinerary.command.dayEarlier', (_, dayOn) => moveDayBy(dayOn, -1)),
  onDay('itinerary.copyDay', 'itinerary.command.copyDay', (_, dayOn) =>
    actOnMany(copyDay, { dayOn, to: addDays(dayOn, 1) }, 'itinerary.dayCopied', 'itinerary.dayIsEmpty'),
  ),
  onDay('itinerary.insertDay', 'itinerary.command.insertDay', (_, dayOn) =>
    actOnMany(insertDay, { on: dayOn }, 'itinerary.dayInserted', 'itinerary.dayIsEmpty'),
  ),
]
