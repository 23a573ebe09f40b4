import { baselineFrom } from '../../../shared/interpreting/assignment/baseline'
import { proveByWholeDays } from '../../../shared/interpreting/assignment/by-whole-days/prove-by-whole-days'
import type { AssignmentMode } from '../../../shared/interpreting/assignment/objectives'
import { problemOf } from '../../../shared/interpreting/assignment/problem/problem'
import { prove } from '../../../shared/interpreting/assignment/proof/prove'
import type { Draft } from '../../../shared/interpreting/assignment/search/draft'
import { firstDraft } from '../../../shared/interpreting/assignment/search/first-draft'
import { preferCurrent } from '../../../shared/interpreting/assignment/search/prefer-current'
import type { Highs } from '../../../shared/interpreting/solver/highs/highs'
import { aRandomReplanning } from './a-random-replanning'
import { aRandomTeamPlan } from './a-random-team-plan'
import { bestOfEveryPlan, levelsOf } from './every-plan'

const modes: readonly AssignmentMode[] = ['replanAll', 'fewestChanges', 'fillGaps', 'fewestInterpreters']

/**
 * The optimiser, with the solver and by whole days, beside the trial of every plan, on random missions of these seeds in every mode;
 * changes counted from the plan as it is, or from one that was given out before it came to that.
 */
export function comparedWithEveryPlan(highs: Highs, from: number, to: number, countedFrom: 'current' | 'released' = 'current') {
  const differing: string[] = []
  let missions = 0
  let improved = 0
  let withoutSolver = 0
  for (let seed = from; seed < to; seed++) {
    const size = { items: 3 + (seed % 3), interpreters: 3 + (seed % 2), days: 2 }
    const { mission, released } =
      countedFrom === 'current' ? { mission: aRandomTeamPlan(seed, size), released: null } : aRandomReplanning(seed, size)
    const baseline = released && baselineFrom(released, 1)
    for (const mode of modes) {
      const problem = problemOf(mission, mode, null, baseline)
      const best = bestOfEveryPlan(problem)
      if (best === null) continue
      missions++
      const draft = firstDraft(problem)
      const { points } = draft
      const byDays = firstDraft(problem)
      const isByDays = proveByWholeDays(byDays) !== null
      if (isByDays) withoutSolver++
      const steps = prove(draft, { highs, secondsLeft: () => 60 })
      let step = steps.next()
      while (!step.done) step = steps.next()
      if (draft.points < points) improved++
      if (!step.value.isOptimal) differing.push(`seed ${seed} ${mode}: not proven`)
      const wanted = toldLevels(best)
      for (const plan of isByDays ? [draft, byDays] : [draft]) {
        preferCurrent(plan)
        if (toldLevels(plan) !== wanted) differing.push(`seed ${seed} ${mode}: ${toldLevels(plan)} instead of ${wanted}`)
      }
    }
  }
  return { missions, improved, withoutSolver, differing }
}

function toldLevels(plan: Draft): string {
  return levelsOf(plan)
    .map((value) => value.toFixed(2))
    .join(' ')
}
