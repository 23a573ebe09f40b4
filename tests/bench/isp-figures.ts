import { loadSolver } from '../../shared/interpreting/solver/highs/highs'
import { type IspLimits, operationalByDay, operationalLimits } from '../../shared/interpreting/solver/isp/isp-instance'
import { solveIsp } from '../../shared/interpreting/solver/isp/solve-isp'
import { ispInstanceOf, realShapes } from '../support/solvers/isp-shape'
import type { Figure } from './figure'
import { plainProgramme } from './isp-plain-programme'

const models: readonly (readonly [name: string, limits: IspLimits])[] = [
  ['basic', null],
  ['operational', operationalLimits],
  ['operational by day', operationalByDay],
]

/** How often a roster is sought, after a first time that is not counted; the plain programme is solved once. */
const runs = 10

/**
 * How long the plain programme may take, a hundred times what the roster takes at most; where it needs longer, the ratio is even smaller than
 * told. The larger ones need minutes for their first relaxation.
 */
const plainSeconds = 10

/**
 * The Interpreters Scheduling Problem in the real shapes: whether the best roster is proven, and the processor time it took against that
 * of the plain programme on the same build of HiGHS in this run. Takes some five minutes, nearly all of it the plain programmes'.
 */
export async function ispFigures(): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  let [asked, open] = [0, 0]
  for (const shape of realShapes) {
    const instance = ispInstanceOf({ ...shape, seed: 1 })
    for (const objective of ['pairs', 'sessions'] as const) {
      for (const [model, limits] of models) {
        const highs = await loadSolver()
        const question = { objective, limits, secondsLeft: () => 60 }
        const answer = solveIsp(highs, instance, question)
        // Short times are smaller than the ticks in which the system counts them.
        const own = timed(() => Array.from({ length: runs }, () => solveIsp(highs, instance, question)))
        const plain = timed(() => highs.solve(plainProgramme(instance, objective, limits), { timeLimitSeconds: plainSeconds }))
        const isProven = answer.value === answer.bound
        if (plain.value.status === 'optimal' && isProven && Math.round(plain.value.objective) !== answer.value) {
          throw new Error(`the plain programme says ${plain.value.objective}, not ${answer.value}`)
        }
        asked++
        if (!isProven) open++
        const ms = own.ms / runs
        figures.push({
          what: `ISP ${shape.interpreters}×${shape.sessionsPerBlock} ${objective === 'pairs' ? 'OF1' : 'OF2'} ${model}`,
          value: ms / plain.ms,
          unit: '×',
          limit: { atMost: 0.1 },
          from: `${answer.value}${isProven ? ' proven' : ` of ${answer.bound}`}, ${ms.toFixed(1)} ms : ${Math.round(plain.ms)} ms ${plain.value.status}`,
        })
      }
    }
  }
  return [...figures, { what: 'ISP without proof', value: open, unit: 'instances', limit: { atMost: 0 }, from: `of ${asked}` }]
}

/** Time of this thread on a processor: on a machine that is shared, the clock on the wall tells of the others. */
function timed<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const started = process.threadCpuUsage()
  const value = work()
  const { user, system } = process.threadCpuUsage(started)
  return { ms: (user + system) / 1000, value }
}
