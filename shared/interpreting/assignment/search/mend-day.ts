import { compareBy } from '../../../kernel/order'
import type { Need } from '../problem/need'
import type { Stint } from '../problem/stint'
import { type Draft, IMPOSSIBLE, isBusy, pointsOfPartners, pointsOfTeam, pointsToPut, put, take, teamStands } from './draft'
import { putKept } from './first-draft'

/** With more places open than this a day is not mended but planned. */
const MOST_OPEN = 8
/** So many who are planned move on at most to let others in. */
const MOST_MOVED = 3
/** Places looked at on the way, in all: the same every time, unlike a clock. */
const MOST_STEPS = 1000

interface Search {
  readonly draft: Draft
  /** The best so far: a plan must have fewer points to be better. */
  points: number
  chosen: readonly Stint[] | null
  stepsLeft: number
}

/**
 * Fills the places that the plan from which changes are counted leaves open on a day in the best way there is with few moves: by those who are free, then
 * with one who is planned moving on, then with two. The draft stays as it is where nothing gains more than `leastGain`.
 */
export function mendDay(draft: Draft, day: number, leastGain: number): void {
  const { needs, weights } = draft.problem
  const own = needs.filter((need) => need.day === day)
  const search: Search = { draft, points: draft.points - leastGain, chosen: null, stepsLeft: MOST_STEPS }
  const before = freeOf(draft, own)
  for (const stint of before) take(draft, stint)
  putKept(draft, own, draft.problem.baselineOf)
  const kept = freeOf(draft, own)
  const open = own.flatMap((need) => openPlacesOf(draft, need))
  if (open.length > 0 && open.length <= MOST_OPEN) {
    const least = leastWith(draft, open)
    for (let moved = 0; moved <= MOST_MOVED && least + moved * weights.fewestChanges < search.points; moved++) {
      fill(search, own, open, moved)
    }
  }
  for (const stint of kept) take(draft, stint)
  for (const stint of search.chosen ?? before) put(draft, stint)
}

function freeOf({ teams }: Draft, needs: readonly Need[]): readonly Stint[] {
  return needs.flatMap(({ index }) => (teams[index] ?? []).filter(({ isFixed }) => !isFixed))
}

function openPlacesOf({ problem, teams }: Draft, need: Need): readonly Need[] {
  const missing = Math.max(0, need.places - (teams[need.index]?.length ?? 0))
  const able = (problem.stintsOf[need.index] ?? []).filter(({ isOpen }) => isOpen).length
  return Array.from({ length: Math.min(missing, able) }, () => need)
}

/** Nobody who is put to something makes a plan better but by what the team's size comes to. */
function leastWith({ problem, points, teams }: Draft, open: readonly Need[]): number {
  let least = points
  for (const [at, need] of open.entries()) {
    if (open.indexOf(need) < at) continue
    const team = teams[need.index] ?? []
    const size = team.length
    // Somebody whom the others like to have beside them may come.
    least -= pointsOfPartners(problem, team)
    let best = 0
    for (let more = 1; more <= open.length; more++) {
      if (open.filter((one) => one === need).length < more) break
      best = Math.min(best, pointsOfTeam(problem, need, size + more) - pointsOfTeam(problem, need, size))
    }
    least += best
  }
  return least
}

/** Fills the open places in every way, the one first that fewest are free for; the draft is as it was when this ends. */
function fill(search: Search, own: readonly Need[], open: readonly Need[], moves: number): void {
  const { draft } = search
  if (leastWith(draft, open) >= search.points) return
  if (open.length === 0) {
    search.points = draft.points
    search.chosen = freeOf(draft, own)
    return
  }
  if (search.stepsLeft-- <= 0) return
  const able = open.map((need) => freeFor(draft, need))
  const at = able.reduce((fewest, free, place) => (free.length < (able[fewest]?.length ?? 0) ? place : fewest), 0)
  const need = open[at] as Need
  const others = open.toSpliced(at, 1)
  for (const { stint } of able[at] ?? []) {
    put(draft, stint)
    fill(search, own, others, moves)
    take(draft, stint)
  }
  if (moves > 0) letIn(search, own, need, others, moves)
  // At last with the place left open, unless who is left there cannot be alone.
  if (teamStands(draft.problem, need, draft.teams[need.index] ?? [])) fill(search, own, others, moves)
}

/** Who can be put to a need as everything is, the cheapest first. */
function freeFor(draft: Draft, need: Need): readonly { readonly stint: Stint; readonly points: number }[] {
  const free: { readonly stint: Stint; readonly points: number }[] = []
  for (const stint of draft.problem.stintsOf[need.index] ?? []) {
    const points = pointsToPut(draft, stint)
    if (points < IMPOSSIBLE && standsWith(draft, stint)) free.push({ stint, points })
  }
  return free.sort(compareBy(({ points }) => points))
}

/** Puts to a need who can only if somewhere else is left: all that is at its time, or that and one place more. */
function letIn(search: Search, own: readonly Need[], need: Need, others: readonly Need[], moves: number): void {
  const { draft } = search
  const { problem } = draft
  const isTaken = (left: readonly Stint[], stint: Stint): boolean => {
    if (left.length > moves) return false
    for (const one of left) take(draft, one)
    const isPossible = pointsToPut(draft, stint) < IMPOSSIBLE
    if (isPossible) {
      put(draft, stint)
      fill(search, own, [...left.map((one) => one.need), ...others], moves - left.length)
      take(draft, stint)
    }
    for (const one of left) put(draft, one)
    return isPossible
  }
  for (const stint of problem.stintsOf[need.index] ?? []) {
    if (!stint.isOpen || draft.isChosen[stint.index] === 1 || !standsWith(draft, stint)) continue
    const day = draft.days[stint.interpreter * problem.dates.length + stint.need.day] ?? []
    const clashing = day.filter((one) => isBusy([one], stint))
    if (clashing.some(({ isFixed }) => isFixed)) continue
    if (clashing.length > 0 ? isTaken(clashing, stint) : pointsToPut(draft, stint) < IMPOSSIBLE) continue
    for (const one of day) if (!one.isFixed && !clashing.includes(one)) isTaken([...clashing, one], stint)
  }
}

function standsWith({ problem, teams }: Draft, stint: Stint): boolean {
  return stint.coversAll || teamStands(problem, stint.need, [...(teams[stint.need.index] ?? []), stint])
}
