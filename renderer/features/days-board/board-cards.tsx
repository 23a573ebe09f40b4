import { useFindingCounts } from '../../app/findings/use-finding-counts'
import { useSession } from '../../store/session-store'
import { selectedIds } from '../../store/several-selected'
import { BoardCard } from './board-card'
import type { BoardColumn, BoardPlace } from './board-columns'
import { PoolFiller } from './board-lanes'
import { CARD_HEIGHT } from './board-size'
import styles from './days-board.module.css'
import type { DaysCarry } from './use-days-carry'
import type { DaysScroll } from './use-days-scroll'

interface BoardCardsProps {
  /** Before the ids of cards. */
  readonly id: string
  readonly columns: readonly BoardColumn[]
  readonly scroll: DaysScroll
  readonly carry: DaysCarry
  readonly place: BoardPlace | null
  readonly width: number
}

/** The cards that are in sight, row by row. */
export function BoardCards({ id, columns, scroll, carry, place, width }: BoardCardsProps) {
  const findings = useFindingCounts('items')
  const selection = useSession((state) => state.selection)
  const selected = new Set(selectedIds(selection, 'items'))
  const carriedIds = new Set(carry.carried?.wholeDay === null ? carry.carried.itemIds : [])
  return scroll.shownRows.map((rowIndex) => {
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
            isActive={place?.column === column.key && place.itemId === item.id}
            isCarried={carriedIds.has(item.id)}
          />
        ))}
      </div>
    )
  })
}
