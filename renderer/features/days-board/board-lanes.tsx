import { weekdayOf } from '../../../shared/kernel/time'
import { type BoardColumn, POOL } from './board-columns'
import styles from './board-lanes.module.css'
import { COLUMN_WIDTH } from './board-size'
import type { DaysCarry } from './use-days-carry'
import type { DaysScroll } from './use-days-scroll'

interface BoardLanesProps {
  readonly columns: readonly BoardColumn[]
  readonly scroll: DaysScroll
  readonly carry: DaysCarry
}

/** The ground of the days behind their cards: weekends, the pool, and how each would receive what is carried. */
export function BoardLanes({ columns, scroll, carry }: BoardLanesProps) {
  return scroll.shownColumns.map((index) => {
    const column = columns[index]
    const left = scroll.leftOf(index)
    return column ? (
      <div
        key={column.key}
        className={styles.lane}
        role="presentation"
        data-pool={column.key === POOL || undefined}
        data-frozen={left === null || undefined}
        data-weekend={isWeekend(column.key) || undefined}
        data-outlook={carry.outlookOf(column.key)?.kind}
        data-target={carry.carried?.target === column.key || undefined}
        style={{ left: left ?? 0, width: COLUMN_WIDTH }}
      />
    ) : null
  })
}

/** In a row in which the pool has no card. */
export function PoolFiller({ carry }: { readonly carry: DaysCarry }) {
  return (
    <div
      className={styles.filler}
      role="presentation"
      data-outlook={carry.outlookOf(POOL)?.kind}
      style={{ width: COLUMN_WIDTH }}
    />
  )
}

function isWeekend(column: string): boolean {
  return column !== POOL && weekdayOf(column) > 5
}
