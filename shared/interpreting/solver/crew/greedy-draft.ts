import { type CrewDraft, type CrewInstance, qualifiedFor } from './crew-instance'

/** A crew of this size of those who can do most; one job after the other goes to somebody of it who is free. */
export function greedyDraft(instance: CrewInstance, size: number): CrewDraft {
  const { jobs, qualifications } = instance
  const qualified = qualifiedFor(instance)
  const crew = [...qualifications.keys()]
    .sort((a, b) => (qualifications[b]?.length ?? 0) - (qualifications[a]?.length ?? 0) || a - b)
    .slice(0, size)
  const isIn = new Set(crew)
  const freeFrom = qualifications.map(() => Number.NEGATIVE_INFINITY)
  const workerOf: (number | null)[] = jobs.map(() => null)
  for (const [job, { start, end }] of [...jobs.entries()].sort(([a, { start }], [b, other]) => start - other.start || a - b)) {
    const free = qualified[job]?.findLast((worker) => isIn.has(worker) && (freeFrom[worker] ?? 0) <= start)
    if (free === undefined) continue
    workerOf[job] = free
    freeFrom[free] = end
  }
  return { crew, workerOf }
}
