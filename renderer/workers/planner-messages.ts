import type { Baseline } from '../../shared/interpreting/assignment/baseline'
import type { AssignmentMode } from '../../shared/interpreting/assignment/objectives'
import type { Proof, Proposal } from '../../shared/interpreting/assignment/proposal'
import type { AssignmentProgress } from '../../shared/interpreting/assignment/propose-assignments'
import type { Mission } from '../../shared/mission/mission'

/** What the window asks of the planner's thread. */
export interface PlannerTask {
  readonly mission: Mission
  readonly mode: AssignmentMode
  /** The version from which changes are counted; null: the plan as it is. */
  readonly baseline: Baseline | null
  readonly budgetMs: number
}

/** What the planner's thread tells: how far it is, as often as it knows more; at last the answer, or why there is none. */
export type PlannerMessage =
  | {
      readonly kind: 'progress'
      readonly phase: AssignmentProgress['phase']
      readonly elapsedMs: number
      /** The best plan so far, where it is better than the last one told; it can be taken at any time. */
      readonly better: Proposal | null
      /** What is proven of the last plan told; null: nothing. */
      readonly proof: Proof | null
    }
  | { readonly kind: 'answer'; readonly proposal: Proposal }
  | { readonly kind: 'failed'; readonly detail: string }
