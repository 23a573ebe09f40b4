import { chanceOf } from './chance'
import type { CrewDraft, CrewInstance } from './crew-instance'
import { triedCrewOf } from './tried-crew'

/** Turns without a better crew after which one of its workers is exchanged. */
const patience = 60_000

/**
 * Looks for a way to do all jobs with a crew as large as the draft's, starting from it; null where none was found within so many
 * turns or before it is to stop.
 * One job after the other goes where it drives out the least; a job that stays undone weighs more from turn to turn, so the hard
 * ones end up in a place and the easy ones move. When nothing gets better, a worker of the crew is exchanged.
 */
export function crewOf(
  instance: CrewInstance,
  draft: CrewDraft,
  turns: number,
  seed: number,
  shouldStop: () => boolean,
): readonly number[] | null {
  const crew = triedCrewOf(instance, draft, chanceOf(seed))
  let fewest = crew.undone
  let sinceFewest = 0
  for (let turn = 0; crew.undone > 0; turn++) {
    if (turn >= turns || (turn % 1024 === 0 && shouldStop())) return null
    const next = crew.cheapest()
    if (next) crew.place(next.job, next.worker)
    crew.weighUndone()
    sinceFewest = crew.undone < fewest ? 0 : sinceFewest + 1
    fewest = Math.min(fewest, crew.undone)
    if (sinceFewest <= patience) continue
    crew.forgetWeights()
    crew.exchange()
    sinceFewest = 0
    fewest = Number.POSITIVE_INFINITY
  }
  return [...crew.workerOf]
}
