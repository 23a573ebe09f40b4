import { minutesOfSpan, type Span } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import type { Requirement } from '../mission/entities/requirement'
import type { Figure } from '../mission/entities/rule-profile'
import { daysLongOf } from '../mission/items/going-on'
import { itemDaysOf } from '../mission/items/item-days'
import { spanOf } from '../mission/items/item-times'
import { type Mission, rowOf } from '../mission/mission'
import { figureOf } from './figure-of'

/**
 * Minutes for which a requirement keeps its interpreters talking on a day: the item's length, of one of several days the longest day's, or less
 * where it is known how long is spoken. In consecutive and escort work the speaker waits, so that speech takes longer by the item's or the
 * profile's factor.
 */
export function netMinutesOf(mission: Mission, { itemId, mode }: Requirement): number {
  const item = rowOf(mission, 'items', itemId)
  const span = item ? spanOf(item) : null
  if (!item || !span) return 0
  const minutes = Math.max(...minutesByDay(item, span))
  if (item.speechMinutes === null) return minutes
  const factor = mode === 'consecutive' || mode === 'escort' ? consecutiveFactorOf(mission, item).value : 1
  return Math.min(minutes, minutesOfSpeech(item.speechMinutes, factor))
}

/** Minutes that people work at an item within a stretch of it, for each of its days; one that takes no more than a day has one. */
export function minutesByDay(item: Item, stretch: Span): readonly number[] {
  const days = daysLongOf(item) > 1 ? itemDaysOf(item, stretch) : []
  return days.length === 0 ? [Math.max(0, minutesOfSpan(stretch))] : days.map((day) => minutesOfSpan(day))
}

/** Minutes that speech takes with a factor, parts of one rounded up. 50 × 1.1 is 55.00000000000001, and 55 minutes. */
export function minutesOfSpeech(speechMinutes: number, factor: number): number {
  return Math.ceil(Number((speechMinutes * factor).toPrecision(12)))
}

/** How much longer speech takes with consecutive interpreting, with the source. A profile may say nought; nobody is done before the speaker is. */
export function consecutiveFactorOf(mission: Mission, item: Item): Figure {
  if (item.consecutiveFactor !== null) return { value: item.consecutiveFactor, source: 'item' }
  const { value, source } = figureOf(mission, 'consecutiveFactor', item)
  return { value: Math.max(1, value), source }
}
