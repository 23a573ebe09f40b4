import { solveCrew } from '../../solver/crew/solve-crew'
import type { Highs } from '../../solver/highs/highs'
import { breachesOf, type Need } from '../problem/need'
import type { Problem } from '../problem/problem'
import { takeOver } from '../proof/prove'
import { chosenOf, type Draft, draftOf } from '../search/draft'
import { fillGreedily, isShort } from '../search/greedy'
import { improve, improveFully } from '../search/local-search'
import { crewQuestionOf } from './crew-question'

/** What part of the time is left to finding a crew by hours and languages alone; its plan takes the rest. */
const CREW_SHARE = 0.25

/**
 * Makes a draft do with fewer interpreters: begins with the smallest crew by hours and languages alone, lets those join who end what
 * ways, limits and conditions leave open, and sends home whoever the others can do without. The draft is never worse than before.
 */
export function* seekSmallerCrew(draft: Draft, highs: Highs, secondsLeft: () => number): Generator<undefined, undefined> {
  const until = secondsLeft() * (1 - CREW_SHARE)
  const { crew } = solveCrew(highs, crewQuestionOf(draft), () => secondsLeft() - until)
  yield
  const grown = yield* growCrew(draft, crew, secondsLeft)
  takeOver(draft, grown)
  yield* sendHome(draft, secondsLeft)
}

/** A plan by such a crew, and by whoever has to join it for as good a plan as the draft is. */
function* growCrew(draft: Draft, first: readonly number[], secondsLeft: () => number): Generator<undefined, Draft> {
  const { problem } = draft
  const fixed = problem.stints.flatMap(({ isFixed, interpreter }) => (isFixed ? [interpreter] : []))
  const crew = new Set([...first, ...fixed])
  let best = plannedBy(draftOf(problem), crew)
  const passed = new Set<number>()
  while (secondsLeft() > 0) {
    const next = mostHelpful(best, (interpreter) => !crew.has(interpreter) && !passed.has(interpreter))
    if (next === null) break
    const other = plannedBy(best, new Set([...crew, next]))
    if (other.points < best.points) {
      best = other
      crew.add(next)
    } else passed.add(next)
    yield
  }
  const improved = draftOf(among(problem, crew), chosenOf(best))
  improveFully(improved)
  return draftOf(problem, chosenOf(improved))
}

/** Tries to do without each, who has least to do first, until all who are left are needed. */
function* sendHome(draft: Draft, secondsLeft: () => number): Generator<undefined, undefined> {
  const { problem } = draft
  const stay = new Set<number>()
  while (secondsLeft() > 0) {
    const working = [...problem.interpreters.keys()].filter((interpreter) => (draft.workDays[interpreter] ?? 0) > 0)
    const [next] = working
      .filter((one) => !stay.has(one))
      .sort((a, b) => (draft.minutes[a] ?? 0) - (draft.minutes[b] ?? 0) || a - b)
    if (next === undefined) return
    const other = plannedBy(draft, new Set(working.filter((one) => one !== next)))
    if (other.points < draft.points) takeOver(draft, other)
    else stay.add(next)
    yield
  }
}

/** Who could take most of what is open or breaks a rule; null where nobody could. */
function mostHelpful(draft: Draft, isAsked: (interpreter: number) => boolean): number | null {
  const { problem } = draft
  const helps = problem.interpreters.map(() => 0)
  for (const need of problem.needs) {
    if (!isTroubled(draft, need)) continue
    for (const { interpreter, isOpen } of problem.stintsOf[need.index] ?? [])
      if (isOpen) helps[interpreter] = (helps[interpreter] ?? 0) + 1
  }
  let best: number | null = null
  for (const [interpreter, count] of helps.entries()) {
    if (count > (best === null ? 0 : (helps[best] ?? 0)) && isAsked(interpreter)) best = interpreter
  }
  return best
}

function isTroubled(draft: Draft, need: Need): boolean {
  const { problem, teams, ledgers } = draft
  const team = teams[need.index] ?? []
  if (isShort(draft, need) || breachesOf(need, team.length) > 0) return true
  return team.some(({ interpreter }) => (ledgers[interpreter * problem.dates.length + need.day]?.breaches ?? 0) > 0)
}

/** What is planned of these interpreters, filled up by them alone. */
function plannedBy(draft: Draft, crew: ReadonlySet<number>): Draft {
  const kept = chosenOf(draft).filter(({ interpreter }) => crew.has(interpreter))
  const own = draftOf(among(draft.problem, crew), kept)
  fillGreedily(own)
  improve(own).next()
  return draftOf(draft.problem, chosenOf(own))
}

/** The same problem with nobody else to choose from. */
function among(problem: Problem, crew: ReadonlySet<number>): Problem {
  const count = problem.dates.length
  return {
    ...problem,
    stintsOf: problem.stintsOf.map((own) => own.filter(({ interpreter }) => crew.has(interpreter))),
    stintsOn: problem.stintsOn.map((own, at) => (crew.has(Math.floor(at / count)) ? own : [])),
  }
}
