import type { AppDescription, PersonalData, Unfinished } from '../../persistence/desk'
import type { Repository } from '../../persistence/repository'

/** What the start of the desk gave: who and where we are, and the door to the missions as wholes. */
export interface DeskAccess {
  readonly app: AppDescription
  readonly repository: Repository
  readonly personalData: PersonalData
  readonly unfinished: Unfinished | null
  /** Loads the window anew, which then starts on what its homes hold by now. Everything has been saved. */
  readonly startAgain: () => void
}

let access: DeskAccess | null = null

export function setDeskAccess(given: DeskAccess): void {
  access = given
}

/** For actions and views alike; there is one desk per window, and nothing is shown before it has started. */
export function desk(): DeskAccess {
  if (!access) throw new Error('the desk has not started')
  return access
}
