import type { Interpreter } from '../../../mission/entities/interpreter'
import type { Mission } from '../../../mission/mission'
import { figureOf } from '../../figure-of'

/** Limits in minutes, of the mission's rule profile and, where stricter, the interpreter's own. */
export interface Limits {
  readonly interpreting: Int32Array
  readonly rest: Int32Array
  readonly session: number
  /** A shorter pause does not end a session. */
  readonly sessionBreak: number
  /** Sessions a day; not minutes. */
  readonly sessions: number
  readonly lunch: number
  readonly duty: number
}

/** The limits of a mission's interpreters, in the order in which they are given. */
export function limitsOf(mission: Mission, interpreters: readonly Interpreter[]): Limits {
  const interpreting = figureOf(mission, 'maxInterpretingMinutes').value
  const rest = figureOf(mission, 'minRestMinutes').value
  return {
    interpreting: Int32Array.from(interpreters, (one) => Math.min(one.maxInterpretingMinutes ?? interpreting, interpreting)),
    rest: Int32Array.from(interpreters, (one) => Math.max(one.minRestMinutes ?? rest, rest)),
    session: figureOf(mission, 'maxSessionMinutes').value,
    sessionBreak: figureOf(mission, 'sessionBreakMinutes').value,
    sessions: figureOf(mission, 'maxSessions').value,
    lunch: figureOf(mission, 'minLunchMinutes').value,
    duty: figureOf(mission, 'maxDutyMinutes').value,
  }
}

/** One interpreter's, in minutes. */
export interface OwnLimits {
  readonly interpreting: number
  readonly rest: number
}

export function ownLimits({ interpreting, rest }: Limits, interpreter: number): OwnLimits {
  return { interpreting: interpreting[interpreter] ?? 0, rest: rest[interpreter] ?? 0 }
}
