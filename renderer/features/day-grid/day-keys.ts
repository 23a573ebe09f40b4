import type { KeyboardEvent } from 'react'
import type { Mission } from '../../../shared/mission/mission'
import { selectingKey } from '../../app/days/select-items'
import { matchesShortcut } from '../../ui/marks/shortcut'
import type { MenuEntry } from '../../ui/overlays/menu'
import { type Carry, carryNow, minuteWithin } from './carry'
import type { DayAxis } from './day-axis'
import { columnIdsOf, type DayColumn, fieldsFor, POOL, STRIP } from './day-columns'
import type { DayPiece } from './day-pieces'
import type { DayPlace, Stand } from './day-place'
import type { CarryActs } from './use-carry-acts'

interface DayKeys {
  readonly mission: Mission
  readonly axis: DayAxis
  readonly columns: readonly DayColumn[]
  /** Items of a column, or of the strip, in order. */
  readonly piecesIn: (column: string) => readonly DayPiece[]
  readonly place: DayPlace | null
  readonly acts: CarryActs
  readonly actsFor: (piece: DayPiece) => readonly MenuEntry[]
  readonly onPlace: Stand
  /** Items of the day in the order in which they are gone through. */
  readonly inOrder: () => readonly string[]
  readonly onAimed: () => void
  readonly onZoom: (steps: 1 | -1) => void
  readonly onStep: (days: 1 | -1) => void
  readonly onMenu: () => void
}

const STEP = 5
const LONGER_STEP = 15
const PAGE = 60

/**
 * The keys of the day. Arrows walk from item to item and from column to column, with Shift they select all on the way; Space takes an item
 * in or out. M picks up, C a copy, S and E an end. Then arrows choose time and column, Enter puts down and Escape puts back.
 */
export function dayKeys(view: DayKeys): (event: KeyboardEvent) => void {
  return (event) => {
    const carry = carryNow()
    const act = carry ? carryingKey(view, carry, event) : restingKey(view, event)
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
}

function restingKey(view: DayKeys, event: KeyboardEvent): (() => void) | undefined {
  const { columns, piecesIn, place } = view
  const isReaching = event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey
  const isPassing = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey
  const onPlace = (next: DayPlace) => view.onPlace(next, isReaching ? 'reach' : isPassing ? 'none' : 'here')
  const ids = [...(piecesIn(STRIP).length > 0 ? [STRIP] : []), ...columns.map(({ id }) => id)]
  const column = place?.column ?? ids[0] ?? ''
  const here = piecesIn(column)
  const index = here.findIndex(({ item }) => item.id === place?.itemId)
  const piece = here[index]
  const toPiece = (next: number) => {
    const found = here[Math.max(0, Math.min(here.length - 1, next))]
    onPlace({ column, itemId: found?.item.id ?? null })
  }
  const toColumn = (next: number) => {
    const found = ids[Math.max(0, Math.min(ids.length - 1, next))]
    if (found !== undefined) onPlace({ column: found, itemId: nearest(piecesIn(found), piece)?.item.id ?? null })
  }
  const at = ids.indexOf(column)
  const does: Readonly<Record<string, () => void>> = {
    ArrowDown: () => toPiece(index + 1),
    ArrowUp: () => (index <= 0 ? onPlace({ column, itemId: null }) : toPiece(index - 1)),
    ArrowRight: () => toColumn(at + 1),
    ArrowLeft: () => toColumn(at - 1),
    Home: () => toPiece(0),
    End: () => toPiece(here.length - 1),
    PageDown: () => view.onStep(1),
    PageUp: () => view.onStep(-1),
    'mod+ArrowRight': () => view.onStep(1),
    'mod+ArrowLeft': () => view.onStep(-1),
    'mod+ArrowDown': () => toPiece(index + 1),
    'mod+ArrowUp': () => toPiece(Math.max(0, index - 1)),
    '+': () => view.onZoom(1),
    '=': () => view.onZoom(1),
    '-': () => view.onZoom(-1),
  }
  const name = nameOf(event)
  const found = does[isReaching && event.key.startsWith('Arrow') ? event.key : name]
  if (found) return found
  if (!piece) return undefined
  const selecting = selectingKey(event, piece.item.id, view.inOrder)
  if (selecting) return selecting
  if (['ContextMenu', 'shift+F10'].includes(name)) return view.onMenu
  const isApple = /Mac/.test(navigator.platform)
  return view
    .actsFor(piece)
    .find(({ shortcut, isDisabled }) => !isDisabled && shortcut !== undefined && matchesShortcut(shortcut, event, isApple))?.run
}

function nearest(pieces: readonly DayPiece[], to: DayPiece | undefined): DayPiece | undefined {
  if (!to || !Number.isFinite(to.start)) return pieces[0]
  return [...pieces].sort((a, b) => Math.abs(a.start - to.start) - Math.abs(b.start - to.start))[0]
}

function carryingKey(view: DayKeys, carry: Carry, event: KeyboardEvent): (() => void) | undefined {
  const { acts, axis, columns, mission } = view
  if (event.key === 'Escape') return acts.cancel
  if (carry.by === 'pointer') return undefined
  const { aim, gesture, item, from, slots } = carry
  const own = columnIdsOf(mission, item, carry.columnsBy)
  const isResized = gesture.mode === 'start' || gesture.mode === 'end'
  const targets = isResized
    ? [from]
    : [...columns.filter((column) => fieldsFor(item, own, from, column) !== null).map(({ id }) => id), POOL]
  const column = aim?.column ?? targets[0] ?? ''
  const minute = aim?.minute ?? gesture.from
  const to = (next: number, at = column) => {
    acts.aim({ column: at, minute: minuteWithin(carry, next, axis.opens, axis.closes) })
    view.onAimed()
  }
  const toColumn = (step: 1 | -1) => {
    const next = targets[Math.max(0, Math.min(targets.length - 1, targets.indexOf(column) + step))]
    if (next !== undefined) to(minute, next)
  }
  const toFree = (step: 1 | -1) => {
    const known = slots.get(column)
    for (let next = minute + step * STEP; known?.has(next); next += step * STEP) if (known.get(next) === null) return to(next)
    return undefined
  }
  const drop = () => {
    const at = acts.drop(columns)
    if (at) view.onPlace(at)
  }
  const does: Readonly<Record<string, () => void>> = {
    ArrowDown: () => to(minute + STEP),
    ArrowUp: () => to(minute - STEP),
    'shift+ArrowDown': () => to(minute + LONGER_STEP),
    'shift+ArrowUp': () => to(minute - LONGER_STEP),
    PageDown: () => to(minute + PAGE),
    PageUp: () => to(minute - PAGE),
    'alt+ArrowDown': () => toFree(1),
    'alt+ArrowUp': () => toFree(-1),
    ArrowRight: () => toColumn(1),
    ArrowLeft: () => toColumn(-1),
    'mod+ArrowRight': () => view.onStep(1),
    'mod+ArrowLeft': () => view.onStep(-1),
    Enter: drop,
    ' ': drop,
  }
  return does[nameOf(event)]
}

function nameOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  // Plus is typed with Shift on many keyboards.
  if (key === '+') return key
  return `${altKey ? 'alt+' : ''}${ctrlKey || metaKey ? 'mod+' : ''}${shiftKey ? 'shift+' : ''}${key}`
}
