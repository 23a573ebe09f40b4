import type { KeyboardEvent } from 'react'
import { minutesOfSpan } from '../../../shared/kernel/time'
import type { Mission } from '../../../shared/mission/mission'
import { matchesShortcut } from '../../ui/marks/shortcut'
import { type BoardPlace, barAt, barsIn, OPEN_ROW, placeIn } from './board-place'
import type { Carried } from './carried'
import type { BarActs } from './use-bar-acts'
import type { CarryActs } from './use-carry'

interface BoardKeys {
  readonly mission: Mission
  readonly rows: readonly string[]
  readonly place: BoardPlace | null
  readonly acts: CarryActs
  readonly bars: BarActs
  readonly onPlace: (place: BoardPlace) => void
  readonly onAim: (row: string) => void
  readonly onZoom: (steps: 1 | -1) => void
  readonly onDay: (days: 1 | -1) => void
  readonly onMenu: () => void
}

const PAGE = 10
const HAND_OVER_STEP = 5

/**
 * The board's keys. Arrows move from bar to bar and from row to row; Space or Enter picks up, then arrows choose the row, Enter drops
 * and Escape puts back. Single letters say how firm an assignment is.
 */
export function boardKeys(board: BoardKeys): (event: KeyboardEvent) => void {
  return (event) => {
    const act = board.acts.carry ? carryingKey(board, event) : restingKey(board, event)
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
}

function restingKey(board: BoardKeys, event: KeyboardEvent): (() => void) | undefined {
  const { mission, rows, place, bars, onPlace } = board
  const row = place?.row ?? OPEN_ROW
  const here = barsIn(mission, row)
  const bar = barAt(mission, place)
  const index = bar ? here.indexOf(bar) : -1
  const toBar = (next: number) => {
    const found = here[Math.max(0, Math.min(here.length - 1, next))]
    onPlace({ row, key: found?.key ?? null })
  }
  const toRow = (next: number) => {
    const found = rows[Math.max(0, Math.min(rows.length - 1, next))]
    if (found !== undefined) onPlace(placeIn(mission, found, bar?.start ?? null))
  }
  const at = rows.indexOf(row)
  const does: Readonly<Record<string, () => void>> = {
    ArrowRight: () => toBar(index + 1),
    ArrowLeft: () => (index <= 0 ? onPlace({ row, key: null }) : toBar(index - 1)),
    ArrowDown: () => toRow(place ? at + 1 : 0),
    ArrowUp: () => toRow(at - 1),
    PageDown: () => toRow(at + PAGE),
    PageUp: () => toRow(at - PAGE),
    Home: () => toBar(0),
    End: () => toBar(here.length - 1),
    'mod+Home': () => toRow(0),
    'mod+End': () => toRow(rows.length - 1),
    'mod+ArrowRight': () => board.onDay(1),
    'mod+ArrowLeft': () => board.onDay(-1),
    '+': () => board.onZoom(1),
    '=': () => board.onZoom(1),
    '-': () => board.onZoom(-1),
    F2: () => bars.openInspector(),
  }
  const found = does[nameOf(event)]
  if (found) return found
  if (!bar) return undefined
  if (['Enter', ' '].includes(nameOf(event))) return () => bars.pickUp(bar)
  if (['ContextMenu', 'shift+F10'].includes(nameOf(event))) return board.onMenu
  const isApple = /Mac/.test(navigator.platform)
  return bars.entriesFor(bar).find(({ shortcut }) => shortcut !== undefined && matchesShortcut(shortcut, event, isApple))?.run
}

function carryingKey(board: BoardKeys, event: KeyboardEvent): (() => void) | undefined {
  const { acts, rows, onAim, onPlace } = board
  const { carry } = acts
  if (!carry) return undefined
  if (event.key === 'Escape') return acts.cancel
  if (carry.by === 'pointer') return undefined
  const { carried, fits, target } = carry
  // Open places can only go to somebody; an assignment can also be laid back among them.
  const targets = carried.bar.assignment && carried.handOverAt === null ? rows : rows.slice(1)
  const at = target === null ? -1 : targets.indexOf(target)
  const to = (next: number) => {
    const row = targets[Math.max(0, Math.min(targets.length - 1, next))]
    if (row !== undefined) onAim(row)
  }
  const toFitting = (step: 1 | -1) => {
    for (let next = at + step; next >= 0 && next < targets.length; next += step) {
      const kind = fits.get(targets[next] ?? '')?.kind
      if (kind === 'best' || kind === 'possible') return to(next)
    }
    return undefined
  }
  const drop = () => {
    const place = acts.drop(target)
    if (place) onPlace(place)
  }
  const does: Readonly<Record<string, () => void>> = {
    ArrowDown: () => to(at + 1),
    ArrowUp: () => to(at - 1),
    PageDown: () => to(at + PAGE),
    PageUp: () => to(at - PAGE),
    Home: () => to(0),
    End: () => to(targets.length - 1),
    ArrowRight: () => (carried.handOverAt === null ? toFitting(1) : shift(acts, carried, HAND_OVER_STEP)),
    ArrowLeft: () => (carried.handOverAt === null ? toFitting(-1) : shift(acts, carried, -HAND_OVER_STEP)),
    Enter: drop,
    ' ': drop,
  }
  return does[nameOf(event)]
}

/** A hand-over stays inside the part that is handed over. */
function shift({ handOverAt }: CarryActs, { bar, handOverAt: at }: Carried, minutes: number): void {
  const from = bar.assignment?.comesInMinutes ?? 0
  const next = (at ?? from) + minutes
  if (next > from && next < from + minutesOfSpan(bar)) handOverAt(next)
}

function nameOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  // Plus is typed with Shift on many keyboards.
  if (key === '+') return key
  return `${altKey ? 'alt+' : ''}${ctrlKey || metaKey ? 'mod+' : ''}${shiftKey ? 'shift+' : ''}${key}`
}
