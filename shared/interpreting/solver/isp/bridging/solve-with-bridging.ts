import type { Highs } from '../../highs/highs'
import { type IspInstance, type IspObjective, pairsOf, sessionsByBlock } from '../isp-instance'
import { type IspQuestion, solveIsp } from '../solve-isp'
import { type BridgedRoster, bridgedRoster } from './bridged-roster'
import { bridgingProgramme } from './bridging-programme'
import { repertoiresOf } from './repertoires'

export interface BridgedAnswer extends BridgedRoster {
  readonly value: number
  /** No roster reaches more. */
  readonly bound: number
}

/** Larger programmes are not asked in whole numbers: HiGHS' WASM build comes to no end with them. */
const mostColumns = 100_000

/** The pivots that are told for each pair: few are soon solved and nearly always enough. */
const pivotSteps = [2, Number.POSITIVE_INFINITY] as const

/**
 * The roster that covers most where two interpreters who share a language may cover one pair together, and nothing else meanwhile: bridging as
 * the course's projects model it (such as Teytey2002/Combinatorial_Optimization_Interpreters_Scheduling_Problem, src/isp_bridge.py). Without
 * limits each block is a question of its own.
 */
export function solveWithBridging(highs: Highs, instance: IspInstance, question: IspQuestion): BridgedAnswer {
  const { objective, limits } = question
  if (limits === null) return joined(sessionsByBlock(instance).map((sessions) => solvePart(highs, instance, question, sessions)))
  const all = [...instance.sessions.keys()]
  if (objective === 'pairs') return solvePart(highs, instance, question, all)
  // Where all that the blocks can cover is covered within the limits too, there is no more.
  const { bound, ...unlimited } = solveWithBridging(highs, instance, { ...question, limits: null })
  const wanted = wholeSessions(instance, unlimited)
  const within = { ...solvePart(highs, instance, question, wanted), bound }
  if (within.value >= bound) return within
  const chosen = solvePart(highs, instance, question, all)
  return { ...(chosen.value > within.value ? chosen : within), bound: Math.min(bound, chosen.bound) }
}

function joined(answers: readonly BridgedAnswer[]): BridgedAnswer {
  return {
    seats: answers.flatMap(({ seats }) => seats),
    bridges: answers.flatMap(({ bridges }) => bridges),
    value: answers.reduce((sum, { value }) => sum + value, 0),
    bound: answers.reduce((sum, { bound }) => sum + bound, 0),
  }
}

/** What a roster covers, whether by one interpreter or by two. */
function worthOf(instance: IspInstance, objective: IspObjective, roster: BridgedRoster): number {
  return objective === 'pairs' ? roster.seats.length + roster.bridges.length : wholeSessions(instance, roster).length
}

function wholeSessions({ sessions }: IspInstance, { seats, bridges }: BridgedRoster): readonly number[] {
  const covered = sessions.map(() => 0)
  for (const { session } of [...seats, ...bridges]) covered[session] = (covered[session] ?? 0) + 1
  return [...sessions.keys()].filter((session) => covered[session] === pairsOf(sessions[session]?.languages ?? []).length)
}

/** Of some sessions: first what interpreters cover alone, since a pair alone takes one of them and a bridge two, then the programme. */
function solvePart(highs: Highs, whole: IspInstance, question: IspQuestion, sessions: readonly number[]): BridgedAnswer {
  const asked = question.objective === 'sessions' ? sessions.filter(canBeWhole(whole)) : sessions
  const blocks = [...new Set(asked.map((session) => whole.sessions[session]?.block ?? 0))]
  const part: IspInstance =
    question.limits === null
      ? { ...whole, blocks: blocks.map((block) => whole.blocks[block] ?? ''), sessions: sessionsOf(whole, asked, () => 0) }
      : { ...whole, sessions: sessionsOf(whole, asked, (block) => block) }
  const { seats, value, bound } = solveIsp(highs, part, question)
  const alone = {
    seats,
    bridges: [],
    value,
    bound: question.objective === 'pairs' ? withRest(part, question, bound) : asked.length,
  }
  const best = alone.value < alone.bound ? withProgramme(highs, part, question, alone) : alone
  const named = <Use extends { readonly session: number }>(use: Use): Use => ({ ...use, session: asked[use.session] ?? 0 })
  return { ...best, seats: best.seats.map(named), bridges: best.bridges.map(named) }
}

function sessionsOf(
  { sessions }: IspInstance,
  asked: readonly number[],
  blockOf: (block: number) => number,
): IspInstance['sessions'] {
  return asked.flatMap((session) => sessions[session] ?? []).map((session) => ({ ...session, block: blockOf(session.block) }))
}

/** What could be covered if everybody who covers nothing alone were half of a bridge all the time that she may work. */
function withRest({ interpreters, blocks, sessions }: IspInstance, { limits }: IspQuestion, alone: number): number {
  const time = interpreters.length * Math.min(blocks.length, limits?.maxSessions ?? 1)
  const pairs = sessions.reduce((sum, { languages }) => sum + pairsOf(languages).length, 0)
  return Math.min(pairs, Math.floor((Math.max(time, alone) + alone) / 2))
}

/** Whether there are people enough to cover a session whole: one a pair, and of each language as many as there are others. */
function canBeWhole({ interpreters, sessions }: IspInstance): (session: number) => boolean {
  return (session) => {
    const used = sessions[session]?.languages ?? []
    const knowing = (language: number): number => interpreters.filter(({ languages }) => languages.includes(language)).length
    return pairsOf(used).length <= interpreters.length && used.every((language) => knowing(language) >= used.length - 1)
  }
}

/** Bounded without pivots, then asked in whole numbers with few of them, and with all where few do not reach the bound. */
function withProgramme(highs: Highs, part: IspInstance, question: IspQuestion, alone: BridgedAnswer): BridgedAnswer {
  const { objective, limits, secondsLeft } = question
  const repertoires = repertoiresOf(part)
  const ask = (mostPivots: number, isWhole: boolean) => {
    const asked = bridgingProgramme(part, repertoires, { objective, limits, isWhole, mostPivots })
    const isTooLarge = isWhole && asked.programme.cost.length > mostColumns
    const timeLimitSeconds = isTooLarge ? 0 : Math.max(0, secondsLeft())
    return { asked, solution: highs.solve(asked.programme, { timeLimitSeconds, engine: isWhole ? {} : { solver: 'ipm' } }) }
  }
  let best = boundedBy(alone, ask(0, false).solution.bound)
  for (const mostPivots of pivotSteps) {
    if (best.value >= best.bound) return best
    const { asked, solution } = ask(mostPivots, true)
    if (mostPivots >= part.languages.length) best = boundedBy(best, solution.bound)
    if (solution.values.length === 0) continue
    const roster = bridgedRoster(part, repertoires, asked, solution.values)
    const value = worthOf(part, objective, roster)
    if (value > best.value) best = { ...roster, value, bound: best.bound }
  }
  return best
}

/** Whole pairs or sessions, and never fewer than are known. */
function boundedBy(known: BridgedAnswer, bound: number): BridgedAnswer {
  return { ...known, bound: Math.max(known.value, Math.min(known.bound, Math.floor(bound + 1e-6))) }
}
