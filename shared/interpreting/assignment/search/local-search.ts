import type { Need } from '../problem/need'
import type { Problem } from '../problem/problem'
import type { Stint } from '../problem/stint'
import { type Draft, IMPOSSIBLE, isBusy, pointsOfBeingThere, pointsToPut, pointsToTake, put, take, teamStands } from './draft'
import { fillNeed, isShort } from './greedy'
import { mendDay } from './mend-day'
import { moveInChains } from './move-chain'
import { relieve } from './relieve'

/** A change must gain more than rounding: points go up to 10^12, where a double ends at 10^-4; plans differ by 0.2 or not at all. */
const LEAST_GAIN = 0.05

/** Passes over the needs; later ones find next to nothing. */
const MOST_PASSES = 12

/** Makes a draft better pass by pass, the later ones only on days on which the last one found something; ends where nothing is found. */
export function* improve(draft: Draft): Generator<undefined, undefined> {
  let days: ReadonlySet<number> = new Set(draft.problem.needs.map(({ day }) => day))
  if (draft.problem.mode === 'fewestChanges') for (const day of days) mendDay(draft, day, LEAST_GAIN)
  for (let pass = 0; pass < MOST_PASSES && days.size > 0; pass++) {
    days = improveDays(draft, days)
    yield
  }
}

/** The same at one go. */
export function improveFully(draft: Draft): void {
  const passes = improve(draft)
  while (!passes.next().done);
}

/** Goes through the needs of some days: fills, replaces one by another, lets two change places. Answers the days that became better. */
function improveDays(draft: Draft, days: ReadonlySet<number>): ReadonlySet<number> {
  const better = new Set<number>()
  for (const need of draft.problem.needs) {
    if (!days.has(need.day) || !draft.problem.stintsOf[need.index]?.some(({ isOpen }) => isOpen)) continue
    const before = draft.points
    if (isShort(draft, need)) fillNeed(draft, need)
    relieve(draft, need)
    for (const stint of [...(draft.teams[need.index] ?? [])]) if (!stint.isFixed) improveStint(draft, stint)
    if (draft.problem.mode === 'fewestChanges') moveInChains(draft, need, LEAST_GAIN)
    if (draft.points < before - LEAST_GAIN) better.add(need.day)
  }
  return better
}

function improveStint(draft: Draft, stint: Stint): void {
  const { need } = stint
  const surplus = (draft.teams[need.index]?.length ?? 0) > need.places
  if (surplus && pointsToTake(draft, stint) < -LEAST_GAIN && leavesTeamStanding(draft, stint)) {
    take(draft, stint)
    return
  }
  const taken = pointsToTake(draft, stint)
  take(draft, stint)
  let best: Stint | undefined
  let gain = LEAST_GAIN
  for (const other of draft.problem.stintsOf[need.index] ?? []) {
    if (other === stint || draft.isChosen[other.index] === 1) continue
    const points = pointsToPut(draft, other)
    if (-(taken + points) <= gain || !standsWith(draft, need, other)) continue
    best = other
    gain = -(taken + points)
  }
  put(draft, best ?? stint)
  if (!best) changePlaces(draft, stint)
}

/** Gives a stint's place to somebody whose own place at the same time goes to the stint's interpreter. */
function changePlaces(draft: Draft, stint: Stint): void {
  const { problem } = draft
  const { need, interpreter } = stint
  const own = draft.days[interpreter * problem.dates.length + need.day] ?? []
  const saved = pointsOfBeingThere(draft, stint)
  for (const other of problem.stintsOf[need.index] ?? []) {
    if (!other.isOpen || draft.isChosen[other.index] === 1) continue
    const day = draft.days[other.interpreter * problem.dates.length + need.day] ?? []
    for (const given of day) {
      if (given.isFixed || isBusy(day, other, given) || isBusy(own, given, stint)) continue
      const back = (problem.stintsOf[given.need.index] ?? []).find((one) => one.interpreter === interpreter)
      if (!back?.isOpen || draft.isChosen[back.index] === 1) continue
      // What two save who leave is the most that can be gained: to come costs something, but for who is planned there.
      if (saved + pointsOfBeingThere(draft, given) + keptBy(problem, other) + keptBy(problem, back) <= LEAST_GAIN) continue
      const before = draft.points
      take(draft, stint)
      take(draft, given)
      if (isPut(draft, other)) {
        if (isPut(draft, back)) {
          if (draft.points < before - LEAST_GAIN) return
          take(draft, back)
        }
        take(draft, other)
      }
      put(draft, given)
      put(draft, stint)
    }
  }
}

/** What putting a stint may take off the points by itself. */
function keptBy({ weights, partners }: Problem, { isOfBaseline }: Stint): number {
  if (partners !== null) return Number.POSITIVE_INFINITY
  return isOfBaseline ? weights.fewestChanges : 0
}

function isPut(draft: Draft, stint: Stint): boolean {
  if (pointsToPut(draft, stint) === IMPOSSIBLE || !standsWith(draft, stint.need, stint)) return false
  put(draft, stint)
  return true
}

function standsWith({ problem, teams }: Draft, need: Need, stint: Stint): boolean {
  return teamStands(problem, need, [...(teams[need.index] ?? []), stint])
}

function leavesTeamStanding({ problem, teams }: Draft, stint: Stint): boolean {
  return teamStands(
    problem,
    stint.need,
    (teams[stint.need.index] ?? []).filter((one) => one !== stint),
  )
}
