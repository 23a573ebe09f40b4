import type { AcceptProposalInput } from '../../shared/commands/accept-proposal'
import type { LocalDate } from '../../shared/kernel/time'
import type { ChangedFindings } from '../../shared/mends/if-accepted'
import type { Mission } from '../../shared/mission/mission'

/** What the window asks of the thread that checks the plan as proposed. */
export interface FindingsTask {
  readonly mission: Mission
  readonly proposal: AcceptProposalInput
  readonly today: LocalDate
}

/** Its one answer; null: the proposal could not be accepted. */
export type FindingsAnswer = ChangedFindings | null
