import { useEffect, useId, useRef, useState } from 'react'
import { type Mission, missionRowOf } from '../../../shared/mission/mission'
import { useOpenDay } from '../../app/days/use-open-day'
import { useTranslate } from '../../i18n/language-provider'
import { MenuAt } from '../../ui/overlays/menu'
import { BoardCards } from './board-cards'
import { clockOfDay } from './board-clocks'
import type { BoardColumn, BoardPlace } from './board-columns'
import { BoardHead } from './board-head'
import { BoardLanes } from './board-lanes'
import { CARD_HEIGHT, COLUMN_WIDTH, HEAD_HEIGHT } from './board-size'
import { useCarryWords } from './board-strip'
import { columnName } from './board-words'
import styles from './days-board.module.css'
import { useBoardPlace } from './use-board-place'
import { useDayEntries } from './use-day-entries'
import type { DaysCarry } from './use-days-carry'
import { useDaysHands } from './use-days-hands'
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
  const openDay = useOpenDay()
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

  const hands = useDaysHands({
    mission,
    columns,
    place,
    stand,
    carry,
    onSight: (column) => scroll.showColumn(indexOf(column)),
    onOpenDay: openDay,
    onMenu: (column) => {
      menuAnchor.current = document.getElementById(`${id}/${column}`)
      setMenuFor(column)
    },
  })

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
        {...hands}
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
                isActive={place?.column === column.key && place.itemId === null}
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
          <BoardCards id={id} columns={columns} scroll={scroll} carry={carry} place={place} width={width} />
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
