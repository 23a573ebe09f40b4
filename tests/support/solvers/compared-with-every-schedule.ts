import type { Highs } from '../../../shared/interpreting/solver/highs/highs'
import { problemOf } from '../../../shared/scheduling/problem-of'
import { proposeSchedule, type ScheduleProgress } from '../../../shared/scheduling/propose-schedule'
import { aScheduleCase, type ScheduleCase } from './a-schedule-case'
import { bestOfEverySchedule } from './every-schedule'

/** Small cases: four visits, two days of six hours; in every third the party parts into groups. */
function aSmallScheduleCase(seed: number, hasRush: boolean): ScheduleCase {
  const { mission, wish } = aScheduleCase(seed, { visits: 4, days: 2, forGroups: seed % 3 === 0 ? 60 : 0, hasRush })
  return { mission, wish: { ...wish, from: '10:00', to: '16:00', pace: seed % 2 === 0 ? 'brisk' : 'steady' } }
}

/** The search beside the trial of every schedule, on small cases of these seeds. */
export function comparedWithEverySchedule(highs: Highs, from: number, to: number, hasRush = false): readonly string[] {
  const differing: string[] = []
  for (let seed = from; seed < to; seed++) {
    const { mission, wish } = aSmallScheduleCase(seed, hasRush)
    const context = { today: '2023-03-01' }
    const best = bestOfEverySchedule(problemOf(mission, wish, context))
    let last: ScheduleProgress | undefined
    for (const step of proposeSchedule(mission, { wish, budgetMs: 1e9, context }, { now: () => 0, highs })) {
      last = step
      if (step.phase === 'others') break
    }
    if (last?.value !== best.value || last.points !== best.points) {
      differing.push(`seed ${seed}: ${last?.value} ${last?.points} instead of ${best.value} ${best.points}`)
    } else if (last.proof.gap !== null && last.proof.isOptimal === false && seed % 3 !== 0) {
      differing.push(`seed ${seed}: not proven`)
    }
  }
  return differing
}
