import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CrewInstance } from '../../shared/interpreting/solver/crew/crew-instance'
import { solveCrew } from '../../shared/interpreting/solver/crew/solve-crew'
import { loadSolver } from '../../shared/interpreting/solver/highs/highs'
import { readCrew } from '../support/solvers/read-crew'
import type { Figure } from './figure'

/** Where the public instances lie; they carry no licence that would let us ship them. */
const folder = join(import.meta.dirname, '../../../shared/benchmarks/smptsp')

/** Processor time for all instances; an instance that is not proven early waits until the others had their turn. */
const allSeconds = 60
const firstSeconds = 15

/** Crew sizing on the public instances: processor time for each, and how many are left without proof. */
export async function crewFigures(): Promise<readonly Figure[]> {
  if (!existsSync(folder)) {
    console.log(`  crew: skipped, ${folder} is not here`)
    return []
  }
  const highs = await loadSolver()
  const started = cpuSeconds()
  const take = (name: string, instance: CrewInstance, seconds: number) => {
    const begun = cpuSeconds()
    const end = Math.min(begun + seconds, started + allSeconds)
    const answer = solveCrew(highs, instance, () => end - cpuSeconds())
    return { name, instance, answer, seconds: cpuSeconds() - begun, isProven: answer.workers === answer.bound }
  }
  const first = instancesHere().map(([name, instance]) => take(name, instance, firstSeconds))
  const taken = first.map((one) => {
    if (one.isProven) return one
    const again = take(one.name, one.instance, allSeconds)
    return { ...(again.answer.workers < one.answer.workers ? again : one), seconds: one.seconds + again.seconds }
  })
  return [
    ...taken.map(
      ({ name, answer, seconds, isProven }): Figure => ({
        what: `crew ${name}`,
        value: seconds * 1000,
        unit: 'ms',
        from: isProven ? `${answer.workers} workers, proven` : `${answer.workers} workers, at least ${answer.bound}`,
      }),
    ),
    {
      what: 'crew, all instances',
      value: (cpuSeconds() - started) * 1000,
      unit: 'ms',
      limit: { atMost: allSeconds * 1000 },
      from: 'once',
    },
    {
      what: 'crew without proof',
      value: taken.filter(({ isProven }) => !isProven).length,
      unit: 'instances',
      limit: { atMost: 0 },
      from: `of ${taken.length}`,
    },
  ]
}

function instancesHere(): readonly (readonly [name: string, instance: CrewInstance])[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.dat'))
  const sizeOf = (name: string): number => Number(name.split('_')[3] ?? 0)
  return files
    .sort((a, b) => sizeOf(a) - sizeOf(b))
    .map((name) => {
      const read = readCrew(readFileSync(join(folder, name), 'utf8'))
      if (!read.ok) throw new Error(`${name}: ${read.error.join(' ')}`)
      return [name.replace(/^data_|\.dat$/g, ''), read.value]
    })
}

/** Of this thread: on a machine that is shared, the clock on the wall tells of the others. */
function cpuSeconds(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1e6
}
