import { keptOrder } from '../../kernel/kept-order'
import { memoPerRow } from '../../kernel/memo'
import { addDays, instantOf, type LocalDate, type LocalTime, MINUTE_MS, type Span } from '../../kernel/time'
import type { Item, ItemKind } from '../entities/item'
import { lookUp } from '../look-up'
import type { Engagement } from '../people/engagements'
import { daysLongOf, laterDaysOf } from './going-on'
import { endOnOf, startOnOf } from './item-times'
import { isJourney, type PlannedItem, plannedItemsOf } from './planned-items'

/** What one day has of an item of several. */
export interface DayPart {
  readonly on: LocalDate
  readonly part: PlannedItem
}

/** Between these hours those attend whose programme runs from noon to noon: it tells no hours of the days between. Ours, to be bettered by hours typed. */
const DAY_BEGINS: LocalTime = '09:00'
const DAY_ENDS: LocalTime = '18:00'

/** Where people stay by night as well, if it ends earlier on the clock than it began: a homestay, blocked time. */
const overnightKinds: readonly ItemKind[] = ['visit', 'blocker', 'checkIn', 'checkOut', 'restStop']

/**
 * An item of several days as each of them has it: the same hours every day (a fair, 9:00 to 17:00). One that ends earlier on the clock
 * than it began (a conference from noon to noon) goes on until evening and begins again in the morning. None where it takes one day, or
 * the nights as well.
 */
export function dayPartsOf(planned: PlannedItem): readonly DayPart[] {
  return planned.item.endDayOffset < 1 ? nothing : partsOf(planned)
}

const nothing: readonly DayPart[] = []

const partsOf = memoPerRow((planned: PlannedItem): readonly DayPart[] => (takesNights(planned) ? nothing : hoursOf(planned)))

/** Whether people stay at an item of several days by night as well. */
function takesNights({ item, start }: PlannedItem): boolean {
  const { startTime, endTime } = item
  const startOn = startOnOf(item)
  if (!overnightKinds.includes(item.kind) || !startOn || !startTime || !endTime) return false
  return instantOf(startOn, endTime, item.endZone ?? item.zone) <= start
}

/** The hours of each day, by night nothing. */
const hoursOf = memoPerRow((planned: PlannedItem): readonly DayPart[] => {
  const { item, start } = planned
  const later = laterDaysOf(item)
  const [startOn, endOn] = [startOnOf(item), endOnOf(item)]
  const { dayOn, startTime, endTime } = item
  if (later.length === 0 || !dayOn || !startOn || !endOn || !startTime || !endTime) return nothing
  const startAt = (days: number, time = startTime) => instantOf(addDays(startOn, days), time, item.zone)
  const endAt = (days: number, time = endTime) => instantOf(addDays(endOn, days - later.length), time, item.endZone ?? item.zone)
  const spans = [dayOn, ...later].map((on, day) => ({ on, day }))
  if (endAt(0) > start) return spans.map(({ on, day }) => ({ on, part: { ...planned, start: startAt(day), end: endAt(day) } }))
  return spans.map(({ on, day }) => {
    const from = day === 0 ? start : startAt(day, day === later.length && endTime <= DAY_BEGINS ? '00:00' : DAY_BEGINS)
    const to =
      day === later.length
        ? planned.end
        : startAt(...(day === 0 && startTime >= DAY_ENDS ? ([1, '00:00'] as const) : ([day, DAY_ENDS] as const)))
    return { on, part: { ...planned, start: from, end: to } }
  })
})

/** The items that keep people busy, by start: those of several days once for each day, but for blocked time, which is blocked by night too. */
export const takenByDay = lookUp(['items'], (mission): readonly PlannedItem[] => {
  const planned = plannedItemsOf(mission)
  if (planned.every((one) => takenPartsOf(one).length === 0)) return planned
  return inTimeOrder(
    planned.flatMap((one) => {
      const parts = takenPartsOf(one)
      return parts.length === 0 ? [one] : parts.map(({ part }) => part)
    }),
  )
})

const inTimeOrder = keptOrder<PlannedItem>((a, b) => a.start - b.start || a.end - b.end || (a.item.id < b.item.id ? -1 : 1))

function takenPartsOf(planned: PlannedItem): readonly DayPart[] {
  return planned.item.kind === 'blocker' ? nothing : dayPartsOf(planned)
}

/**
 * The days of an item as somebody works there. Nobody interprets for two days and a night on end: of a homestay too, they have the hours
 * of the day. What lasts no longer than a day and a night (a night shift that is visited) is one stretch.
 */
const workPartsOf = memoPerRow((planned: PlannedItem): readonly DayPart[] => {
  const parts = takenPartsOf(planned)
  if (parts.length > 0 || planned.item.kind === 'blocker' || planned.end - planned.start <= DAY_AND_NIGHT_MS) return parts
  return hoursOf(planned)
})

const DAY_AND_NIGHT_MS = 24 * 60 * MINUTE_MS

/** Whether those who work at an item do so on several days, each by itself. */
export function isOfSeveralDays(planned: PlannedItem): boolean {
  return workPartsOf(planned).length > 0
}

/** What one day has of an engagement. */
interface EngagementDay {
  readonly on: LocalDate
  readonly planned: PlannedItem
  /** `planned` is still the whole item's: hand-overs count from its start. */
  readonly engagement: Engagement
}

/** An engagement by day; one that takes a day, or nobody knows which hours of several, is itself. */
export const engagementDaysOf = memoPerRow((engagement: Engagement): readonly EngagementDay[] => {
  const { planned } = engagement
  const parts = workPartsOf(planned)
  if (parts.length === 0) return [{ on: planned.item.dayOn ?? '', planned, engagement }]
  return parts.flatMap(({ on, part }) => {
    const start = Math.max(part.start, engagement.start)
    const end = Math.min(part.end, engagement.end)
    return end > start ? [{ on, planned: part, engagement: { ...engagement, start, end } }] : []
  })
})

/** An item and the time that it takes somebody on one day. */
interface Taken extends Span {
  readonly item: Item
}

/** Whether an item of several days may have others for its parts: a conference with its sessions and lunches. Blocked time may not. */
export function mayHavePhases(item: Item): boolean {
  return item.kind !== 'blocker' && daysLongOf(item) > 1
}

/**
 * Whether an item is a part of one of more days and no second one beside it: within its hours, and there. What has no place is wherever
 * the other is; who leaves by coach is not.
 */
export function isPhaseOf(inner: Taken, outer: Taken): boolean {
  if (!mayHavePhases(outer.item) || daysLongOf(inner.item) >= daysLongOf(outer.item) || inner.item.kind === 'blocker')
    return false
  if (inner.start < outer.start || inner.end > outer.end) return false
  const { placeId } = inner.item
  return outer.item.placeId === null || (!isJourney(inner.item) && (placeId === null || placeId === outer.item.placeId))
}
