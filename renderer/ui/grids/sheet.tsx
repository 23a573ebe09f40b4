import { useRef } from 'react'
import styles from './sheet.module.css'
import { SheetEditor } from './sheet-editor'
import { SheetRow } from './sheet-row'
import { type SheetDeeds, useSheet } from './use-sheet'
import { SHEET_ROW_HEIGHT, useSheetWindow } from './use-sheet-window'

interface SheetProps<Row extends { readonly key: string }> extends SheetDeeds<Row> {
  readonly label: string
  /** Whether the row is the last of a block (a day). */
  readonly endsBlock: (row: Row) => boolean
  /** What the row is called in the name of its field. */
  readonly nameOf: (row: Row) => string
  readonly placeholderOf: (row: Row, column: number) => string
  /** What is typed will fill in, by column. */
  readonly previewOf: (row: Row, column: number, typed: string) => readonly (string | undefined)[] | null
}

/**
 * Rows × columns that are typed into as in a spreadsheet; only the rows in sight are in the page. One stop of the Tab key from outside;
 * inside, Tab goes from cell to cell and leaves at either end.
 */
export function Sheet<Row extends { readonly key: string }>(props: SheetProps<Row>) {
  const { label, columns, rows, cellsOf, place } = props
  const scroller = useRef<HTMLDivElement>(null)
  const { at, range, typing, options, option, hasFocus, ofScroller, ofEditor } = useSheet(props)
  const list = useSheetWindow(scroller, columns, rows, place, at)

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      {...ofScroller}
    >
      <div role="row" aria-rowindex={1} className={styles.head} style={{ width: 'max-content' }}>
        {columns.map(({ id, title, width }, index) => (
          <div
            key={id}
            role="columnheader"
            aria-colindex={index + 1}
            className={styles.headCell}
            style={{ width, boxSizing: 'border-box' }}
          >
            {title}
          </div>
        ))}
      </div>
      <div role="rowgroup" className={styles.body} style={{ height: list.getTotalSize() + 120 }}>
        {list.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]
          if (!row) return null
          const isIn = index >= range.top && index <= range.bottom
          const isActive = index === at.row
          const cell = isActive ? cellsOf(row)[at.column] : undefined
          return (
            <SheetRow
              key={row.key}
              index={index}
              columns={columns}
              cells={cellsOf(row)}
              preview={isActive && typing ? props.previewOf(row, at.column, typing.text) : null}
              top={start}
              height={SHEET_ROW_HEIGHT}
              endsBlock={props.endsBlock(row)}
              from={isIn ? range.left : -1}
              to={isIn ? range.right : -1}
              active={isActive ? at.column : -1}
              editor={
                isActive ? (
                  <SheetEditor
                    // A field of its own for each cell: nothing of the last one is left in it.
                    key={`${row.key}/${at.column}`}
                    label={`${columns[at.column]?.title ?? ''}, ${props.nameOf(row)}`}
                    cell={cell ?? { text: '' }}
                    typed={typing?.text ?? null}
                    isEdited={typing?.isEdited ?? false}
                    placeholder={props.placeholderOf(row, at.column)}
                    options={options}
                    option={option}
                    opensUp={start - (list.scrollOffset ?? 0) > (list.scrollRect?.height ?? 0) * 0.6 && index > 6}
                    takesFocus={hasFocus}
                    {...ofEditor}
                  />
                ) : null
              }
            />
          )
        })}
      </div>
    </div>
  )
}
