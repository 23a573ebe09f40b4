import { type Absence, absencesByInterpreter } from '../interpreting/absences'
import { figureOf } from '../interpreting/figure-of'
import { type InterpreterDay, interpreterDaysOf } from '../interpreting/interpreter-day'
import { isOutOfTown } from '../interpreting/out-of-town'
import { MINUTE_MS, minutesOfSpan, wallTimeOf } from '../kernel/time'
import { mayHavePhases } from '../mission/items/day-parts'
import { type Mission, rowOf } from '../mission/mission'
import { aboutEach } from './about-each'
import { createFinding } from './create-finding'
import type { Check, Finding } from './finding'

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
    'ratePlans',
    'transferTimes',
    'missions',
    'ruleProfiles',
  ],
  run: (mission, context) => findingsOf(mission, [...interpreterDaysOf(mission).values()], context),
}

const findingsOf = aboutEach(
  ['interpreters', 'availabilities', 'places', 'ratePlans', 'transferTimes', 'missions', 'ruleProfiles'],
  (mission, days: readonly InterpreterDay[]) => {
    const absences = absencesByInterpreter(mission).get(days[0]?.interpreterId ?? '') ?? []
    const travels = absences.filter(({ state }) => state === 'travel')
    return days.flatMap((day) => [
      ...tooMuch(mission, day, travels),
      ...tooSoon(mission, day, travels),
      ...noHalfDay(mission, day),
    ])
  },
)

/** Bound from report to dismissal, and travelling before or after. */
function tooMuch(mission: Mission, day: InterpreterDay, travels: readonly Absence[]): readonly Finding[] {
  const own = travels.filter(({ row }) => row.from.on === day.on || row.to.on === day.on)
  if (own.length === 0) return []
  const limit = figureOf(mission, 'maxTravelDayMinutes')
  const bound = (day.releaseAt - day.reportAt) / MINUTE_MS
  const travelling = own.reduce((sum, travel) => sum + outsideOf(travel, day), 0)
  if (bound + travelling <= limit.value) return []
  return [
    createFinding({
      messageId: 'C12.travelDay',
      severity: 'info',
      refs: [{ table: 'interpreters', id: day.interpreterId }],
      params: {
        dayOn: day.on,
        boundMinutes: bound,
        travelMinutes: travelling,
        foundMinutes: bound + travelling,
        allowedMinutes: limit.value,
      },
      found: bound + travelling,
      allowed: limit.value,
      source: limit.source,
      on: day.on,
      distinguishedBy: day.on,
    }),
  ]
}

/** Minutes of a stretch in which the interpreter is not bound by the day's work as well. */
function outsideOf({ start, end }: Absence, { reportAt, releaseAt }: InterpreterDay): number {
  const shared = Math.max(0, Math.min(end, releaseAt) - Math.max(start, reportAt))
  return (end - start - shared) / MINUTE_MS
}

/** Due again before a long way has been slept off. */
function tooSoon(mission: Mission, day: InterpreterDay, travels: readonly Absence[]): readonly Finding[] {
  const long = figureOf(mission, 'longTravelMinutes')
  const rest = figureOf(mission, 'restAfterTravelMinutes')
  return travels.flatMap((travel) => {
    const restMinutes = (day.reportAt - travel.end) / MINUTE_MS
    const travelMinutes = minutesOfSpan(travel)
    if (travelMinutes < long.value || restMinutes < 0 || restMinutes >= rest.value) return []
    return [
      createFinding({
        messageId: 'C12.rest',
        severity: 'warn',
        refs: [
          { table: 'interpreters', id: day.interpreterId },
          { table: 'items', id: day.first.item.id },
        ],
        params: {
          dayOn: day.on,
          travelMinutes,
          reportAt: wallTimeOf(day.reportAt, day.first.item.zone).time,
          foundMinutes: restMinutes,
          allowedMinutes: rest.value,
        },
        found: restMinutes,
        allowed: rest.value,
        source: rest.source,
        on: day.on,
        distinguishedBy: mayHavePhases(day.first.item) ? `${travel.id} ${day.on}` : travel.id,
      }),
    ]
  })
}

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
