import { daysBetween, type LocalDate, type Span, wallTimeOf } from '../../kernel/time'
import type { Item } from '../entities/item'
import { engagementDaysOf, isOfSeveralDays } from './day-parts'
import { laterDaysOf } from './going-on'
import { plannedOf } from './planned-items'

/** What somebody has of an item of several days on one of them. */
export interface ItemDay extends Span {
  /** The item with the times of that day and no others. */
  readonly item: Item
  /** Which of its days that is, from 1, of how many. */
  readonly number: number
  readonly count: number
}

/** The days on which somebody works at an item who is there for this part of its time; none of an item that takes one day. */
export function itemDaysOf(item: Item, { start, end }: Span): readonly ItemDay[] {
  const planned = plannedOf(item)
  if (!planned || !isOfSeveralDays(planned)) return []
  const dates = [item.dayOn ?? '', ...laterDaysOf(item)]
  const days = engagementDaysOf({ planned, item, start, end, interpreterId: '', assignments: [] })
  return days.map(({ on, planned: part, engagement }) => ({
    item: timedOn(item, on, part),
    start: engagement.start,
    end: engagement.end,
    number: dates.indexOf(on) + 1,
    count: dates.length,
  }))
}

function timedOn(item: Item, on: LocalDate, part: Span): Item {
  const from = wallTimeOf(part.start, item.zone)
  const to = wallTimeOf(part.end, item.endZone ?? item.zone)
  return {
    ...item,
    dayOn: on,
    startTime: from.time,
    startDayOffset: daysBetween(on, from.date),
    endTime: to.time,
    endDayOffset: daysBetween(on, to.date),
  }
}
