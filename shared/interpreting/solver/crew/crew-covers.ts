import { groupBy } from '../../../kernel/order'
import type { Highs } from '../highs/highs'
import { programmeBuilder } from '../highs/programme'
import { type CrewInstance, cliquesOf, qualifiedFor } from './crew-instance'

/** Of these workers so many are in every crew. */
export interface CrewCover {
  readonly workers: readonly number[]
  readonly atLeast: number
}

/** Jobs that the same workers are qualified for are of one kind. Of more kinds at one moment only all together are looked at. */
const mostKinds = 8

/**
 * What every crew has to have: the jobs of a moment need as many workers of those qualified for any of them, whatever part of them is
 * looked at. Where all of it is there, the jobs of each moment by itself can be done (Hall's theorem).
 */
export function coversOf(instance: CrewInstance): readonly CrewCover[] {
  const qualified = qualifiedFor(instance)
  const kindOf = qualified.map((workers) => workers.join(' '))
  const covers = new Map<string, CrewCover>()
  for (const clique of cliquesOf(instance.jobs, [...instance.jobs.keys()])) {
    const kinds = groupBy(clique, (job) => kindOf[job] ?? '')
    for (const part of partsOf([...kinds.values()])) {
      const workers = [...new Set(part.flatMap(([job = 0]) => qualified[job] ?? []))].sort((a, b) => a - b)
      const atLeast = part.reduce((sum, jobs) => sum + jobs.length, 0)
      const key = workers.join(' ')
      if (atLeast > (covers.get(key)?.atLeast ?? 0)) covers.set(key, { workers, atLeast })
    }
  }
  return [...covers.values()]
}

function partsOf<Kind>(kinds: readonly Kind[]): readonly (readonly Kind[])[] {
  if (kinds.length > mostKinds) return [kinds]
  return Array.from({ length: 2 ** kinds.length - 1 }, (_, at) => kinds.filter((_, place) => ((at + 1) >> place) % 2 === 1))
}

/** The fewest workers who meet all covers, as far as time goes: no crew is smaller than `bound`; `workers` are none where none were found. */
export function leastByCovers(
  highs: Highs,
  instance: CrewInstance,
  seconds: number,
): { readonly bound: number; readonly workers: readonly number[] } {
  const builder = programmeBuilder('minimize')
  for (let worker = 0; worker < instance.qualifications.length; worker++) builder.column({ cost: 1, isInteger: true })
  for (const { workers, atLeast } of coversOf(instance)) builder.row({ lower: atLeast }, { columns: workers })
  const { status, bound, values } = highs.solve(builder.build(), { timeLimitSeconds: Math.max(0, seconds) })
  const isBound = status !== 'infeasible' && status !== 'failed' && Number.isFinite(bound)
  return {
    bound: isBound ? Math.ceil(bound - 1e-6) : 0,
    workers: [...values.keys()].filter((worker) => (values[worker] ?? 0) > 0.5),
  }
}
