import { type CrewDraft, type CrewInstance, qualifiedFor } from './crew-instance'

/** What is kept of the weights when they are forgotten: what was hard for the old crew need not be for the new one. */
const kept = 0.3

/** A crew under trial: who of it does what, which jobs are undone, and how hard each has been to place. Equals are told apart by lot. */
export interface TriedCrew {
  /** How many jobs nobody does. */
  readonly undone: number
  /** By job: who does it, or −1. */
  readonly workerOf: Int32Array
  /** The undone job and the worker of the crew who would have to leave least for it, by weight; null where nobody can do any. */
  cheapest(): { readonly job: number; readonly worker: number } | null
  /** Gives an undone job to a worker; what of hers overlaps with it is undone then. */
  place(job: number, worker: number): void
  /** What is undone weighs one more. */
  weighUndone(): void
  forgetWeights(): void
  /** Who could do most of what is undone comes for who does least. */
  exchange(): void
}

export function triedCrewOf(instance: CrewInstance, draft: CrewDraft, chance: (below: number) => number): TriedCrew {
  const { jobs, qualifications } = instance
  const workerCount = qualifications.length
  const qualified = qualifiedFor(instance).map((workers) => Int32Array.from(workers))
  const overlapping = overlapsOf(instance)
  const weight = new Int32Array(jobs.length).fill(1)
  /** By job and worker: the weight of what the job would drive out there. */
  const cost = new Int32Array(jobs.length * workerCount)
  const workerOf = new Int32Array(jobs.length).fill(-1)
  const doneBy: number[][] = qualifications.map(() => [])
  const inCrew = new Uint8Array(workerCount)
  const undone: number[] = []
  const placeInUndone = new Int32Array(jobs.length)

  const bear = (job: number, worker: number, by: number): void => {
    for (const other of overlapping[job] ?? []) {
      const at = other * workerCount + worker
      cost[at] = (cost[at] ?? 0) + by
    }
  }
  const give = (job: number, worker: number): void => {
    workerOf[job] = worker
    doneBy[worker]?.push(job)
    bear(job, worker, weight[job] ?? 0)
  }
  const take = (job: number): void => {
    const worker = workerOf[job] ?? 0
    const own = doneBy[worker] ?? []
    own.splice(own.indexOf(job), 1)
    workerOf[job] = -1
    bear(job, worker, -(weight[job] ?? 0))
    leave(job)
  }
  const leave = (job: number): void => {
    placeInUndone[job] = undone.length
    undone.push(job)
  }
  const begin = (job: number): void => {
    const last = undone.pop() ?? job
    if (last === job) return
    undone[placeInUndone[job] ?? 0] = last
    placeInUndone[last] = placeInUndone[job] ?? 0
  }

  for (const worker of draft.crew) inCrew[worker] = 1
  for (const [job, worker] of draft.workerOf.entries()) {
    if (worker === null) leave(job)
    else give(job, worker)
  }

  return {
    get undone() {
      return undone.length
    },
    workerOf,
    cheapest: () => {
      let [bestJob, bestWorker, least, equals] = [-1, -1, Number.POSITIVE_INFINITY, 0]
      for (const job of undone) {
        const own = weight[job] ?? 0
        const workers = qualified[job] ?? []
        const row = job * workerCount
        for (let at = 0; at < workers.length; at++) {
          const worker = workers[at] ?? 0
          if (inCrew[worker] === 0) continue
          const net = (cost[row + worker] ?? 0) - own
          if (net > least) continue
          equals = net < least ? 1 : equals + 1
          if (equals > 1 && chance(equals) !== 0) continue
          least = net
          bestJob = job
          bestWorker = worker
        }
      }
      return bestJob === -1 ? null : { job: bestJob, worker: bestWorker }
    },
    place: (job, worker) => {
      begin(job)
      const own = doneBy[worker] ?? []
      for (const other of own.filter((other) => overlapping[job]?.includes(other))) take(other)
      give(job, worker)
    },
    weighUndone: () => {
      for (const job of undone) weight[job] = (weight[job] ?? 0) + 1
    },
    forgetWeights: () => {
      for (const [job, before] of weight.entries()) {
        const after = Math.max(1, Math.floor(before * kept))
        const worker = workerOf[job] ?? -1
        if (worker !== -1) bear(job, worker, after - before)
        weight[job] = after
      }
    },
    exchange: () => {
      const wanted = (worker: number): number =>
        undone.reduce((sum, job) => sum + (qualified[job]?.includes(worker) ? (weight[job] ?? 0) * 10 : 0), chance(20))
      const idle = (worker: number): number => -10 * (doneBy[worker]?.length ?? 0) - chance(25)
      const [coming, going] = [most(inCrew, 0, wanted), most(inCrew, 1, idle)]
      if (coming === -1 || going === -1) return
      inCrew[going] = 0
      for (const job of [...(doneBy[going] ?? [])]) take(job)
      inCrew[coming] = 1
    },
  }
}

/** By job: the jobs that overlap with it. */
function overlapsOf({ jobs }: CrewInstance): readonly Int32Array[] {
  return jobs.map(({ start, end }, job) =>
    Int32Array.from(jobs.flatMap((other, at) => (at !== job && other.start < end && start < other.end ? [at] : []))),
  )
}

/** The worker in or out of the crew who is worth most; −1 where there is none. */
function most(inCrew: Uint8Array, state: 0 | 1, worthOf: (worker: number) => number): number {
  let [best, most] = [-1, Number.NEGATIVE_INFINITY]
  for (let worker = 0; worker < inCrew.length; worker++) {
    if (inCrew[worker] !== state) continue
    const worth = worthOf(worker)
    if (worth > most) [best, most] = [worker, worth]
  }
  return best
}
