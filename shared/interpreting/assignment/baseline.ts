import { type Mission, rowsOf } from '../../mission/mission'
import { teamIdsOf } from '../../mission/people/engagements'

/**
 * A version that was given out, from which changes are counted: who interpreted what in it. An item may have moved since; who is still
 * at it is kept. Plain data: it can be posted to a worker.
 */
export interface Baseline {
  /** The number of the version. */
  readonly number: number
  /** Interpreters at each requirement, by ids. */
  readonly teams: Readonly<Record<string, readonly string[]>>
}

/** The baseline that a released version is; `released` is the mission as it was given out. */
export function baselineFrom(released: Mission, number: number): Baseline {
  return { number, teams: Object.fromEntries(rowsOf(released, 'requirements').map(({ id }) => [id, teamIdsOf(released, id)])) }
}
