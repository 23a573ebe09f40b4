import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import type { SheetCell, SheetColumn, SheetMove, SheetPlace, SheetRange } from './sheet-cells'
import { sheetClipboard } from './sheet-clipboard'
import { type SheetAct, type SheetMode, sheetAct } from './sheet-keys'
import { placeByMove, placeByTab, placeUnder } from './sheet-walk'
import { useSheetRange } from './use-sheet-range'

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
  const { at, range, anchor, setAnchor } = useSheetRange(rows, place)
  const [typing, setTyping] = useState<{ readonly text: string; readonly isEdited: boolean } | null>(null)
  const [option, setOption] = useState(-1)
  const [hasFocus, setFocus] = useState(() => document.activeElement === null || document.activeElement === document.body)
  /** Where a run of Tab began: Enter goes back to that column, a row further. */
  const runFrom = useRef<number | null>(null)
  const current = rows[at.row]
  const options = current && typing ? props.optionsOf(current, at.column, typing.text) : []
  const mode: SheetMode = typing === null ? 'look' : typing.isEdited ? 'edit' : 'type'

  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for every row that the keyboard comes to
  useEffect(() => {
    props.onPlace(place.key)
  }, [place.key])

  function leaveTyping(): void {
    setTyping(null)
    setOption(-1)
  }

  function go(next: SheetPlace, extend = false): void {
    leaveTyping()
    if (!extend) setAnchor(next)
    setFocus(true)
    setPlace(next)
    // Also where it comes back to the same blank row: what was typed there is a row of its own by now.
    if (next.key === place.key) props.onPlace(next.key)
  }

  /** Takes what was typed; answers where the row is now. */
  function taken(): string {
    if (!current || typing === null) return place.key
    const chosen = options[option] ?? typing.text
    leaveTyping()
    if (chosen === cellsOf(current)[at.column]?.text) return current.key
    return props.onEnter(current, at.column, chosen)
  }

  function moveBy(move: SheetMove): void {
    const from = { key: taken(), column: at.column }
    const next = placeByMove(props.rowsNow(), columns.length, from, move)
    if (next) go(next, move.extends)
  }

  // A sheet that goes while it is typed in (another view by a shortcut) still hands over what was typed.
  const handOver = useRef(taken)
  useEffect(() => {
    handOver.current = taken
  })
  useEffect(() => () => void handOver.current(), [])

  /** From cell to cell and on to the next row; false: there is none, the window has the key. */
  function tab(back: boolean): boolean {
    const from = { key: taken(), column: at.column }
    const next = placeByTab(props.rowsNow(), columns.length, from, back)
    if (!next) return false
    if (!back && runFrom.current === null) runFrom.current = at.column
    go(next)
    return true
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return
    const act = sheetAct(event, mode, options.length > 0)
    if (!act) return
    if (act.kind === 'tab' && !tab(act.back)) return
    event.preventDefault()
    event.stopPropagation()
    run(act)
  }

  function run(act: SheetAct): void {
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
    else if (act.kind === 'leave') leaveTyping()
    else if (act.kind === 'clear') props.onClear(range)
    else if (act.kind === 'fill') props.onFillDown(range)
    else if (act.kind === 'remove') props.onRemove(range)
    else if (act.kind === 'undo' || act.kind === 'redo') props.onUndo(act.kind === 'redo')
    else if (act.kind === 'offer' && current) props.onOffer(current, at.column)
    else if (act.kind === 'all') takeAll()
  }

  function takeAll(): void {
    const [first] = rows
    if (first) setAnchor({ key: first.key, column: 0 })
    const last = rows.at(-1)
    if (last) go({ key: last.key, column: columns.length - 1 }, true)
  }

  function onPointer(event: PointerEvent, isDown: boolean): void {
    const under = placeUnder(rows, event)
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
      ...sheetClipboard({
        range,
        isTyping: typing !== null,
        copyOf: props.copyOf,
        onClear: props.onClear,
        onPaste: props.onPaste,
      }),
    },
  }
}
