import type { CrewDraft, CrewInstance } from './crew-instance'
import { mostOdds, type PossibleDays, possibleDays, weighDays, within } from './possible-days'

/** One who may come, and what is thought of her for each of her jobs, in the order of her days. */
interface Candidate {
  readonly worker: number
  readonly days: PossibleDays
  /** How likely she does the job. */
  readonly beliefs: Float64Array
  /** How far what was believed before is held to: a weight of the job for her. */
  readonly trusts: Float64Array
}

/** The part of the turns in which workers are sent home; in the rest those who stay settle who does what. */
const choosing = 0.3

/** What hardly anybody believes any more can still come back. */
const leastBelief = 1e-12

/**
 * A crew of this size and who of it likely does what, agreed on between workers and jobs (belief propagation). In each turn every
 * worker tells how well a job fits into all the days she could have, and every job how much it needs her after what the others
 * told. First those who could take on least are sent home one by one; then what is believed is held to more and more firmly, until
 * all is settled. That weighs all days at once where a search sees one move, and so gets through where nearly everybody is busy
 * nearly always. A job that in the end finds nobody free is left undone.
 */
export function likelyDraft(instance: CrewInstance, size: number, turns: number, shouldStop: () => boolean): CrewDraft {
  const { jobs, qualifications } = instance
  let candidates = qualifications.map((own, worker): Candidate => {
    const days = possibleDays(jobs, own)
    return { worker, days, beliefs: new Float64Array(own.length), trusts: new Float64Array(own.length).fill(1) }
  })
  const chosen = Math.ceil(turns * choosing)
  const tooMany = candidates.length - size
  for (let turn = 1; turn <= turns && !shouldStop(); turn++) {
    const worth = agree(candidates, jobs.length, Math.max(0, (turn - chosen) / (turns - chosen)))
    const staying = size + Math.floor(tooMany * Math.max(0, 1 - turn / chosen))
    if (candidates.length > staying) candidates = most(candidates, staying, worth)
  }
  return settled(instance, candidates.slice(0, size))
}

/** One turn: beliefs and weights anew. Tells how much each could take on: what all her days weigh. */
function agree(candidates: readonly Candidate[], jobCount: number, firmness: number): ReadonlyMap<Candidate, number> {
  const told = new Float64Array(jobCount)
  const worth = new Map(candidates.map((candidate) => [candidate, weighDays(candidate.days)]))
  for (const { days, trusts } of candidates)
    for (let place = 0; place < trusts.length; place++) {
      const job = days.jobs[place] ?? 0
      told[job] = (told[job] ?? 0) + (days.odds[place] ?? 0) * (trusts[place] ?? 0)
    }
  for (const { days, beliefs, trusts } of candidates)
    for (let place = 0; place < trusts.length; place++) {
      const all = told[days.jobs[place] ?? 0] ?? 0
      const trust = trusts[place] ?? 0
      const mine = (days.odds[place] ?? 0) * trust
      days.weights[place] = within(trust / Math.max(all - mine, all / mostOdds))
      beliefs[place] = mine / all
      if (firmness > 0) trusts[place] = Math.max(mine / all, leastBelief) ** firmness
    }
  return worth
}

function most(candidates: readonly Candidate[], count: number, worth: ReadonlyMap<Candidate, number>): Candidate[] {
  return candidates.toSorted((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || a.worker - b.worker).slice(0, count)
}

/** The surest job first, each goes to the one most believed in of those who are still free. */
function settled({ jobs }: CrewInstance, candidates: readonly Candidate[]): CrewDraft {
  const wishes = jobs.map((_, job) => ({ job, by: [] as { worker: number; belief: number }[] }))
  for (const { worker, days, beliefs } of candidates)
    for (const [place, job] of days.jobs.entries()) wishes[job]?.by.push({ worker, belief: beliefs[place] ?? 0 })
  for (const { by } of wishes) by.sort((a, b) => b.belief - a.belief || a.worker - b.worker)
  wishes.sort((a, b) => (b.by[0]?.belief ?? 0) - (a.by[0]?.belief ?? 0) || a.job - b.job)
  const doing = new Map(candidates.map(({ worker }) => [worker, [] as number[]]))
  const workerOf: (number | null)[] = jobs.map(() => null)
  for (const { job, by } of wishes) {
    const { start = 0, end = 0 } = jobs[job] ?? {}
    const isClear = (other: number): boolean => (jobs[other]?.end ?? 0) <= start || end <= (jobs[other]?.start ?? 0)
    const free = by.find(({ worker }) => doing.get(worker)?.every(isClear))
    if (!free) continue
    workerOf[job] = free.worker
    doing.get(free.worker)?.push(job)
  }
  return { crew: candidates.map(({ worker }) => worker), workerOf }
}
