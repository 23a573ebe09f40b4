import { chanceOf } from './chance'
import { type CrewDraft, type CrewInstance, qualifiedFor } from './crew-instance'

/** Turns without a better crew after which one of its workers is exchanged. */
const patience = 60_000

/** What is kept of the weights then: what was hard for the old crew need not be for the new one. */
const kept = 0.3

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
  const { jobs, qualifications } = instance
  const workerCount = qualifications.length
  const chance = chanceOf(seed)
  const qualified = qualifiedFor(instance).map((workers) => Int32Array.from(workers))
  const overlapping = overlapsOf(instance)
  const weight = new Int32Array(jobs.length).fill(1)
  /** By job and worker: the weight of what the job would drive out there. */
  const cost = new Int32Array(jobs.length * workerCount)
  const workerOf = new Int32Array(jobs.length).fill(-1)
  const doneBy: number[][] = qualifications.map(() => [])
  const inCrew = new Uint8Array(workerCount)
  const undone: number[] = []
  const place = new Int32Array(jobs.length)

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
    place[job] = undone.length
    undone.push(job)
  }
  const begin = (job: number): void => {
    const last = undone.pop() ?? job
    if (last === job) return
    undone[place[job] ?? 0] = last
    place[last] = place[job] ?? 0
  }

  /** The undone job and the worker for it that drive out least, by lot among equals; −1 where nobody of the crew can do any. */
  const cheapest = (): readonly [job: number, worker: number] => {
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
    return [bestJob, bestWorker]
  }

  const forget = (): void => {
    for (const [job, before] of weight.entries()) {
      const after = Math.max(1, Math.floor(before * kept))
      const worker = workerOf[job] ?? -1
      if (worker !== -1) bear(job, worker, after - before)
      weight[job] = after
    }
  }
  const exchange = (): void => {
    const wanted = (worker: number): number =>
      undone.reduce((sum, job) => sum + (qualified[job]?.includes(worker) ? (weight[job] ?? 0) * 10 : 0), chance(20))
    const idle = (worker: number): number => -10 * (doneBy[worker]?.length ?? 0) - chance(25)
    const [coming, going] = [most(inCrew, 0, wanted), most(inCrew, 1, idle)]
    if (coming === -1 || going === -1) return
    inCrew[going] = 0
    for (const job of [...(doneBy[going] ?? [])]) take(job)
    inCrew[coming] = 1
  }

  for (const worker of draft.crew) inCrew[worker] = 1
  for (const [job, worker] of draft.workerOf.entries()) {
    if (worker === null) leave(job)
    else give(job, worker)
  }
  let fewest = undone.length
  let sinceFewest = 0
  for (let turn = 0; undone.length > 0; turn++) {
    if (turn >= turns || (turn % 1024 === 0 && shouldStop())) return null
    const [job, worker] = cheapest()
    if (job !== -1) {
      begin(job)
      const own = doneBy[worker] ?? []
      for (const other of own.filter((other) => overlapping[job]?.includes(other))) take(other)
      give(job, worker)
    }
    for (const job of undone) weight[job] = (weight[job] ?? 0) + 1
    sinceFewest = undone.length < fewest ? 0 : sinceFewest + 1
    fewest = Math.min(fewest, undone.length)
    if (sinceFewest <= patience) continue
    forget()
    exchange()
    sinceFewest = 0
    fewest = Number.POSITIVE_INFINITY
  }
  return [...workerOf]
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
