import type { LocalDate } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import type { Mission } from '../mission/mission'
import type { ScheduleWish, VisitRank } from './wish'

/** A visit that is to be put on a day: `index` is its place in `Problem.visits`. */
export interface Visit {
  readonly index: number
  /** As it would be planned: an idea as if it were tentative, so that it may come true. */
  readonly item: Item
  readonly minutes: number
  readonly rank: VisitRank
  /** What it counts where not all fit: one of a higher class counts more than all of the lower ones together. */
  readonly value: number
  /** Index among `Problem.ways`; −1: not known. */
  readonly place: number
  /** Who and what it takes: persons, interpreters, vehicles, a room. */
  readonly takers: readonly string[]
  /** Its host receives only so many groups at once. */
  readonly isLimited: boolean
}

/** Something on a day that stays where it is, in minutes since 1970. */
export interface FixedStop {
  readonly itemId: string
  readonly start: number
  readonly end: number
  /** Where it begins and where it leaves its people; −1: not known. */
  readonly from: number
  readonly to: number
}

/** The day of all who do the same on it, as far as the schedule touches them: the party, a group, an interpreter, a vehicle. */
export interface Line {
  /** Persons of the party on it: what their time counts. 0: interpreters and things, whose time is not counted. */
  readonly weight: number
  /** Needs time for ways. A vehicle's or a room's uses may only not overlap. */
  readonly travels: boolean
  /** The visits that it would attend, by index. */
  readonly visits: readonly number[]
  /** By start. */
  readonly fixed: readonly FixedStop[]
  /** Where it slept and will sleep; −1: not known. */
  readonly morning: number
  readonly night: number
  /** Lunch has to be left room for. */
  readonly needsLunch: boolean
}

/** A programme day that may be used. */
export interface ScheduleDay {
  readonly date: LocalDate
  readonly lines: readonly Line[]
  /** By visit: starts that no rule of the place, no deadline and no fixed point bars; minutes since 1970, ascending. */
  readonly starts: readonly (readonly number[])[]
  /** Within which lunch lies, in minutes since 1970. */
  readonly lunchFrom: number
  readonly lunchTo: number
}

/** How a way is gone by those who are to begin something at the other end between `from` and `to`, in minutes since 1970. */
export interface Leg {
  readonly from: number
  readonly to: number
  readonly travel: number
  /** Way and buffer: what C02 asks for. */
  readonly need: number
  /** They leave by then, since the way gets longer; +∞: as late as `need` lets them. */
  readonly leaveBy: number
}

/** Minutes from place to place, by index. Unknown ones are assumed. */
export interface WayTable {
  /** At the hour at which it is shortest. */
  readonly least: (from: number, to: number) => number
  readonly leastNeed: (from: number, to: number) => number
  /** In order of time, without a gap. One leg, unless the way takes another time at certain hours. */
  readonly legs: (from: number, to: number) => readonly Leg[]
  /** The way of those who are free at `at`, with nothing after it: they may wait until it is short again. */
  readonly home: (from: number, to: number, at: number) => { readonly travel: number; readonly waits: number }
}

/** All that a schedule hangs on, read from a mission once. */
export interface Problem {
  readonly mission: Mission
  /** The mission without the wanted visits: what stays. */
  readonly base: Mission
  readonly wish: ScheduleWish
  readonly visits: readonly Visit[]
  readonly days: readonly ScheduleDay[]
  readonly ways: WayTable
  readonly spareMinutes: number
  readonly mostVisits: number
  /** Pairs of places, as ids, whose way nobody has entered. */
  readonly assumedWays: number
}

/** Visits start on full five minutes. */
export const STEP = 5

/** Minutes that a way is taken to last which nobody has entered: enough for a city, and the proposal says so. */
export const ASSUMED_WAY_MINUTES = 30

/** A minute on the road weighs as much as two of waiting: it tires and costs. */
export const TRAVEL_WEIGHT = 2
