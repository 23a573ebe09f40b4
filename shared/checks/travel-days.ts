import { type InterpreterDay, interpreterDaysOf } from '../interpreting/interpreter-day'
import { isOutOfTown } from '../interpreting/out-of-town'
import { MINUTE_MS } from '../kernel/time'
import { type Mission, rowOf } from '../mission/mission'
import { aboutEach } from './about-each'
import { createFinding } from './create-finding'
import type { Check, Finding } from './finding'
import { journeysAndWork } from './journeys-and-work'

/**
 * C12: what travel does to an interpreter's days. Work and travel on one day stay within the profile; long travel is followed by rest;
 * and a half day out of town is no half day on the bill.
 */
export const travelDays: Check = {
  id: 'C12',
  name: 'travel-days',
  reads: [
    'items',
    'places',
    'requirements',
    'assignments',
    'interpreters',
    'availabilities',
    'travelLegs',
    'roomStays',
    'ratePlans',
    'transferTimes',
    'missions',
    'ruleProfiles',
  ],
  run: (mission, context) => [
    ...journeysAndWork(mission),
    ...findingsOf(mission, [...interpreterDaysOf(mission).values()], context),
  ],
}

const findingsOf = aboutEach(
  ['interpreters', 'places', 'ratePlans', 'transferTimes', 'missions', 'ruleProfiles'],
  (mission, days: readonly InterpreterDay[]) => days.flatMap((day) => noHalfDay(mission, day)),
)

/** Short enough for half a day, but too far from home for the half-day tariff of the interpreter's plan. */
function noHalfDay(mission: Mission, day: InterpreterDay): readonly Finding[] {
  const interpreter = rowOf(mission, 'interpreters', day.interpreterId)
  const plan = rowOf(mission, 'ratePlans', interpreter?.ratePlanId ?? null)
  if (!interpreter || !plan?.halfDay || !plan.outOfTown) return []
  const minutes = plan.countFrom === 'assembly' ? (day.releaseAt - day.reportAt) / MINUTE_MS : day.interpretingMinutes
  if (minutes > plan.halfDay.minutes || !isOutOfTown(mission, interpreter, day, plan.outOfTown.overMinutes)) return []
  return [
    createFinding({
      messageId: 'C12.outOfTown',
      severity: 'info',
      refs: [
        { table: 'interpreters', id: day.interpreterId },
        { table: 'ratePlans', id: plan.id },
      ],
      params: { dayOn: day.on, foundMinutes: minutes, halfDayMinutes: plan.halfDay.minutes },
      found: minutes,
      allowed: plan.halfDay.minutes,
      source: plan.outOfTown.source || 'ratePlan',
      on: day.on,
      distinguishedBy: day.on,
    }),
  ]
}
