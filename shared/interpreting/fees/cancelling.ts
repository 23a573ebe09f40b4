import { type MinorUnits, shareOf } from '../../kernel/money'
import { groupBy } from '../../kernel/order'
import type { LocalDate } from '../../kernel/time'
import type { Assignment } from '../../mission/entities/assignment'
import type { Interpreter } from '../../mission/entities/interpreter'
import type { RatePlan } from '../../mission/entities/rate-plan'
import { type Mission, rowOf } from '../../mission/mission'
import { type Engagement, partOf } from '../../mission/people/engagements'
import { deploymentDays, deploymentsOf } from '../deployment/deployment'
import { interpreterDaysOf, workDaysOf } from '../interpreter-day'
import { linesOf } from './fee-estimate'
import { type FeeLine, isExpense, sumOf } from './fee-line'
import { shareDue } from './share-due'

/** What it costs to call work off today, and what is no longer to be paid. */
export interface Cancelling {
  readonly currency: string
  readonly due: MinorUnits
  readonly saved: MinorUnits
}

/** Calling off everything that an interpreter has accepted; null without a rate plan. What is only proposed or offered binds nobody. */
export function cancellingAll(mission: Mission, interpreter: Interpreter, today: LocalDate): Cancelling | null {
  const plan = rowOf(mission, 'ratePlans', interpreter.ratePlanId)
  if (!plan) return null
  return cancelling(mission, plan, linesWith(mission, interpreter, plan, isBinding), [], today)
}

/** Calling off one assignment while the interpreter keeps the rest: a share of what the day becomes cheaper by; null without a plan. */
export function cancellingOne(mission: Mission, assignment: Assignment, today: LocalDate): Cancelling | null {
  const interpreter = rowOf(mission, 'interpreters', assignment.interpreterId)
  const plan = rowOf(mission, 'ratePlans', interpreter?.ratePlanId ?? null)
  if (!interpreter || !plan) return null
  if (!isBinding(assignment)) return { currency: plan.currency, due: 0, saved: 0 }
  const before = linesWith(mission, interpreter, plan, isBinding)
  const after = linesWith(mission, interpreter, plan, (one) => isBinding(one) && one.id !== assignment.id)
  return cancelling(mission, plan, before, after, today)
}

function isBinding({ status }: Assignment): boolean {
  return status === 'accepted' || status === 'confirmed'
}

function cancelling(
  mission: Mission,
  plan: RatePlan,
  before: readonly FeeLine[],
  after: readonly FeeLine[],
  today: LocalDate,
): Cancelling {
  const kept = groupBy(after, ({ on }) => on)
  let due = 0
  for (const [on, lines] of groupBy(before, ({ on }) => on)) {
    const isOver = on < today
    const earned = (all: readonly FeeLine[]) => sumOf(isOver ? all : all.filter((line) => !isExpense(line)))
    due += shareOf(Math.max(0, earned(lines) - earned(kept.get(on) ?? [])), shareDue(mission, plan, on, today))
  }
  return { currency: plan.currency, due, saved: Math.max(0, sumOf(before) - sumOf(after) - due) }
}

/** The fees that the interpreter would charge with only these assignments. */
function linesWith(
  mission: Mission,
  interpreter: Interpreter,
  plan: RatePlan,
  isKept: (assignment: Assignment) => boolean,
): readonly FeeLine[] {
  const workDays = (interpreterDaysOf(mission).get(interpreter.id) ?? []).flatMap((day) => {
    const kept = day.engagements.flatMap((one) => narrowed(one, isKept))
    const isSame = kept.length === day.engagements.length && kept.every((one, index) => one === day.engagements[index])
    return isSame ? [day] : workDaysOf(mission, kept)
  })
  const deployment = deploymentsOf(mission).find((one) => one.interpreter.id === interpreter.id)
  if (!deployment) return []
  const dates = deployment.days.map(({ on }) => on)
  return linesOf(mission, interpreter, plan, deploymentDays(dates, deployment.absence, workDays))
}

/** An engagement by some of its assignments: shorter, where others had more of the item. */
function narrowed(engagement: Engagement, isKept: (assignment: Assignment) => boolean): readonly Engagement[] {
  const assignments = engagement.assignments.filter(isKept)
  if (assignments.length === 0) return []
  if (assignments.length === engagement.assignments.length) return [engagement]
  const parts = assignments.map((assignment) => partOf(assignment, engagement.planned))
  // A day of several is narrowed within its hours.
  const start = Math.max(engagement.start, Math.min(...parts.map((part) => part.start)))
  const end = Math.min(engagement.end, Math.max(...parts.map((part) => part.end)))
  return end > start ? [{ ...engagement, assignments, start, end }] : []
}
