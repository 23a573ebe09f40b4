import { type ClipboardEvent, type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import styles from './sheet.module.css'
import {
  rangeBetween,
  type SheetCell,
  type SheetColumn,
  type SheetMove,
  type SheetPlace,
  type SheetRange,
  stepFrom,
} from './sheet-cells'
import { SheetEditor } from './sheet-editor'
import { type SheetMode, sheetAct } from './sheet-keys'
import { SheetRow } from './sheet-row'
import { SHEET_ROW_HEIGHT, useSheetWindow } from './use-sheet-window'

interface SheetProps<Row extends { readonly key: string }> {
  readonly label: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly Row[]
  /** The rows as they stand this moment, also where something was entered since they were drawn. */
  readonly rowsNow: () => readonly Row[]
  /** The same list while nothing in the row changes. */
  readonly cellsOf: (row: Row) => readonly SheetCell[]
  /** Whether the row is the last of a block (a day). */
  readonly endsBlock: (row: Row) => boolean
  /** What the row is called in the name of its field. */
  readonly nameOf: (row: Row) => string
  readonly placeholderOf: (row: Row, column: number) => string
  /** What is typed will fill in, by column. */
  readonly previewOf: (row: Row, column: number, typed: string) => readonly (string | undefined)[] | null
  readonly optionsOf: (row: Row, column: number, typed: string) => readonly string[]
  /** Answers under which key the row is found now: typing into a blank one makes one. */
  readonly onEnter: (row: Row, column: number, text: string) => string
  readonly onClear: (range: SheetRange) => void
  readonly onFillDown: (range: SheetRange) => void
  readonly onRemove: (range: SheetRange) => void
  readonly copyOf: (range: SheetRange) => string
  readonly onPaste: (range: SheetRange, text: string) => void
  /** Alt+Enter: what would let the cell be taken, else more about the row. */
  readonly onOffer: (row: Row, column: number) => void
  readonly onUndo: (isRedo: boolean) => void
  /** The keyboard has come to another row. */
  readonly onPlace: (key: string) => void
  readonly place: SheetPlace
  readonly setPlace: (place: SheetPlace) => void
}

/**
 * Rows × columns that are typed into as in a spreadsheet; only the rows in sight are in the page. One stop of the Tab key from outside;
 * inside, Tab goes from cell to cell and leaves at either end.
 */
export function Sheet<Row extends { readonly key: string }>(props: SheetProps<Row>) {
  const { label, columns, rows, cellsOf, place, setPlace } = props
  const scroller = useRef<HTMLDivElement>(null)
  const [anchor, setAnchor] = useState<SheetPlace>(place)
  const [typing, setTyping] = useState<{ readonly text: string; readonly isEdited: boolean } | null>(null)
  const [option, setOption] = useState(-1)
  const [hasFocus, setFocus] = useState(() => document.activeElement === null || document.activeElement === document.body)
  /** Where a run of Tab began: Enter goes back to that column, a row further. */
  const runFrom = useRef<number | null>(null)
  const found = rows.findIndex(({ key }) => key === place.key)
  /** A row that is gone (undone, removed) leaves the keyboard where it was. */
  const lastRow = useRef(0)
  const at = { row: Math.max(0, found < 0 ? Math.min(lastRow.current, rows.length - 1) : found), column: place.column }
  const anchorRow = anchor.key === place.key ? at.row : rows.findIndex(({ key }) => key === anchor.key)
  const range = rangeBetween(at, anchorRow < 0 ? at : { row: anchorRow, column: anchor.column })
  const current = rows[at.row]
  const options = current && typing ? props.optionsOf(current, at.column, typing.text) : []
  const mode: SheetMode = typing === null ? 'look' : typing.isEdited ? 'edit' : 'type'
  const list = useSheetWindow(scroller, columns, rows, place, at)

  useEffect(() => {
    lastRow.current = at.row
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for every row that the keyboard comes to
  useEffect(() => {
    props.onPlace(place.key)
  }, [place.key])

  function go(next: SheetPlace, extend = false): void {
    setTyping(null)
    setOption(-1)
    if (!extend) setAnchor(next)
    setFocus(true)
    setPlace(next)
    // Also where it comes back to the same blank row: what was typed there is a row of its own by now.
    if (next.key === place.key) props.onPlace(next.key)
  }

  /** Takes what was typed; answers where the row is now. */
  function taken(): string {
    const row = rows[at.row]
    if (!row || typing === null) return place.key
    const chosen = options[option] ?? typing.text
    setTyping(null)
    setOption(-1)
    if (chosen === cellsOf(row)[at.column]?.text) return row.key
    return props.onEnter(row, at.column, chosen)
  }

  function moveBy(move: SheetMove): void {
    const key = taken()
    const now = props.rowsNow()
    const row = Math.max(
      0,
      now.findIndex((one) => one.key === key),
    )
    const next = now[stepFrom(row, move.rows, now.length)]
    if (next) go({ key: next.key, column: stepFrom(at.column, move.columns, columns.length) }, move.extends)
  }

  // A sheet that goes while it is typed in (another view by a shortcut) still hands over what was typed.
  const handOver = useRef(taken)
  useEffect(() => {
    handOver.current = taken
  })
  useEffect(() => () => void handOver.current(), [])

  /** From cell to cell and on to the next row; false: there is none, the window has the key. */
  function tab(back: boolean): boolean {
    const key = taken()
    const now = props.rowsNow()
    const row = now.findIndex((one) => one.key === key)
    const column = at.column + (back ? -1 : 1)
    const isInside = column >= 0 && column < columns.length
    const next = isInside ? now[row] : now[row + (back ? -1 : 1)]
    if (!next) return false
    if (!back && runFrom.current === null) runFrom.current = at.column
    go({ key: next.key, column: isInside ? column : back ? columns.length - 1 : 0 })
    return true
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return
    const act = sheetAct(event, mode, options.length > 0)
    if (!act) return
    const row = rows[at.row]
    if (act.kind === 'tab' && !tab(act.back)) return
    event.preventDefault()
    event.stopPropagation()
    if (act.kind === 'move') {
      runFrom.current = null
      moveBy(act.move)
    } else if (act.kind === 'enter') {
      const column = runFrom.current ?? at.column
      runFrom.current = null
      moveBy({ rows: act.back ? -1 : 1, columns: column - at.column, extends: false })
    } else if (act.kind === 'option') {
      setOption(((option + act.step + 1 + options.length + 1) % (options.length + 1)) - 1)
    } else if (act.kind === 'edit') setTyping({ text: row ? (cellsOf(row)[at.column]?.text ?? '') : '', isEdited: true })
    else if (act.kind === 'leave') {
      setTyping(null)
      setOption(-1)
    } else if (act.kind === 'clear') props.onClear(range)
    else if (act.kind === 'fill') props.onFillDown(range)
    else if (act.kind === 'remove') props.onRemove(range)
    else if (act.kind === 'undo' || act.kind === 'redo') props.onUndo(act.kind === 'redo')
    else if (act.kind === 'offer' && row) props.onOffer(row, at.column)
    else if (act.kind === 'all') {
      const [first] = rows
      if (first) setAnchor({ key: first.key, column: 0 })
      const last = rows.at(-1)
      if (last) go({ key: last.key, column: columns.length - 1 }, true)
    }
  }

  function onCopy(event: ClipboardEvent, isCut: boolean): void {
    if (mode !== 'look') return
    event.preventDefault()
    event.clipboardData.setData('text/plain', props.copyOf(range))
    if (isCut) props.onClear(range)
  }

  function onPaste(event: ClipboardEvent): void {
    if (mode !== 'look') return
    event.preventDefault()
    props.onPaste(range, event.clipboardData.getData('text/plain'))
  }

  function placeUnder(event: { readonly target: EventTarget }): SheetPlace | null {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-column]') : null
    const key = rows[Number(cell?.dataset.row ?? -1)]?.key
    return cell && key !== undefined ? { key, column: Number(cell.dataset.column) } : null
  }

  function onPointer(event: PointerEvent, isDown: boolean): void {
    const under = placeUnder(event)
    if (!under || event.button > 0 || (!isDown && event.buttons !== 1)) return
    const isHere = under.key === place.key && under.column === place.column
    if (isHere && (isDown || anchor.key === place.key)) return
    event.preventDefault()
    if (typing !== null) taken()
    runFrom.current = null
    go(under, event.shiftKey || !isDown)
  }

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      onFocus={() => setFocus(true)}
      onPointerDown={(event) => onPointer(event, true)}
      onPointerMove={(event) => onPointer(event, false)}
      onDoubleClick={() => typing ?? (current && setTyping({ text: cellsOf(current)[at.column]?.text ?? '', isEdited: true }))}
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
                    onTyped={(text) => {
                      setTyping({ text, isEdited: typing?.isEdited ?? false })
                      setOption(-1)
                    }}
                    onKeyDown={onKeyDown}
                    onLeave={() => {
                      setFocus(false)
                      if (typing !== null) setPlace({ key: taken(), column: at.column })
                    }}
                    onChoose={(text) => {
                      setTyping(null)
                      go({ key: props.onEnter(row, at.column, text), column: at.column })
                    }}
                    onOffer={() => props.onOffer(row, at.column)}
                    onCopy={onCopy}
                    onPaste={onPaste}
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
