import type { LocalDate, LocalTime } from '../kernel/time'
import type { Item, ItemKind } from '../mission/entities/item'
import { takesPlace } from '../mission/items/item-times'
import { mayBeMoved } from '../mission/items/planned-items'
import { type Mission, rowsOf } from '../mission/mission'

/**
 * How much a visit is wanted. Three classes and not an order of all: organizers say "must see, should, if there is time", and in a strict
 * order the first of thirty could push out five others.
 */
export const visitRanks = ['must', 'should', 'may'] as const
export const paces = ['brisk', 'steady', 'easy'] as const

export type VisitRank = (typeof visitRanks)[number]
export type Pace = (typeof paces)[number]

/** A visit that is to be put on a day. */
export interface WantedVisit {
  readonly itemId: string
  readonly rank: VisitRank
}

/** What an organizer asks a schedule for. */
export interface ScheduleWish {
  readonly visits: readonly WantedVisit[]
  /** Programme days that may be used. */
  readonly days: readonly LocalDate[]
  /** Visits lie between these times of a day. */
  readonly from: LocalTime
  readonly to: LocalTime
  readonly pace: Pace
  /** Minutes to be left free for lunch where no meal is planned; 0: none. */
  readonly lunchMinutes: number
}

/** What a pace means: minutes left between a visit and what comes before or after it, beyond way and buffer; visits on one day. */
export const paceFigures: Readonly<Record<Pace, { readonly spareMinutes: number; readonly mostVisits: number }>> = {
  brisk: { spareMinutes: 0, mostVisits: 12 },
  steady: { spareMinutes: 10, mostVisits: 4 },
  easy: { spareMinutes: 20, mostVisits: 3 },
}

/** What is no visit to be put somewhere: ways, entries that nobody attends, and what hangs on a hotel or a flight. */
const fixedKinds: readonly ItemKind[] = [
  'transfer',
  'flight',
  'rail',
  'note',
  'blocker',
  'freeTime',
  'checkIn',
  'checkOut',
  'restStop',
]

/** Items of the unscheduled pool that a schedule can be asked for, in table order. */
export function poolOf(mission: Mission): readonly Item[] {
  return rowsOf(mission, 'items').filter((item) => item.dayOn === null && isVisit(item))
}

/** Planned items that may be given another time if the organizer says so, in order of time. What is locked never moves. */
export function movableItemsOf(mission: Mission): readonly Item[] {
  return rowsOf(mission, 'items')
    .filter((item) => item.dayOn !== null && isVisit(item) && mayBeMoved(item))
    .sort((a, b) => (whenOf(a) < whenOf(b) ? -1 : 1))
}

/** How much an item is wanted until the organizer says otherwise: its host was asked, it is planned, or it is a mere idea. */
export function rankOf({ status }: Item): VisitRank {
  if (status === 'confirmed' || status === 'requested') return 'must'
  return status === 'idea' ? 'may' : 'should'
}

function isVisit(item: Item): boolean {
  return takesPlace(item) && !fixedKinds.includes(item.kind)
}

function whenOf({ dayOn, startTime, id }: Item): string {
  return `${dayOn} ${startTime ?? ''} ${id}`
}
