import type { KeyboardEvent, MouseEvent } from 'react'
import type { Item } from '../../../shared/mission/entities/item'
import type { Mission } from '../../../shared/mission/mission'
import { itemActs } from '../../app/days/item-acts'
import { itemKeyOf } from '../../app/days/item-keys'
import { clickItem } from '../../app/days/select-items'
import { focusRegion } from '../../app/navigation/regions'
import { useTranslate } from '../../i18n/language-provider'
import { useSession } from '../../store/session-store'
import { selectedIds, selectedItems } from '../../store/several-selected'
import { type BoardColumn, type BoardPlace, idsInOrder, POOL } from './board-columns'
import { boardKeys } from './board-keys'
import type { Stand } from './use-board-place'
import type { DaysCarry } from './use-days-carry'

interface DaysHands {
  readonly mission: Mission
  readonly columns: readonly BoardColumn[]
  readonly place: BoardPlace | null
  readonly stand: Stand
  readonly carry: DaysCarry
  readonly onSight: (column: string) => void
  readonly onOpenDay: (column: string) => void
  /** Asks for the menu of a day. */
  readonly onMenu: (column: string) => void
}

/** What keys and clicks do on the board of days: with a card or all that are selected, or with a whole day at its head. */
export function useDaysHands({ mission, columns, place, stand, carry, onSight, onOpenDay, onMenu }: DaysHands) {
  const acts = itemActs(useTranslate())
  const selection = useSession((state) => state.selection)

  /** All that is selected where the place is one of them, else what is there. */
  function itemsAt(itemId: string): readonly Item[] {
    const isSelected = selectedIds(selection, 'items').includes(itemId)
    return selectedItems(mission, isSelected ? selection : { table: 'items', id: itemId })
  }

  function pickUp(isCopy: boolean): void {
    const column = columns.find(({ key }) => key === place?.column)
    if (!column || !place) return
    const wholeDay = place.itemId === null ? column.key : null
    const own = (place.itemId === null ? column.items : itemsAt(place.itemId)).map((item) => item.id)
    if (own.length > 0 && wholeDay !== POOL) carry.pickUp({ itemIds: own, wholeDay }, { isCopy, by: 'keys' }, column.key)
  }

  const onKeyDown: (event: KeyboardEvent) => void = boardKeys({
    columns,
    place,
    carry,
    onWalk: (next, reach) => stand(next, reach, idsInOrder(columns)),
    onAim: (column) => {
      carry.aim(column)
      onSight(column)
    },
    onPickUp: pickUp,
    onDrop: () => void carry.drop(),
    onOpenDay: (column) => {
      onOpenDay(column)
      focusRegion('inspector')
    },
    onMenu: (column) => {
      if (column !== POOL) onMenu(column)
    },
    onItemKey: (event) => (place?.itemId ? itemKeyOf(event, itemsAt(place.itemId), acts) : undefined),
  })

  function onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.target.closest('button')) return
    if (carry.carried?.by === 'keys') {
      carry.drop()
      return
    }
    const itemId = event.target.closest<HTMLElement>('[data-item]')?.dataset.item
    const head = event.target.closest<HTMLElement>('[data-head]')?.dataset.head
    if (itemId !== undefined) clickItem(event, itemId, idsInOrder(columns))
    else if (head !== undefined) stand({ column: head, itemId: null }, 'here', [])
  }

  return { onKeyDown, onClick, onDoubleClick: () => void (place?.itemId && focusRegion('inspector')) }
}
