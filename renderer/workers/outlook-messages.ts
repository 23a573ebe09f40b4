import type { LocalDate } from '../../shared/kernel/time'
import type { Tables } from '../../shared/mission/registry'
import type { DayDrop, DayOutlook } from '../../shared/scheduling/day-outlook'

/** What the window asks when something is picked up that may be put on another day. */
export interface OutlookTask {
  readonly id: number
  readonly missionId: string
  /** Tables that are others than in the task before. */
  readonly tables: Partial<Tables>
  readonly drop: DayDrop
  /** The day to look at first comes first. */
  readonly dates: readonly LocalDate[]
  readonly today: LocalDate
}

/** How some of the days would receive it, by date. */
export interface OutlookNews {
  readonly id: number
  readonly outlooks: readonly (readonly [LocalDate, DayOutlook])[]
}
