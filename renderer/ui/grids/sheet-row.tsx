import { memo, type ReactNode } from 'react'
import { classNames } from '../class-names'
import styles from './sheet.module.css'
import type { SheetCell, SheetColumn } from './sheet-cells'

interface SheetRowProps {
  readonly index: number
  readonly columns: readonly SheetColumn[]
  readonly cells: readonly SheetCell[]
  /** What the line that is being typed will fill in, by column. */
  readonly preview: readonly (string | undefined)[] | null
  readonly top: number
  readonly height: number
  readonly endsBlock: boolean
  /** First and last column of the selection in this row; -1: none. */
  readonly from: number
  readonly to: number
  /** The column in which the field stands; -1: in another row. */
  readonly active: number
  readonly editor: ReactNode
}

/** One row of a sheet; drawn again only when something of it changes. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { index, columns, cells, preview, top, height, endsBlock, from, to, active, editor } = props
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classNames(styles.row, endsBlock && styles.block, active >= 0 && styles.activeRow)}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      {columns.map(({ id, width, isNumeric }, column) => {
        const cell = cells[column] ?? { text: '' }
        const isActive = column === active
        const coming = preview?.[column]
        return (
          <div
            key={id}
            role="gridcell"
            aria-colindex={column + 1}
            aria-selected={column >= from && column <= to}
            data-row={index}
            data-column={column}
            className={classNames(
              styles.cell,
              isNumeric === true && styles.numeric,
              column >= from && column <= to && styles.selected,
              cell.problem !== undefined && styles.refused,
              isActive && styles.active,
            )}
            style={{ width }}
            title={isActive ? undefined : cell.problem}
            {...(cell.lang === undefined ? {} : { lang: cell.lang })}
          >
            {isActive ? editor : coming ? <span className={styles.coming}>{coming}</span> : (cell.shown ?? cell.text)}
          </div>
        )
      })}
    </div>
  )
})
