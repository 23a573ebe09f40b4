import type { KeyboardEvent } from 'react'
import { selectingKey } from '../../app/days/select-items'
import { type BoardColumn, type BoardPlace, POOL } from './board-columns'
import type { DaysCarry } from './use-days-carry'

interface BoardKeys {
  readonly columns: readonly BoardColumn[]
  readonly place: BoardPlace | null
  readonly carry: DaysCarry
  /** How far the selection goes: to the place alone, to it from where it began, or nowhere. */
  readonly onWalk: (place: BoardPlace, reach: 'here' | 'reach' | 'none') => void
  readonly onAim: (column: string) => void
  readonly onPickUp: (isCopy: boolean) => void
  readonly onDrop: () => void
  readonly onOpenDay: (column: string) => void
  readonly onMenu: (column: string) => void
  /** Keys that act on the selected items. */
  readonly onItemKey: (event: KeyboardEvent) => (() => void) | undefined
}

const PAGE = 5

/**
 * The keys of the board. Arrows walk from card to card and from day to day; M picks up, C a copy; then left and right choose the day, with
 * Alt the next one that would do, Enter puts down and Escape puts back.
 */
export function boardKeys(board: BoardKeys): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.target !== event.currentTarget) return
    const act = board.carry.carried ? carryingKey(board, event) : restingKey(board, event)
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
}

function restingKey(board: BoardKeys, event: KeyboardEvent): (() => void) | undefined {
  const { columns, place, onItemKey } = board
  const walk = walkingKey(board, event)
  if (walk) return walk
  const column = columns.find(({ key }) => key === place?.column)
  if (!column || !place) return undefined
  if (!event.ctrlKey && !event.metaKey && !event.altKey) {
    if (event.key === 'm' || event.key === 'M') return () => board.onPickUp(false)
    if (event.key === 'c' || event.key === 'C') return () => board.onPickUp(true)
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return () => board.onMenu(column.key)
  }
  if (place.itemId === null) return event.key === 'Enter' && column.key !== POOL ? () => board.onOpenDay(column.key) : undefined
  return selectingKey(event, place.itemId, () => column.items.map(({ id }) => id)) ?? onItemKey(event)
}

function walkingKey({ columns, place, onWalk }: BoardKeys, event: KeyboardEvent): (() => void) | undefined {
  if (event.altKey) return undefined
  const at = Math.max(
    0,
    columns.findIndex(({ key }) => key === place?.column),
  )
  const here = columns[at]
  const index = here?.items.findIndex(({ id }) => id === place?.itemId) ?? -1
  const toCard = (column: BoardColumn | undefined, next: number): BoardPlace | null => {
    if (!column) return null
    const found = next < 0 ? undefined : column.items[Math.min(next, column.items.length - 1)]
    return { column: column.key, itemId: found?.id ?? null }
  }
  const to: Readonly<Record<string, () => BoardPlace | null>> = {
    ArrowDown: () => toCard(here, index + 1),
    ArrowUp: () => toCard(here, index - 1),
    ArrowRight: () => toCard(columns[at + 1], index),
    ArrowLeft: () => toCard(columns[at - 1], index),
    PageDown: () => toCard(here, index + PAGE),
    PageUp: () => toCard(here, Math.max(0, index - PAGE)),
    Home: () => toCard(here, 0),
    End: () => toCard(here, (here?.items.length ?? 0) - 1),
  }
  const next = to[event.key]?.()
  if (!next) return undefined
  return () => onWalk(next, event.shiftKey ? 'reach' : event.ctrlKey || event.metaKey ? 'none' : 'here')
}

function carryingKey(board: BoardKeys, event: KeyboardEvent): (() => void) | undefined {
  const { columns, carry, onAim } = board
  const { carried } = carry
  if (event.key === 'Escape') return carry.cancel
  if (!carried || carried.by === 'pointer') return undefined
  const targets = columns.filter(({ key }) => carry.mayGoTo(key)).map(({ key }) => key)
  const at = targets.indexOf(carried.target ?? '')
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  const to = (next: number) => () => {
    const target = targets[Math.max(0, Math.min(targets.length - 1, next))]
    if (target !== undefined) onAim(target)
  }
  if (step !== undefined && event.altKey) {
    for (let next = at + step; next >= 0 && next < targets.length; next += step) {
      if (carry.outlookOf(targets[next] ?? '')?.kind === 'free') return to(next)
    }
    return () => undefined
  }
  if (step !== undefined) return to(at + step)
  const does: Readonly<Record<string, () => void>> = {
    Home: to(0),
    End: to(targets.length - 1),
    Enter: board.onDrop,
    m: () => carry.setCopy(false),
    c: () => carry.setCopy(true),
  }
  return does[event.key]
}
