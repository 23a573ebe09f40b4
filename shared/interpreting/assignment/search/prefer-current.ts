import type { Stint } from '../problem/stint'
import { type Draft, nightsStand, put, take, teamStands } from './draft'

/** Plans differ by more than this or not at all: the rest is rounding. */
const SAME_POINTS = 0.05

/** So many exchanges one after the other bring somebody back at most: X for Y here, Y for Z there, Z for X in a third place. */
const LONGEST_CHAIN = 3

/** Exchanges tried for one place, and in all: the short chains are sought everywhere first, the longest to their end in small missions only. */
const MOST_TRIED_FOR_ONE = 3000
const MOST_TRIED = 30_000

/** Who goes and who comes, each in the same team. */
type Exchange = readonly (readonly [out: Stint, back: Stint])[]

interface Search {
  readonly draft: Draft
  /** What the plan may come to at most. */
  readonly goal: number
  triedForOne: number
  tried: number
}

/**
 * Puts back who is in the plan as it is where somebody else came for nothing: with changes counted from another plan, no aim says so. Two may
 * change places at an item, on a day or over the whole mission, and others after them. The draft becomes neither better nor worse.
 */
export function preferCurrent(draft: Draft): void {
  const { problem } = draft
  if (problem.baseline === null) return
  const search = { draft, goal: draft.points + SAME_POINTS, triedForOne: 0, tried: 0 }
  const isAway = ({ index }: Stint) => draft.isChosen[index] === 0
  for (let longest = 1; longest <= LONGEST_CHAIN; longest++) {
    const pass = () => problem.currentOf.flat().filter((stint) => isAway(stint) && isBroughtBack(search, stint, longest))
    // Each time more of them are back, so this ends.
    while (pass().length > 0);
  }
}

function isBroughtBack(search: Search, back: Stint, longest: number): boolean {
  const fresh = (search.draft.teams[back.need.index] ?? []).filter(({ isFixed, current }) => !isFixed && current === null)
  search.triedForOne = 0
  for (const out of fresh) {
    for (const exchange of exchangesOf(search.draft, out, back)) if (isTaken(search, [exchange], 0, longest)) return true
  }
  return false
}

/** Makes the last exchange of a chain, and others after it as far as they are needed; where nothing is gained the draft stays as it is. */
function isTaken(search: Search, chain: readonly Exchange[], keptBefore: number, longest: number): boolean {
  const { draft, goal } = search
  const exchange = chain.at(-1) ?? []
  if (search.triedForOne >= MOST_TRIED_FOR_ONE || search.tried >= MOST_TRIED) return false
  search.triedForOne++
  search.tried++
  const kept = keptBefore + exchange.reduce((sum, [out, back]) => sum + keptBy(back) - keptBy(out), 0)
  make(draft, exchange)
  if (kept > 0 && draft.points <= goal && chain.flat().every((pair) => pair.every((stint) => stands(draft, stint)))) return true
  if (longest > 1) {
    for (const next of followers(draft, chain)) {
      if (search.triedForOne >= MOST_TRIED_FOR_ONE || search.tried >= MOST_TRIED) break
      if (isTaken(search, [...chain, next], kept, longest - 1)) return true
    }
  }
  make(
    draft,
    exchange.map(([out, back]) => [back, out]),
  )
  return false
}

function keptBy({ current }: Stint): number {
  return current === null ? 0 : 1
}

function make(draft: Draft, exchange: Exchange): void {
  for (const [out] of exchange) take(draft, out)
  for (const [, back] of exchange) put(draft, back)
}

/** At the item alone; or two change places on its day, or all the time, wherever one of them is without the other. */
function* exchangesOf({ problem, isChosen, days }: Draft, out: Stint, back: Stint): Generator<Exchange> {
  const count = problem.dates.length
  const placesOn = (interpreter: number, other: number, day: number): Exchange =>
    (days[interpreter * count + day] ?? []).flatMap((stint): Exchange => {
      const instead = problem.stintsOf[stint.need.index]?.find((one) => one.interpreter === other)
      if (stint.isFixed || !instead?.isOpen || isChosen[instead.index] === 1) return []
      return [[stint, instead]]
    })
  const changedOn = (day: number): Exchange => [
    ...placesOn(out.interpreter, back.interpreter, day),
    ...placesOn(back.interpreter, out.interpreter, day),
  ]
  if (!back.isOpen) return
  yield [[out, back]]
  const onDay = changedOn(back.need.day)
  if (onDay.length > 1) yield onDay
  const always = problem.dates.flatMap((_, day) => changedOn(day))
  if (always.length > onDay.length) yield always
}

/** What one of those that a chain has moved may do next: make room for somebody else, or take somebody's place. */
function* followers({ problem, days, isChosen, teams }: Draft, chain: readonly Exchange[]): Generator<Exchange> {
  const count = problem.dates.length
  const comes = ({ isOpen, index }: Stint) => isOpen && isChosen[index] === 0
  for (const interpreter of new Set(chain.flat(2).map((stint) => stint.interpreter))) {
    for (let at = interpreter * count; at < (interpreter + 1) * count; at++) {
      // Copies: an exchange that is tried meanwhile changes the lists themselves.
      for (const out of (days[at] ?? []).filter(({ isFixed }) => !isFixed)) {
        for (const back of problem.stintsOf[out.need.index] ?? []) if (comes(back)) yield [[out, back]]
      }
      for (const back of (problem.stintsOn[at] ?? []).filter(comes)) {
        for (const out of (teams[back.need.index] ?? []).filter(({ isFixed }) => !isFixed)) yield [[out, back]]
      }
    }
  }
}

/** Whether the day and the team of a stint keep all hard rules. */
function stands(draft: Draft, { need, interpreter }: Stint): boolean {
  const { problem, ledgers, teams } = draft
  const ledger = ledgers[interpreter * problem.dates.length + need.day] ?? null
  const dayStands = ledger === null || (ledger.newlyBroken === 0 && nightsStand(draft, interpreter, need.day, ledger))
  return dayStands && teamStands(problem, need, teams[need.index] ?? [])
}
