import type { LocalDate } from '../../shared/kernel/time'
import type { Mission } from '../../shared/mission/mission'
import type { ScheduleProgress } from '../../shared/scheduling/propose-schedule'
import type { ScheduleProof, ScheduleProposal } from '../../shared/scheduling/schedule-proposal'
import type { ScheduleWish } from '../../shared/scheduling/wish'

/** What the window asks of the scheduler's thread. */
export interface ScheduleTask {
  readonly mission: Mission
  readonly wish: ScheduleWish
  readonly today: LocalDate
  readonly budgetMs: number
}

/** What the scheduler's thread tells: how far it is, as often as it knows more; at last the answer, or why there is none. */
export type ScheduleMessage =
  | {
      readonly kind: 'progress'
      readonly phase: ScheduleProgress['phase']
      readonly elapsedMs: number
      /** The best schedule so far, where it is better than the last one told; it can be taken at any time. */
      readonly better: ScheduleProposal | null
      /** What is proven of the last schedule told; null: nothing. */
      readonly proof: ScheduleProof | null
    }
  | { readonly kind: 'answer'; readonly proposal: ScheduleProposal }
  | { readonly kind: 'failed'; readonly detail: string }
