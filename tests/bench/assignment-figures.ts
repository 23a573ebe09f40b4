import { greenXuJapan } from '../../resources/samples/green-xu-japan/sample'
import type { AssignmentMode } from '../../shared/interpreting/assignment/objectives'
import type { Proposal } from '../../shared/interpreting/assignment/proposal'
import { type AssignmentProgress, proposeAssignments } from '../../shared/interpreting/assignment/propose-assignments'
import { type Highs, loadSolver } from '../../shared/interpreting/solver/highs/highs'
import type { Mission } from '../../shared/mission/mission'
import { comparedWithEveryPlan } from '../support/solvers/compared-with-every-plan'
import { type InstanceSize, interpretingInstance } from '../support/solvers/interpreting-instance'
import type { Figure } from './figure'
import { processorMs } from './statistics'

/** What a size of mission is promised: seconds of processor time, and how near to a proven bound, in per cent. */
const promises: readonly {
  readonly size: InstanceSize
  readonly seconds: number
  readonly gap: number
  readonly firstMs?: number
}[] = [
  { size: { items: 300, interpreters: 40, days: 10 }, seconds: 5, gap: 0.5, firstMs: 100 },
  { size: { items: 1200, interpreters: 60, days: 25 }, seconds: 10, gap: 0.5 },
  { size: { items: 5000, interpreters: 150, days: 60 }, seconds: 60, gap: 1 },
]

/**
 * Figures of the optimiser, by processor time of this process. A gap is told twice: of all points, as the levels of objectives weigh,
 * and of what is left when the points of filling and of rule breaches, which are equal in both, are taken out: the harder one.
 */
export async function assignmentFigures(): Promise<readonly Figure[]> {
  const highs = await loadSolver()
  const figures: Figure[] = [...sampleFigures(greenXuJapan('japan'), highs)]
  for (const promise of promises) figures.push(...instanceFigures(promise, highs))
  return [...figures, ...tooManyFigures(highs), ...exhaustiveFigures(highs)]
}

function sampleFigures(mission: Mission, highs: Highs): readonly Figure[] {
  const { last, ms } = planned(mission, 'replanAll', 20, highs)
  const limit = { atMost: 1000 }
  const from = last.proof.isOptimal ? 'proven optimal' : `not proven, gap ${last.proof.gap}`
  return [
    { what: 'Japan sample, planned anew', value: ms, unit: 'ms', limit, from },
    { what: 'Japan sample, distance to the bound', value: percent(last.proof.gap), unit: '%', limit: { atMost: 0 }, from },
  ]
}

function instanceFigures({ size, seconds, gap, firstMs }: (typeof promises)[number], highs: Highs): readonly Figure[] {
  const { first, firstAfter, last, ms } = planned(interpretingInstance(size), 'replanAll', seconds, highs)
  const name = `${size.items} items × ${size.interpreters}`
  const { bound, isOptimal } = last.proof
  const upper = last.weights.ruleBreaches * last.after.measures.ruleBreaches
  const beneath = bound === null ? null : Math.max(0, last.after.points - bound) / Math.max(1, last.after.points - upper)
  const greedy = bound === null ? null : Math.max(0, first - bound) / Math.max(1, first - upper)
  const from = `${(ms / 1000).toFixed(1)} s of processor time of ${seconds}${isOptimal ? ', proven optimal' : ''}`
  return [
    {
      what: `${name}, first complete plan`,
      value: firstAfter,
      unit: 'ms',
      ...(firstMs === undefined ? {} : { limit: { atMost: firstMs } }),
      from: 'processor time, problem included',
    },
    { what: `${name}, distance to the bound`, value: percent(last.proof.gap), unit: '%', limit: { atMost: gap }, from },
    { what: `${name}, the same beneath rule breaches`, value: percent(beneath), unit: '%', goal: gap, from },
    { what: `${name}, of the first plan beneath them`, value: percent(greedy), unit: '%', from: 'control: greedy alone' },
  ]
}

/** Ten thousand items with twenty interpreters: far more than can be filled, and still an answer within its time. */
function tooManyFigures(highs: Highs): readonly Figure[] {
  const budget = 20
  const mission = interpretingInstance({ items: 10_000, interpreters: 20, days: 60 })
  const { last, ms, firstAfter } = planned(mission, 'replanAll', budget, highs)
  const from = `${last.add.length} places filled, ${last.after.measures.filled} open, gap ${percent(last.proof.gap).toFixed(2)} %`
  return [
    { what: '10,000 items × 20, first complete plan', value: firstAfter, unit: 'ms', from: 'processor time, problem included' },
    { what: '10,000 items × 20, answer', value: ms, unit: 'ms', limit: { atMost: (budget + 5) * 1000 }, from },
  ]
}

/** Small random missions against the trial of every plan, and twice the same mission for the same answer. */
function exhaustiveFigures(highs: Highs): readonly Figure[] {
  const { missions, differing } = comparedWithEveryPlan(highs, 0, 1000)
  const released = comparedWithEveryPlan(highs, 0, 1000, 'released')
  for (const line of [...differing.slice(0, 5), ...released.differing.slice(0, 5)]) console.log(`  ${line}`)
  const mission = interpretingInstance({ items: 120, interpreters: 20, days: 5 })
  const answers = [1, 2].map(() => JSON.stringify(planned(mission, 'replanAll', 600, highs).last))
  return [
    {
      what: 'small missions unlike the best of every plan',
      value: differing.length,
      unit: 'instances',
      limit: { atMost: 0 },
      from: `1,000 seeds, ${missions} plans in four modes`,
    },
    {
      what: 'the same, changes counted from a version given out',
      value: released.differing.length,
      unit: 'instances',
      limit: { atMost: 0 },
      from: `1,000 seeds, ${released.missions} plans in four modes`,
    },
    {
      what: 'answers unlike one another for one mission',
      value: answers[0] === answers[1] ? 0 : 1,
      unit: 'instances',
      limit: { atMost: 0 },
      from: '120 items × 20, searched to its end twice',
    },
  ]
}

function planned(mission: Mission, mode: AssignmentMode, seconds: number, highs: Highs) {
  const started = processorMs()
  const steps = proposeAssignments(mission, { mode, budgetMs: seconds * 1000 }, { now: processorMs, highs })
  let first: AssignmentProgress | undefined
  for (;;) {
    const { done, value } = steps.next()
    if (done) return { last: value satisfies Proposal, ms: processorMs() - started, ...firstOf(first) }
    first ??= value
  }
}

function firstOf(first: AssignmentProgress | undefined) {
  return { first: first?.points ?? Number.NaN, firstAfter: first?.elapsedMs ?? Number.NaN }
}

function percent(share: number | null): number {
  return share === null ? Number.POSITIVE_INFINITY : share * 100
}
