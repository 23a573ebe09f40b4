import type { Highs } from '../highs/highs'
import { leastByCovers } from './crew-covers'
import { type CrewAnswer, type CrewDraft, type CrewInstance, cliquesOf } from './crew-instance'
import { crewProgramme } from './crew-programme'
import { crewOf } from './crew-search'
import { greedyDraft } from './greedy-draft'
import { likelyDraft } from './likely-draft'

/** Each round drafts twice as long as the one before and searches four times as long; the first takes any draft. */
const rounds = 7
const firstDraftTurns = 200
const firstSearchTurnsPerJob = 80

/** Up to so many columns the exact question is asked where the search did not reach the bound; larger ones take minutes for one relaxation. */
const mostColumns = 3000

/** What part of the time the covers of all moments may take. */
const coversShare = 0.5

/** A crew as it was found: who does each job; null where no crew of everybody was found. */
interface Found {
  readonly workerOf: readonly number[] | null
  readonly size: number
  readonly bound: number
  /** Who is likely in it, where none was found: no fewer meet what every crew has to have. */
  readonly likely: readonly number[]
}

/**
 * The fewest workers who can do every job. No crew is smaller than the most jobs that run at the same moment, nor than what those of
 * all moments ask of the few who are qualified for them; a search that finds a crew of that size has proven it the smallest. Jobs for which nobody is qualified are left out. `workers` is above `bound` where time was up;
 * where no crew was found at all it is the number of all workers, and all of `workerOf` is null.
 */
export function solveCrew(highs: Highs, instance: CrewInstance, secondsLeft: () => number): CrewAnswer {
  const { jobs, qualifications } = instance
  const qualified = new Set(qualifications.flat())
  const possible = [...jobs.entries()].filter(([job]) => qualified.has(job))
  const numberOf = new Map(possible.map(([job], at) => [job, at]))
  const able: CrewInstance = {
    jobs: possible.map(([, job]) => job),
    qualifications: qualifications.map((own) => own.flatMap((job) => numberOf.get(job) ?? [])),
  }
  const { workerOf, size, bound, likely } = smallestCrew(highs, able, secondsLeft)
  const crew = workerOf ? [...new Set(workerOf)].sort((a, b) => a - b) : likely
  return { workerOf: jobs.map((_, job) => workerOf?.[numberOf.get(job) ?? -1] ?? null), crew, workers: size, bound }
}

/** No crew is smaller than the most jobs that run at the same moment. */
export function mostAtOnce({ jobs }: Pick<CrewInstance, 'jobs'>): number {
  return Math.max(0, ...cliquesOf(jobs, [...jobs.keys()]).map((clique) => clique.length))
}

function smallestCrew(highs: Highs, able: CrewInstance, secondsLeft: () => number): Found {
  const shouldStop = (): boolean => secondsLeft() <= 0
  const covers = leastByCovers(highs, able, secondsLeft() * coversShare)
  const bound = Math.min(able.qualifications.length, Math.max(mostAtOnce(able), covers.bound))
  let best: Found = { workerOf: null, size: able.qualifications.length, bound, likely: covers.workers }
  for (let round = 0; round < rounds && !shouldStop(); round++) {
    best = searched(able, best, round, shouldStop)
    if (best.workerOf && best.size === best.bound) return best
    const columns = able.qualifications.reduce((sum, own) => sum + own.length, able.qualifications.length)
    if (round === 1 && columns <= mostColumns) {
      best = asked(highs, able, best, secondsLeft)
      if (best.size === best.bound) return best
    }
  }
  return best
}

/** Looks for smaller crews: for the smallest size first, mostly it is there; then upwards until there is one, and down from that. */
function searched(able: CrewInstance, best: Found, round: number, shouldStop: () => boolean): Found {
  const draftOf = (size: number): CrewDraft =>
    round === 0 ? greedyDraft(able, size) : likelyDraft(able, size, firstDraftTurns * 2 ** round, shouldStop)
  const turns = firstSearchTurnsPerJob * able.jobs.length * 4 ** Math.max(0, round - 1)
  const crewWith = (size: number): Found | null => {
    const workerOf = shouldStop() ? null : crewOf(able, draftOf(size), turns, round + 1, shouldStop)
    return workerOf && { ...best, workerOf, size: new Set(workerOf).size }
  }
  const smallest = crewWith(best.bound)
  if (smallest) return smallest
  let found = best
  for (let size = best.bound + 1; !found.workerOf && size <= best.size && !shouldStop(); size++) found = crewWith(size) ?? found
  while (found.workerOf && found.size - 1 > found.bound) {
    const smaller = crewWith(found.size - 1)
    if (!smaller) break
    found = smaller
  }
  return found
}

function asked(highs: Highs, able: CrewInstance, best: Found, secondsLeft: () => number): Found {
  const { programme, columns } = crewProgramme(able)
  const solution = highs.solve(programme, { timeLimitSeconds: Math.max(0, secondsLeft()) })
  // Everybody together cannot do it: then there is no crew, and nothing better to look for.
  if (solution.status === 'infeasible') return { ...best, workerOf: null, bound: best.size }
  const bound = Math.max(best.bound, Math.ceil(solution.bound - 1e-6))
  if (!(solution.objective < best.size) && best.workerOf) return { ...best, bound }
  if (Number.isNaN(solution.objective)) return { ...best, bound }
  const workerOf = able.jobs.map(() => -1)
  for (const { job, worker, column } of columns) if (solution.values[column] === 1) workerOf[job] = worker
  return { ...best, workerOf, size: new Set(workerOf).size, bound }
}
