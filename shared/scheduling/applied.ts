import type { CheckContext, Finding } from '../checks/finding'
import { guardFindings } from '../checks/guards'
import type { ScheduledVisit } from '../commands/accept-schedule'
import { applyDiff, editRow, joinDiffs } from '../mission/diff'
import { type Mission, rowOf } from '../mission/mission'
import { timeAt } from './day-score'
import { type Plan, planOf } from './plan'
import type { Problem } from './problem'
import { trialAt } from './trial'

/** The visits of a plan at their times, in order of time. */
export function scheduledIn({ visits, days }: Problem, plan: Plan): readonly ScheduledVisit[] {
  return plan.days.flatMap(({ placed }, at) =>
    [...placed]
      .sort((a, b) => a.start - b.start || a.visit - b.visit)
      .flatMap(({ visit, start }): readonly ScheduledVisit[] => {
        const task = visits[visit]
        const day = days[at]
        if (!task || !day) return []
        return [{ itemId: task.item.id, dayOn: day.date, startTime: timeAt(task.item, start), minutes: task.minutes }]
      }),
  )
}

/** The mission with these visits as they are planned, ideas as if they were tentative: what holds then holds for ideas all the more. */
export function missionWith({ base, visits }: Problem, scheduled: readonly ScheduledVisit[]): Mission {
  const planned = new Map(visits.map(({ item }) => [item.id, item]))
  const diffs = scheduled.flatMap(({ itemId, dayOn, startTime, minutes }) => {
    const row = rowOf(base, 'items', itemId)
    const item = planned.get(itemId)
    return row && item ? [editRow('items', row, trialAt(item, dayOn, startTime, minutes))] : []
  })
  return applyDiff(base, joinDiffs(diffs))
}

/** Findings of C01 to C05 that the mission does not have as it is: what a suggested schedule must not bring about. */
export function newFindings({ mission }: Problem, changed: Mission, context: CheckContext): readonly Finding[] {
  const known = new Set(guardFindings(mission, context).map(({ key }) => key))
  return guardFindings(changed, context).filter(({ key }) => !known.has(key))
}

/**
 * The plan without visits that a check would find fault with. The search keeps the rules by itself; should it not know of one, the
 * visit is left out and its rule is told.
 */
export function keptByChecks(problem: Problem, plan: Plan, context: CheckContext): Plan {
  let kept = plan
  for (;;) {
    const findings = newFindings(problem, missionWith(problem, scheduledIn(problem, kept)), context)
    const guilty = new Set(findings.flatMap(({ refs }) => refs.filter(({ table }) => table === 'items').map(({ id }) => id)))
    const out = kept.days.flatMap(({ placed }) => placed).filter(({ visit }) => guilty.has(problem.visits[visit]?.item.id ?? ''))
    const [first] = out.sort((a, b) => (problem.visits[a.visit]?.value ?? 0) - (problem.visits[b.visit]?.value ?? 0))
    if (!first) return kept
    kept = planOf(
      problem,
      kept.days.map((day) => ({ ...day, placed: day.placed.filter(({ visit }) => visit !== first.visit) })),
    )
  }
}
