import { loadSolver } from '../../shared/interpreting/solver/highs/highs'
import { gapOf } from '../../shared/interpreting/solver/highs/solution'
import { solveWithBridging } from '../../shared/interpreting/solver/isp/bridging/solve-with-bridging'
import { brokenBridgingRules, worthWithBridging } from '../support/solvers/broken-bridging-rules'
import { ispInstanceOf, realShapes } from '../support/solvers/isp-shape'
import type { Figure } from './figure'
import { cpuSeconds, models, relaySeconds } from './isp-relay-figures'

/** The Interpreters Scheduling Problem with bridging as the published models have it, each interpreter for one pair: how far from its bound. */
export async function ispBridgingFigures(): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  let longest = 0
  for (const shape of realShapes) {
    const instance = ispInstanceOf({ ...shape, seed: 1 })
    for (const objective of ['pairs', 'sessions'] as const) {
      for (const [model, limits] of models) {
        const highs = await loadSolver()
        const started = cpuSeconds()
        const secondsLeft = (): number => started + relaySeconds - cpuSeconds()
        const answer = solveWithBridging(highs, instance, { objective, limits, secondsLeft })
        const taken = cpuSeconds() - started
        longest = Math.max(longest, taken)
        const broken = brokenBridgingRules(instance, limits, answer)
        if (broken.length > 0 || worthWithBridging(instance, objective, answer) !== answer.value)
          throw new Error(`no roster: ${broken[0]}`)
        figures.push({
          what: `ISP bridging ${shape.interpreters}×${shape.sessionsPerBlock} ${objective === 'pairs' ? 'OF1' : 'OF2'} ${model}`,
          value: gapOf(answer.value, answer.bound) * 100,
          unit: '%',
          limit: { atMost: 1 },
          from: `${answer.value} of at most ${answer.bound}, ${answer.bridges.length} bridges, ${taken.toFixed(1)} s`,
        })
      }
    }
  }
  const proven = figures.filter(({ value }) => value === 0).length
  return [
    ...figures,
    {
      what: 'ISP bridging, longest',
      value: longest * 1000,
      unit: 'ms',
      limit: { atMost: relaySeconds * 1000 },
      from: `${proven} of ${figures.length} proven best`,
    },
  ]
}
