import type { Highs } from '../../highs/highs'
import type { IspInstance } from '../isp-instance'
import { fewestSeats, fewestSpread } from './fewest-seats'
import { spreadProgramme } from './spread-programme'
import type { StarReach } from './star-reach'

/**
 * True where no roster of one block covers so many sessions whole with one among them that has no star: each session is asked whether it could
 * be that one, large ones first, since they leave the fewest people to the others; what is refuted has a star in all that is asked later. What is
 * left is asked exactly, small ones first, until one cannot be refuted.
 */
export function areSpreadsRefuted(
  highs: Highs,
  instance: IspInstance,
  reach: StarReach,
  atLeast: number,
  secondsLeft: () => number,
): boolean {
  const open = new Set(spreadable(instance, reach, atLeast))
  const isRefuted = (spread: number, isExact: boolean): boolean => {
    const programme = spreadProgramme(instance, reach, { atLeast, spread, others: open, isExact })
    return highs.solve(programme, { timeLimitSeconds: Math.max(0, secondsLeft()) }).status === 'infeasible'
  }
  for (const session of [...open]) if (isRefuted(session, false)) open.delete(session)
  for (const session of [...open].reverse()) {
    if (!isRefuted(session, true)) return false
    open.delete(session)
  }
  return true
}

/** The sessions that leave people enough for the others when they are covered without a star; large ones first. */
function spreadable(instance: IspInstance, reach: StarReach, atLeast: number): readonly number[] {
  const { sessions, interpreters } = instance
  const sizeOf = (session: number): number => sessions[session]?.languages.length ?? 0
  const all = [...sessions.keys()]
  const seatsOf = fewestSeats(instance, reach)
  const fewest = all.map(seatsOf)
  return all
    .filter((session) => {
      const others = fewest.filter((_, other) => other !== session).sort((a, b) => a - b)
      const seats = others.slice(0, atLeast - 1).reduce((sum, each) => sum + each, fewestSpread(sizeOf(session)))
      return sizeOf(session) > 2 && seats <= interpreters.length
    })
    .sort((a, b) => sizeOf(b) - sizeOf(a) || a - b)
}
