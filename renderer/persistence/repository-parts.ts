import type { DeskClock } from './desk-clock'
import type { DeskHomes } from './desk-homes'
import type { OpenDesk } from './open-desk'

/** What every act of the repository works with. */
export interface RepositoryParts {
  readonly homes: DeskHomes
  readonly clock: DeskClock
  /** The open mission, if any. */
  readonly desk: OpenDesk
}
