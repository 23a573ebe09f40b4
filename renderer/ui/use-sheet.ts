import { type ClipboardEvent, type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import {
  rangeBetween,
  type SheetCell,
  type SheetColumn,
  type SheetMove,
  type SheetPlace,
  type SheetRange,
  stepFrom,
} from './sheet-cells'
import { type SheetMode, sheetAct } from './sheet-keys'

/** What a sheet is of, and what is done in it. */
export interface SheetDeeds<Row extends { readonly key: string }> {
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly Row[]
  /** The rows as they stand this moment, also where something was entered since they were drawn. */
  readonly rowsNow: () => readonly Row[]
  /** The same list while nothing in the row changes. */
  readonly cellsOf: (row: Row) => readonly SheetCell[]
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
 * How a sheet is gone through and typed into: the keyboard's place, the range from where it was begun, what is typed before it is
 * entered, and what keys, pointer and clipboard do to them.
 */
export function useSheet<Row extends { readonly key: string }>(props: SheetDeeds<Row>) {
  const { columns, rows, cellsOf, place, setPlace } = props
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
    } else if (act.kind === 'edit') edit()
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

  /** Edits the cell letter by letter, from what is in it. */
  function edit(): void {
    setTyping({ text: current ? (cellsOf(current)[at.column]?.text ?? '') : '', isEdited: true })
  }

  return {
    at,
    range,
    typing,
    options,
    option,
    hasFocus,
    ofScroller: {
      onFocus: () => setFocus(true),
      onPointerDown: (event: PointerEvent) => onPointer(event, true),
      onPointerMove: (event: PointerEvent) => onPointer(event, false),
      onDoubleClick: () => {
        if (typing === null && current) edit()
      },
    },
    ofEditor: {
      onTyped: (text: string) => {
        setTyping({ text, isEdited: typing?.isEdited ?? false })
        setOption(-1)
      },
      onKeyDown,
      onLeave: () => {
        setFocus(false)
        if (typing !== null) setPlace({ key: taken(), column: at.column })
      },
      onChoose: (text: string) => {
        if (!current) return
        setTyping(null)
        go({ key: props.onEnter(current, at.column, text), column: at.column })
      },
      onOffer: () => {
        if (current) props.onOffer(current, at.column)
      },
      onCopy,
      onPaste,
    },
  }
}
