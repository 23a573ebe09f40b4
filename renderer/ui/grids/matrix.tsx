import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef } from 'react'
import { classNames } from '../class-names'
import { useOverscan } from '../lists/use-overscan'
import reader from '../marks/said.module.css'
import heads from './heads.module.css'
import styles from './matrix.module.css'
import { type MatrixPlace, placeByKey } from './matrix-walk'

interface MatrixProps {
  readonly label: string
  /** Head of the first column, which stays in sight. */
  readonly corner: ReactNode
  readonly rowCount: number
  readonly columnCount: number
  readonly rowHead: (row: number) => ReactNode
  readonly columnHead: (column: number) => ReactNode
  /** For the eye only: whoever draws it hides it from assistive technology. */
  readonly cell: (place: MatrixPlace) => ReactNode
  /** All that a cell says, for who does not see it: read instead of what is shown. */
  readonly cellLabel: (place: MatrixPlace) => string
  readonly active: MatrixPlace | null
  readonly onActive: (place: MatrixPlace) => void
  /** Enter or a double click. */
  readonly onOpen?: (place: MatrixPlace) => void
}

const ROW_HEIGHT = 44
const COLUMN_WIDTH = 68
const HEAD_WIDTH = 176
const HEAD_HEIGHT = 44

/**
 * Rows × columns of which only what is in sight exists, heads always in sight: one stop of the Tab key; arrows move, Home and End go to
 * the ends of a row (with Ctrl: of all), Page Up and Down ten rows; Enter opens.
 */
export function Matrix(props: MatrixProps) {
  const { label, corner, rowCount, columnCount, rowHead, columnHead, cell, cellLabel, active, onActive, onOpen } = props
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  // Before the matrix has been measured something is there already.
  const initialRect = { width: 900, height: 600 }
  const rows = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: useOverscan(2),
    // The heads lie over the first of what is in sight: what is brought there at the end has to come further.
    scrollPaddingEnd: HEAD_HEIGHT,
    initialRect,
  })
  const columns = useVirtualizer({
    horizontal: true,
    count: columnCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => COLUMN_WIDTH,
    overscan: useOverscan(1),
    scrollPaddingEnd: HEAD_WIDTH,
    initialRect,
  })
  const shownRows = rows.getVirtualItems()
  const shownColumns = columns.getVirtualItems()
  const width = HEAD_WIDTH + columns.getTotalSize()
  const isShown =
    active !== null &&
    shownRows.some(({ index }) => index === active.row) &&
    shownColumns.some(({ index }) => index === active.column)

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || event.shiftKey) return
    const next = placeByKey(event, active, rowCount, columnCount)
    if (next) {
      event.preventDefault()
      onActive(next)
      rows.scrollToIndex(next.row, { align: 'auto' })
      columns.scrollToIndex(next.column, { align: 'auto' })
    } else if (event.key === 'Enter' && active && onOpen) {
      event.preventDefault()
      onOpen(active)
    }
  }

  function withPlaceOf(event: MouseEvent, act: (place: MatrixPlace) => void): void {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null
    if (element) act({ row: Number(element.dataset.row), column: Number(element.dataset.column) })
  }

  return (
    <div
      ref={scroller}
      className={styles.scroll}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rowCount + 1}
      aria-colcount={columnCount + 1}
      aria-activedescendant={isShown ? `${id}-${active.row}-${active.column}` : undefined}
      onKeyDown={onKeyDown}
      onClick={(event) => withPlaceOf(event, onActive)}
      onDoubleClick={(event) => withPlaceOf(event, (place) => onOpen?.(place))}
    >
      <div className={heads.columns} style={{ width, height: HEAD_HEIGHT }} role="row" aria-rowindex={1}>
        <div className={classNames(heads.row, heads.corner)} style={{ width: HEAD_WIDTH }} role="columnheader" aria-colindex={1}>
          {corner}
        </div>
        {shownColumns.map(({ index, start }) => (
          <div
            key={index}
            className={styles.columnHead}
            style={{ width: COLUMN_WIDTH, left: HEAD_WIDTH + start }}
            role="columnheader"
            aria-colindex={index + 2}
          >
            {columnHead(index)}
          </div>
        ))}
      </div>
      <div className={styles.body} style={{ width, height: rows.getTotalSize() }} role="rowgroup">
        {shownRows.map(({ index: row, start }) => (
          <div
            key={row}
            className={styles.row}
            style={{ width, height: ROW_HEIGHT, transform: `translateY(${start}px)` }}
            role="row"
            aria-rowindex={row + 2}
          >
            <div className={heads.row} style={{ width: HEAD_WIDTH }} role="rowheader" aria-colindex={1}>
              {rowHead(row)}
            </div>
            {shownColumns.map(({ index: column, start: left }) => {
              const isActive = active?.row === row && active.column === column
              return (
                <div
                  key={column}
                  id={`${id}-${row}-${column}`}
                  data-row={row}
                  data-column={column}
                  className={styles.cell}
                  style={{ width: COLUMN_WIDTH, left: HEAD_WIDTH + left }}
                  role="gridcell"
                  aria-colindex={column + 2}
                  aria-selected={isActive}
                >
                  <span className={reader.said}>{cellLabel({ row, column })}</span>
                  {cell({ row, column })}
                </div>
              )
            })}
          </div>
        ))}
      </div>
    </div>
  )
}
