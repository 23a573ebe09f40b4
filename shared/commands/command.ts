import type { Result } from '../kernel/result'
import type { Instant, LocalDate } from '../kernel/time'
import type { Diff } from '../mission/diff'
import type { Refusal } from '../mission/integrity'
import type { Mission } from '../mission/mission'
import type { Ref } from '../mission/registry'

/** What a command may know of the world. It has no clock and no chance of its own. */
export interface CommandContext {
  readonly newId: () => string
  readonly now: Instant
  /** The date on the organizer's calendar. */
  readonly today: LocalDate
  readonly actorName: string
}

/** What a command wants: the change, and the rows that its sentence in the journal names (default: the rows it touches). */
export interface Change {
  readonly diff: Diff
  readonly refs?: readonly Ref[]
  /** It makes the mission exactly what another one is: nothing else follows from it (see keep-transfers). */
  readonly isWhole?: true
}

/** Something a person can do to a mission. Pure: the same mission, input and context give the same change. */
export interface Command<Name extends string, Input> {
  readonly name: Name
  readonly run: (mission: Mission, input: Input, context: CommandContext) => Result<Change, Refusal>
}

export function command<const Name extends string, Input>(definition: Command<Name, Input>): Command<Name, Input> {
  return definition
}
