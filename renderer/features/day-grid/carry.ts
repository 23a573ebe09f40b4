import type { LocalDate } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import { type Gesture, SLOT_MINUTES } from '../../../shared/scheduling/gesture'
import { createWindowValue } from '../../store/window-value'
import type { SlotBar, SlotNews } from '../../workers/slot-messages'
import type { ColumnsBy } from './day-columns'

/** Where what is carried would come to lie: the minute at which it begins, or ends where it is carried by its end. In the pool there is none. */
export interface Aim {
  readonly column: string
  readonly minute: number
}

/** Slots of a column by minute; a minute that is not there has not been looked at yet, null is free. */
export type Slots = ReadonlyMap<number, SlotBar | null>

export interface Carry {
  readonly item: Item
  readonly gesture: Gesture
  /** What goes along, in the order of the gesture. */
  readonly along: readonly Item[]
  /** The column that it was taken from; the pool. */
  readonly from: string
  readonly on: LocalDate
  readonly by: 'pointer' | 'keys'
  readonly columnsBy: ColumnsBy
  /** Null: nowhere that it could be dropped. */
  readonly aim: Aim | null
  readonly slots: ReadonlyMap<string, Slots>
}

/**
 * What is carried now. Outside of React's tree, so that a move of the pointer draws what is carried again, and nothing else.
 */
export const useCarry = createWindowValue<{ readonly carry: Carry | null }>({ carry: null })

export function carryNow(): Carry | null {
  return useCarry.getState().carry
}

/** Whether an item is on its way, so that what is seen of it is where it was. */
export function isUnderway({ item, along, gesture }: Carry, id: string): boolean {
  return gesture.mode !== 'copy' && (item.id === id || along.some((other) => other.id === id))
}

export function setAim(aim: Aim | null): void {
  const carry = carryNow()
  if (!carry || (carry.aim?.column === aim?.column && carry.aim?.minute === aim?.minute)) return
  useCarry.setState({ carry: { ...carry, aim } })
}

export function learnSlots({ column, fromMinute, slots }: SlotNews): void {
  const carry = carryNow()
  if (!carry) return
  const known = new Map(carry.slots.get(column))
  for (const [index, slot] of slots.entries()) known.set(fromMinute + index * SLOT_MINUTES, slot)
  useCarry.setState({ carry: { ...carry, slots: new Map(carry.slots).set(column, known) } })
}

/** What is known of the slot that is aimed at; undefined: nothing yet. */
export function slotAimedAt({ aim, slots }: Carry): SlotBar | null | undefined {
  return aim ? slots.get(aim.column)?.get(aim.minute) : undefined
}

/** The stretch that what is carried would take. */
export function stretchAt({ gesture }: Pick<Carry, 'gesture'>, minute: number): { readonly start: number; readonly end: number } {
  const { mode, from, to } = gesture
  if (mode === 'start') return { start: minute, end: to }
  return mode === 'end' ? { start: from, end: minute } : { start: minute, end: minute + to - from }
}

/** Of the minutes of an axis, the nearest at which something is left of what is carried. */
export function minuteWithin({ gesture }: Carry, minute: number, opens: number, closes: number): number {
  const { mode, from, to } = gesture
  const least = mode === 'end' ? from + SLOT_MINUTES : opens
  const most = mode === 'start' ? to - SLOT_MINUTES : mode === 'end' ? closes : closes - SLOT_MINUTES
  const stepped = Math.round(minute / SLOT_MINUTES) * SLOT_MINUTES
  return Math.max(least, Math.min(most, stepped))
}
