import { addDays, datesFrom, type LocalDate, type Span } from '../../kernel/time'
import type { Interpreter } from '../../mission/entities/interpreter'
import { lookUp } from '../../mission/look-up'
import { missionRowOf, rowsOf } from '../../mission/mission'
import { type InterpreterDay, interpreterDaysOf } from '../interpreter-day'
import { type AbsenceFromHome, absenceFromHome } from './absence-from-home'

/**
 * What an interpreter's day is, as deployment charts tell it: W work; T travel without work; H hold, either waiting on site between days
 * of work or kept free by an option; – off.
 */
export type DeploymentState = 'work' | 'travel' | 'waiting' | 'held' | 'off'

export interface DeploymentDay {
  readonly on: LocalDate
  readonly state: DeploymentState
  /** What the work comes to; null on days without. */
  readonly work: InterpreterDay | null
  readonly journeys: readonly Span[]
  /** Whether the night that begins on this day is spent away from home, and the one before. */
  readonly sleepsAway: boolean
  readonly sleptAway: boolean
}

export interface Deployment {
  readonly interpreter: Interpreter
  readonly absence: AbsenceFromHome
  readonly days: readonly DeploymentDay[]
}

/** The tables that the days of interpreters hang on. */
export const deploymentReads = [
  'interpreters',
  'items',
  'requirements',
  'assignments',
  'missions',
  'ruleProfiles',
  'availabilities',
  'travelLegs',
  'roomStays',
  'places',
] as const

/** Every interpreter's days, in table order; all have the same dates: those of the mission, and those outside it with work or travel. */
export const deploymentsOf = lookUp(deploymentReads, (mission): readonly Deployment[] => {
  const workDays = interpreterDaysOf(mission)
  const all = rowsOf(mission, 'interpreters').map((interpreter) => ({
    interpreter,
    absence: absenceFromHome(mission, interpreter),
    work: workDays.get(interpreter.id) ?? [],
  }))
  const { startsOn, endsOn } = missionRowOf(mission)
  const own = all.flatMap(({ absence, work }) => [...absence.journeysOn.keys(), ...work.map(({ on }) => on)])
  const dates = [...new Set([...datesFrom(startsOn, endsOn), ...own])].sort()
  return all.map(({ interpreter, absence, work }) => ({ interpreter, absence, days: deploymentDays(dates, absence, work) }))
})

/** The days of one interpreter who does this work. */
export function deploymentDays(
  dates: readonly LocalDate[],
  absence: AbsenceFromHome,
  workDays: readonly InterpreterDay[],
): readonly DeploymentDay[] {
  const byDate = new Map(workDays.map((day) => [day.on, day]))
  const busy = dates.filter((on) => byDate.has(on) || absence.journeysOn.has(on))
  return dates.map((on) => {
    const work = byDate.get(on) ?? null
    const journeys = absence.journeysOn.get(on) ?? NO_JOURNEYS
    const sleepsAway = absence.nightsOn.has(on)
    const sleptAway = absence.nightsOn.has(addDays(on, -1))
    const isBetween = on > (busy[0] ?? on) && on < (busy.at(-1) ?? on)
    const isWaiting = isBetween && (sleepsAway || sleptAway) && !absence.goneOn.has(on)
    const state = stateOf(work !== null, journeys.length > 0, isWaiting, absence.heldOn.has(on))
    return { on, state, work, journeys, sleepsAway, sleptAway }
  })
}

/** Always the same list, so that what was made of a day can be kept by identity. */
const NO_JOURNEYS: readonly Span[] = []

function stateOf(works: boolean, travels: boolean, waits: boolean, isHeld: boolean): DeploymentState {
  if (works) return 'work'
  if (travels) return 'travel'
  if (waits) return 'waiting'
  return isHeld ? 'held' : 'off'
}
