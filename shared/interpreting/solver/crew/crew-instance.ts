/** Jobs of fixed times, each done by one qualified worker without a break; who is needed at least? Everything points by number. */
export interface CrewInstance {
  /** Half-open: a job that ends when another starts does not overlap with it. */
  readonly jobs: readonly { readonly start: number; readonly end: number }[]
  /** By worker: the jobs that she is qualified for, ascending. */
  readonly qualifications: readonly (readonly number[])[]
}

/** A crew that does every job, and how many are needed at least. */
export interface CrewAnswer {
  /** By job: the worker who does it; null where nobody was found who could. */
  readonly workerOf: readonly (number | null)[]
  /** Who does them, ascending. Where nobody was found: a smallest set that meets what every crew has to have, to go on from. */
  readonly crew: readonly number[]
  readonly workers: number
  /** No crew is smaller. Equal to `workers` where that is proven to be the fewest. */
  readonly bound: number
}

/** A crew, and who of it does what so far; null where nobody does the job yet. */
export interface CrewDraft {
  readonly crew: readonly number[]
  readonly workerOf: readonly (number | null)[]
}

/** By job: the workers qualified for it. */
export function qualifiedFor({ jobs, qualifications }: CrewInstance): readonly (readonly number[])[] {
  const workers: number[][] = jobs.map(() => [])
  for (const [worker, own] of qualifications.entries()) for (const job of own) workers[job]?.push(worker)
  return workers
}

/** All largest sets of these jobs that run at the same moment, in the order of time; none of them lies within another. */
export function cliquesOf(jobs: CrewInstance['jobs'], some: readonly number[]): readonly (readonly number[])[] {
  const byStart = some.toSorted((a, b) => (jobs[a]?.start ?? 0) - (jobs[b]?.start ?? 0) || a - b)
  const cliques: (readonly number[])[] = []
  let running: readonly number[] = []
  let hasNew = false
  for (const job of byStart) {
    const still = running.filter((other) => (jobs[other]?.end ?? 0) > (jobs[job]?.start ?? 0))
    if (still.length < running.length && hasNew) {
      cliques.push(running)
      hasNew = false
    }
    running = [...still, job]
    hasNew = true
  }
  return running.length > 0 ? [...cliques, running] : cliques
}
