import { absencesByInterpreter } from '../interpreting/absences'
import { absenceFromHome, bookedJourneysOf } from '../interpreting/deployment/absence-from-home'
import { figureOf } from '../interpreting/figure-of'
import { type InterpreterDay, interpreterDaysOf } from '../interpreting/interpreter-day'
import { MINUTE_MS, minutesOfSpan, type Span, wallTimeOf } from '../kernel/time'
import type { Interpreter } from '../mission/entities/interpreter'
import { mayHavePhases } from '../mission/items/day-parts'
import { type Mission, rowsOf } from '../mission/mission'
import { createFinding } from './create-finding'
import type { Finding } from './finding'

/**
 * Days on which interpreters travel as well as work, and days that begin too soon after long travel. Journeys are stretches of travel and
 * bookings, as the fee estimate counts them. Looked at for those alone who travel.
 */
export function journeysAndWork(mission: Mission): readonly Finding[] {
  return rowsOf(mission, 'interpreters').flatMap((interpreter) => {
    const journeys = wholeJourneysOf(mission, interpreter)
    const days = journeys.length === 0 ? [] : (interpreterDaysOf(mission).get(interpreter.id) ?? [])
    if (days.length === 0) return []
    const { journeysOn } = absenceFromHome(mission, interpreter)
    return days.flatMap((day) => [...tooMuch(mission, day, journeysOn.get(day.on) ?? []), ...tooSoon(mission, day, journeys)])
  })
}

/** A journey from departure to arrival; the id of the stretch or the booking that tells of it. */
interface Journey extends Span {
  readonly id: string
}

function wholeJourneysOf(mission: Mission, interpreter: Interpreter): readonly Journey[] {
  const stretches = (absencesByInterpreter(mission).get(interpreter.id) ?? []).filter(({ state }) => state === 'travel')
  const booked = bookedJourneysOf(mission, interpreter).map(({ legId, start, end }) => ({ id: legId, start, end }))
  return [...stretches, ...booked]
}

/** Bound from report to dismissal, and travelling before or after; of a night on the way, what lies on the day. */
function tooMuch(mission: Mission, day: InterpreterDay, journeys: readonly Span[]): readonly Finding[] {
  if (journeys.length === 0) return []
  const limit = figureOf(mission, 'maxTravelDayMinutes')
  const bound = (day.releaseAt - day.reportAt) / MINUTE_MS
  const travelling = journeys.reduce((sum, journey) => sum + outsideOf(journey, day), 0)
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

/** Minutes of a journey in which the interpreter is not bound by the day's work as well. */
function outsideOf({ start, end }: Span, { reportAt, releaseAt }: InterpreterDay): number {
  const shared = Math.max(0, Math.min(end, releaseAt) - Math.max(start, reportAt))
  return (end - start - shared) / MINUTE_MS
}

/** Due again before a long way has been slept off. */
function tooSoon(mission: Mission, day: InterpreterDay, journeys: readonly Journey[]): readonly Finding[] {
  const long = figureOf(mission, 'longTravelMinutes')
  const rest = figureOf(mission, 'restAfterTravelMinutes')
  return journeys.flatMap((travel) => {
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
