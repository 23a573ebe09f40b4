import { type MouseEvent, useEffect, useId, useRef, useState } from 'react'
import { type Mission, missionRowOf } from '../../../shared/mission/mission'
import { itemActs } from '../../app/days/item-acts'
import { itemKeyOf } from '../../app/days/item-keys'
import { clickItem } from '../../app/days/select-items'
import { useOpenDay } from '../../app/days/use-open-day'
import { useFindingCounts } from '../../app/findings/use-finding-counts'
import { focusRegion } from '../../app/navigation/regions'
import { useTranslate } from '../../i18n/language-provider'
import { useSession } from '../../store/session-store'
import { selectedIds, selectedItems } from '../../store/several-selected'
import { MenuAt } from '../../ui/overlays/menu'
import { BoardCard } from './board-card'
import { clockOfDay } from './board-clocks'
import { type BoardColumn, type BoardPlace, idsInOrder, POOL } from './board-columns'
import { BoardHead } from './board-head'
import { boardKeys } from './board-keys'
import { BoardLanes, PoolFiller } from './board-lanes'
import { CARD_HEIGHT, COLUMN_WIDTH, HEAD_HEIGHT } from './board-size'
import { useCarryWords } from './board-strip'
import { columnName } from './board-words'
import styles from './days-board.module.css'
import { useBoardPlace } from './use-board-place'
import { useDayEntries } from './use-day-entries'
import type { DaysCarry } from './use-days-carry'
import { useDaysPointer } from './use-days-pointer'
import { useDaysScroll } from './use-days-scroll'

interface DaysBoardGridProps {
  readonly mission: Mission
  readonly columns: readonly BoardColumn[]
  readonly carry: DaysCarry
  /** The day that the views of the itinerary show: it comes into sight when it changes. */
  readonly shownDay: string
}

/** Days beside one another, of which only what is in sight exists: one stop of the Tab key. */
export function DaysBoardGrid({ mission, columns, carry, shownDay }: DaysBoardGridProps) {
  const translator = useTranslate()
  const { translate } = translator
  const id = useId()
  const selection = useSession((state) => state.selection)
  const findings = useFindingCounts('items')
  const openDay = useOpenDay()
  const acts = itemActs(translator)
  const rowCount = Math.max(0, ...columns.map(({ items }) => items.length))
  const indexOf = (key: string) => columns.findIndex((column) => column.key === key)
  const scroll = useDaysScroll(columns.length, rowCount, indexOf(shownDay))
  const [place, stand] = useBoardPlace(mission)
  const pointer = useDaysPointer(columns, scroll, carry)
  const entriesOf = useDayEntries(carry, openDay, () => scroll.scroller.current?.focus())
  const [menuFor, setMenuFor] = useState<string | null>(null)
  const menuAnchor = useRef<Element>(null)
  const carryWords = useCarryWords(mission, carry)
  const { homeZone } = missionRowOf(mission)
  const selected = new Set(selectedIds(selection, 'items'))
  const carriedIds = new Set(carry.carried?.wholeDay === null ? carry.carried.itemIds : [])

  function bringIntoSight({ column, itemId }: BoardPlace): void {
    const at = indexOf(column)
    scroll.showColumn(at)
    const row = columns[at]?.items.findIndex((item) => item.id === itemId) ?? -1
    if (row >= 0) scroll.showRow(row)
  }

  const placeKey = place && `${place.column} ${place.itemId}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another place scrolls, not every change of the board
  useEffect(() => {
    if (place) bringIntoSight(place)
  }, [placeKey])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another day scrolls
  useEffect(() => scroll.showColumn(indexOf(shownDay)), [shownDay])

  function drop(): void {
    carry.drop()
  }

  const onKeyDown = boardKeys({
    columns,
    place,
    carry,
    onWalk: (next, reach) => stand(next, reach, idsInOrder(columns)),
    onAim: (column) => {
      carry.aim(column)
      scroll.showColumn(indexOf(column))
    },
    onPickUp: (isCopy) => {
      const column = columns.find(({ key }) => key === place?.column)
      if (!column || !place) return
      const wholeDay = place.itemId === null ? column.key : null
      const own = place.itemId === null ? column.items.map((item) => item.id) : itemsAt(place.itemId).map((item) => item.id)
      if (own.length > 0 && wholeDay !== POOL) carry.pickUp({ itemIds: own, wholeDay }, { isCopy, by: 'keys' }, column.key)
    },
    onDrop: drop,
    onOpenDay: (column) => {
      openDay(column)
      focusRegion('inspector')
    },
    onMenu: (column) => {
      if (column === POOL) return
      menuAnchor.current = document.getElementById(`${id}/${column}`)
      setMenuFor(column)
    },
    onItemKey: (event) => (place?.itemId ? itemKeyOf(event, itemsAt(place.itemId), acts) : undefined),
  })

  /** All that is selected where the place is one of them, else what is there. */
  function itemsAt(itemId: string) {
    return selected.has(itemId) ? selectedItems(mission, selection) : selectedItems(mission, { table: 'items', id: itemId })
  }

  function onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.target.closest('button')) return
    if (carry.carried?.by === 'keys') {
      drop()
      return
    }
    const itemId = event.target.closest<HTMLElement>('[data-item]')?.dataset.item
    const head = event.target.closest<HTMLElement>('[data-head]')?.dataset.head
    if (itemId !== undefined) clickItem(event, itemId, idsInOrder(columns))
    else if (head !== undefined) stand({ column: head, itemId: null }, 'here', [])
  }

  const isActive = (column: string, itemId: string | null) => place?.column === column && place.itemId === itemId
  const at = carry.carried?.target ? { column: carry.carried.target, itemId: null } : place
  const width = columns.length * COLUMN_WIDTH
  const menuColumn = columns.find(({ key }) => key === menuFor)
  return (
    <>
      <div
        ref={scroll.attach}
        className={styles.scroll}
        role="grid"
        tabIndex={0}
        aria-label={translate('days.board.grid')}
        aria-multiselectable
        aria-rowcount={rowCount + 1}
        aria-colcount={columns.length}
        aria-activedescendant={at ? `${id}/${at.itemId ?? at.column}` : undefined}
        data-carrying={carry.carried?.by}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDoubleClick={() => place?.itemId && focusRegion('inspector')}
        {...pointer.handlers}
      >
        <div className={styles.heads} style={{ width, height: HEAD_HEIGHT }} role="row" aria-rowindex={1}>
          {scroll.shownColumns.map((index) => {
            const column = columns[index]
            return column ? (
              <BoardHead
                key={column.key}
                id={`${id}/${column.key}`}
                column={column}
                columnIndex={index}
                left={scroll.leftOf(index)}
                clock={clockOfDay(column, homeZone)}
                outlook={carry.outlookOf(column.key)?.kind ?? null}
                isTarget={carry.carried?.target === column.key}
                isActive={isActive(column.key, null)}
                onMakeEntries={() => entriesOf(column)}
              />
            ) : null
          })}
        </div>
        <div
          className={styles.body}
          style={{ width, height: `max(${rowCount * CARD_HEIGHT}px, calc(100% - ${HEAD_HEIGHT + 1}px))` }}
          role="rowgroup"
        >
          <BoardLanes columns={columns} scroll={scroll} carry={carry} />
          {scroll.shownRows.map((rowIndex) => {
            const cells = scroll.shownColumns.flatMap((index) => {
              const column = columns[index]
              const item = column?.items[rowIndex]
              return column && item ? [{ index, column, item }] : []
            })
            return cells.length === 0 ? null : (
              <div
                key={rowIndex}
                className={styles.row}
                style={{ width, height: CARD_HEIGHT, transform: `translateY(${rowIndex * CARD_HEIGHT}px)` }}
                role="row"
                aria-rowindex={rowIndex + 2}
              >
                {scroll.isFrozen && cells[0]?.index !== 0 ? <PoolFiller carry={carry} /> : null}
                {cells.map(({ index, column, item }) => (
                  <BoardCard
                    key={item.id}
                    id={`${id}/${item.id}`}
                    item={item}
                    columnIndex={index}
                    left={scroll.leftOf(index)}
                    findingCount={findings.get(item.id)?.count ?? 0}
                    worst={findings.get(item.id)?.worst ?? null}
                    isSelected={selected.has(item.id)}
                    isActive={isActive(column.key, item.id)}
                    isCarried={carriedIds.has(item.id)}
                  />
                ))}
              </div>
            )
          })}
        </div>
      </div>
      <div ref={pointer.label} className={styles.carryLabel} hidden={carry.carried?.by !== 'pointer'} aria-hidden>
        {carryWords}
      </div>
      {menuColumn ? (
        <MenuAt
          anchor={menuAnchor}
          isOpen={menuFor !== null}
          onClose={() => setMenuFor(null)}
          label={columnName(menuColumn.key, translator)}
          entries={() => entriesOf(menuColumn)}
        />
      ) : null}
    </>
  )
}
