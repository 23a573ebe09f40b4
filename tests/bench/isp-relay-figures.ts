import { loadSolver } from '../../shared/interpreting/solver/highs/highs'
import { gapOf } from '../../shared/interpreting/solver/highs/solution'
import { type IspLimits, operationalLimits } from '../../shared/interpreting/solver/isp/isp-instance'
import { solveIspWithRelay } from '../../shared/interpreting/solver/isp/relay/solve-relay'
import { brokenIspRules, worthWithRelay } from '../support/solvers/broken-isp-rules'
import { ispInstanceOf, realShapes } from '../support/solvers/isp-shape'
import type { Figure } from './figure'

export const models: readonly (readonly [name: string, limits: IspLimits])[] = [
  ['basic', null],
  ['operational', operationalLimits],
]

/** Processor time for one instance. */
export const relaySeconds = 60

/** The Interpreters Scheduling Problem with relay in the real shapes: how far the roster is from its bound, each roster looked over anew. */
export async function ispRelayFigures(): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  let longest = 0
  for (const shape of realShapes) {
    const instance = ispInstanceOf({ ...shape, seed: 1 })
    for (const objective of ['pairs', 'sessions'] as const) {
      for (const [model, limits] of models) {
        const highs = await loadSolver()
        const started = cpuSeconds()
        const secondsLeft = (): number => started + relaySeconds - cpuSeconds()
        const { seats, value, bound } = solveIspWithRelay(highs, instance, { objective, limits, secondsLeft })
        const taken = cpuSeconds() - started
        longest = Math.max(longest, taken)
        const broken = brokenIspRules(instance, limits, seats, true)
        if (broken.length > 0 || worthWithRelay(instance, objective, seats) !== value) throw new Error(`no roster: ${broken[0]}`)
        figures.push({
          what: `ISP relay ${shape.interpreters}×${shape.sessionsPerBlock} ${objective === 'pairs' ? 'OF1' : 'OF2'} ${model}`,
          value: gapOf(value, bound) * 100,
          unit: '%',
          limit: { atMost: 1 },
          from: `${value} of at most ${bound}, ${taken.toFixed(1)} s`,
        })
      }
    }
  }
  const within = figures.filter(({ value }) => value <= 1).length
  return [
    ...figures,
    {
      what: 'ISP relay, worst gap',
      value: Math.max(...figures.map(({ value }) => value)),
      unit: '%',
      limit: { atMost: 1 },
      from: `${within} of ${figures.length} within 1 %`,
    },
    {
      what: 'ISP relay, longest',
      value: longest * 1000,
      unit: 'ms',
      limit: { atMost: relaySeconds * 1000 },
      from: `of ${figures.length}`,
    },
  ]
}

/** Of this thread: on a machine that is shared, the clock on the wall tells of the others. */
export function cpuSeconds(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1e6
}
