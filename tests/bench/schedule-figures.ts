import { type Highs, loadSolver } from '../../shared/interpreting/solver/highs/highs'
import { proposeSchedule, type ScheduleProgress } from '../../shared/scheduling/propose-schedule'
import { aScheduleCase } from '../support/solvers/a-schedule-case'
import { comparedWithEverySchedule } from '../support/solvers/compared-with-every-schedule'
import type { Figure } from './figure'
import { processorMs } from './statistics'

/** Cases of the promised size, one after the other. */
const SEEDS = Array.from({ length: 20 }, (_, at) => at + 1)
const SECONDS = 20

/** Figures of suggested schedules, by processor time of this process. */
export async function scheduleFigures(): Promise<readonly Figure[]> {
  const highs = await loadSolver()
  const cases = SEEDS.map((seed) => caseFigures(seed, highs))
  const differing = comparedWithEverySchedule(highs, 0, 200)
  for (const line of differing.slice(0, 5)) console.log(`  ${line}`)
  return [
    ...cases.flat(),
    {
      what: 'small cases unlike the best of every schedule',
      value: differing.length,
      unit: 'instances',
      limit: { atMost: 0 },
      from: '200 seeds of 4 visits and 2 days, every third with groups',
    },
  ]
}

function caseFigures(seed: number, highs: Highs): readonly Figure[] {
  const { mission, wish } = aScheduleCase(seed, { visits: 30, days: 8 })
  const started = processorMs()
  const steps = proposeSchedule(
    mission,
    { wish, budgetMs: SECONDS * 1000, context: { today: '2023-03-01' } },
    { now: processorMs, highs },
  )
  let first: ScheduleProgress | undefined
  let last: ScheduleProgress | undefined
  for (let step = steps.next(); !step.done; step = steps.next()) {
    first ??= step.value
    last = step.value
  }
  const ms = processorMs() - started
  const { isMostFitted = false, gap = null, isOptimal = false } = last?.proof ?? {}
  const name = `30 visits × 8 days, seed ${seed}`
  const from = `${(ms / 1000).toFixed(1)} s of processor time; ${last?.value} of value, ${last?.points} points${isOptimal ? ', proven optimal' : ''}`
  const percent = (share: number | null) => (share === null ? Number.POSITIVE_INFINITY : share * 100)
  return [
    {
      what: `${name}, first complete schedule`,
      value: first?.elapsedMs ?? Number.POSITIVE_INFINITY,
      unit: 'ms',
      limit: { atMost: 500 },
      from: 'processor time, problem included',
    },
    {
      what: `${name}, fit proven`,
      value: isMostFitted ? 0 : 1,
      unit: 'instances',
      limit: { atMost: 0 },
      from: 'no schedule fits more of what is wanted',
    },
    { what: `${name}, travel and waiting to the bound`, value: percent(gap), unit: '%', limit: { atMost: 2 }, from },
    {
      what: `${name}, of the first schedule`,
      value:
        gap === null || !first || !last
          ? Number.POSITIVE_INFINITY
          : percent(first.value < last.value ? 1 : 1 - (last.points * (1 - gap)) / first.points),
      unit: '%',
      from: 'control: greedy alone; 100 % where it fits less',
    },
  ]
}
