import type { Highs } from '../../highs/highs'
import { type IspAnswer, type IspInstance, type IspSeat, pairsOf, sessionsByBlock } from '../isp-instance'
import type { IspQuestion } from '../solve-isp'
import { annealSeats } from './anneal-seats'
import { firstStars } from './first-stars'
import { mostWhole } from './most-whole'
import { mostWholeExactly } from './most-whole-exactly'
import { relayBound } from './relay-bound'
import { relayProgramme } from './relay-programme'
import { relayedPairs } from './relayed-pairs'

/** Turns of annealing for each interpreter and block, and at most in all. */
const turnsPerPlace = 5000
const mostTurns = 10_000_000

/** A loss of so many pairs is taken in one of e turns at first: single stars are loosened, whole sessions only shaken. */
const warmth = { stars: 1, whole: 0.3 } as const

/** A bound may take so many seconds at most; larger exact programmes than this are not asked: their first relaxation alone takes a minute. */
const boundSeconds = 8
const mostColumns = { inBlock: 8000, inAll: 1800 } as const

/** With more ways for somebody to take a seat, the first linear programme of covers does not end in time. */
const mostOpenings = 40_000

/** Not all blocks that are open are hard, so one may take the time of so many. */
const easyShare = 2

/**
 * The roster that covers most when relay counts (`relayedPairs` says what that means), with a bound that no roster exceeds. Without limits
 * each block is a question of its own. Stars give a first roster, annealing a better one, and what is small is asked exactly.
 */
export function solveIspWithRelay(highs: Highs, instance: IspInstance, question: IspQuestion): IspAnswer {
  if (question.limits !== null) {
    const found = solvePart(highs, instance, question, { parts: 1, left: 1 })
    return question.objective === 'sessions' && openingCount(instance) <= mostOpenings
      ? mostWholeExactly(highs, instance, question.limits, found, question.secondsLeft)
      : found
  }
  const blocks = sessionsByBlock(instance).map((sessions, block) => {
    const own = sessions.flatMap((session) => instance.sessions[session] ?? []).map((session) => ({ ...session, block: 0 }))
    const part = { ...instance, blocks: ['all'], sessions: own }
    return {
      part,
      sessions,
      found: solvePart(highs, part, question, { parts: instance.blocks.length, left: instance.blocks.length - block }),
    }
  })
  let open = blocks.filter(({ found }) => found.value < found.bound).length
  const parts = blocks.map(({ part, sessions, found }) => {
    const isOpen = question.objective === 'sessions' && found.value < found.bound
    const end = question.secondsLeft() * Math.max(0, 1 - easyShare / open)
    if (isOpen) open--
    const answer = isOpen ? mostWholeExactly(highs, part, null, found, () => question.secondsLeft() - end) : found
    return { ...answer, seats: answer.seats.map((seat) => ({ ...seat, session: sessions[seat.session] ?? 0 })) }
  })
  return {
    seats: parts.flatMap(({ seats }) => seats),
    value: parts.reduce((sum, { value }) => sum + value, 0),
    bound: parts.reduce((sum, { bound }) => sum + bound, 0),
  }
}

function openingCount({ interpreters, blocks }: IspInstance): number {
  return interpreters.reduce((sum, { languages }) => sum + pairsOf(languages).length, 0) * blocks.length
}

/** One of so many parts that have to share the time, and of so many that are left with it. */
function solvePart(
  highs: Highs,
  part: IspInstance,
  question: IspQuestion,
  { parts, left }: { readonly parts: number; readonly left: number },
): IspAnswer {
  const { objective, limits, secondsLeft } = question
  const shouldStop = (): boolean => secondsLeft() <= 0
  const bound = relayBound(highs, part, objective, limits, Math.max(0, Math.min(secondsLeft(), boundSeconds / parts)))
  const search = { objective, parts, enough: bound, shouldStop }
  const whole = mostWhole(part, limits, search)
  const seats = objective === 'pairs' ? mostPairs(part, question, whole, search) : whole.seats
  const value = objective === 'pairs' ? pairsCovered(part, seats) : whole.worth
  if (value === bound || shouldStop() || objective === 'sessions') return { seats, value, bound }
  const { programme, columns } = relayProgramme(part, limits)
  if (programme.cost.length > (limits === null ? mostColumns.inBlock : mostColumns.inAll)) return { seats, value, bound }
  const solution = highs.solve(programme, { timeLimitSeconds: Math.max(0, secondsLeft() * Math.min(1, easyShare / left)) })
  const proven = Math.max(value, Math.min(bound, Math.floor(solution.bound + 1e-6)))
  if (!(solution.objective > value + 0.5)) return { seats, value, bound: proven }
  const better = columns.filter(({ column }) => solution.values[column] === 1).map(({ seat }) => seat)
  return { seats: better, value: Math.round(solution.objective), bound: proven }
}

/** Annealed from whole sessions or from single stars, whichever cover more. */
function mostPairs(
  part: IspInstance,
  { limits }: IspQuestion,
  whole: { readonly seats: readonly IspSeat[]; readonly worth: number },
  { parts, enough, shouldStop }: { readonly parts: number; readonly enough: number; readonly shouldStop: () => boolean },
): readonly IspSeat[] {
  const stars = firstStars(part, limits)
  const isWholeBetter = whole.worth > pairsCovered(part, stars)
  const turns = Math.min(turnsPerPlace * part.interpreters.length * part.blocks.length, Math.floor(mostTurns / parts))
  const warmest = isWholeBetter ? warmth.whole : warmth.stars
  const annealing = { turns, warmest, coldest: 0.15, seed: 7, enough, shouldStop }
  return annealSeats(part, limits, isWholeBetter ? whole.seats : stars, annealing)
}

function pairsCovered(part: IspInstance, seats: readonly IspSeat[]): number {
  const pairs = relayedPairs(part)
  for (const { session, a, b } of seats) pairs.add(session, a, b)
  return pairs.covered
}
