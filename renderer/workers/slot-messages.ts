import type { Finding } from '../../shared/checks/finding'
import type { LocalDate } from '../../shared/kernel/time'
import type { Tables } from '../../shared/mission/registry'
import type { DropFields, Gesture } from '../../shared/scheduling/gesture'

/** What the window asks when something is picked up; `null` instead: nobody waits any more. */
export interface SlotTask {
  readonly id: number
  readonly missionId: string
  /** Tables that are others than in the task before. */
  readonly tables: Partial<Tables>
  /** Null: only to have the tables there. */
  readonly look: {
    readonly gesture: Gesture
    readonly dayOn: LocalDate
    readonly today: LocalDate
    /** The one to look at first comes first. */
    readonly columns: readonly { readonly id: string; readonly fields: DropFields }[]
    /** The first and the last minute of the day that are asked for. */
    readonly fromMinute: number
    readonly toMinute: number
  } | null
}

/** Why a slot is not free: the gravest of the findings that it would bring, and how many more. */
export interface SlotBar {
  readonly finding: Finding
  readonly more: number
}

/** Slots of a column from a minute on, one a step; null: free. */
export interface SlotNews {
  readonly id: number
  readonly column: string
  readonly fromMinute: number
  readonly slots: readonly (SlotBar | null)[]
}
