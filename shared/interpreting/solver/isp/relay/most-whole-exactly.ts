import type { Highs } from '../../highs/highs'
import type { IspAnswer, IspInstance, IspLimits, IspSeat } from '../isp-instance'
import { mostSeats } from '../most-seats'
import type { Openings } from '../openings'
import { wholeStars } from './fewest-seats'
import { type StarReach, starReach } from './star-reach'
import { type Spread, type WantedSeat, wholeProgramme } from './whole-programme'

/** Of the time, for stars alone. */
const starsShare = 0.4

/**
 * Most sessions covered whole, from a roster and a bound that are known. First with stars alone, which is soon asked; then others may be covered
 * without a star, first by a few rows that only bound them; those that an answer covers so are told exactly, and it is asked again. What is
 * known stays where time is up.
 */
export function mostWholeExactly(
  highs: Highs,
  instance: IspInstance,
  limits: IspLimits,
  known: IspAnswer,
  secondsLeft: () => number,
): IspAnswer {
  const reach = starReach(instance)
  const stars = instance.sessions.map((_, session) => wholeStars(instance, reach, session))
  const spreadOf = new Map<number, Spread>()
  let untold: Spread = 'none'
  let isStrict = false
  let best = known
  while (best.value < best.bound && secondsLeft() > 0) {
    const { programme, read } = wholeProgramme(instance, reach, {
      limits,
      isStrict,
      starsOf: (session) => stars[session] ?? [],
      spreadOf: (session) => spreadOf.get(session) ?? untold,
      atLeast: best.value + 1,
    })
    const share = untold === 'none' ? starsShare : 1
    const solution = highs.solve(programme, { timeLimitSeconds: Math.max(0, secondsLeft() * share) })
    if (untold === 'loose') {
      if (solution.status === 'infeasible') return { ...best, bound: best.value }
      best = { ...best, bound: Math.min(best.bound, Math.floor(solution.bound + 1e-6)) }
      if (Number.isNaN(solution.objective)) break
    }
    const { spread, wanted } = read(solution.values)
    const newlySpread = spread.filter((session) => !spreadOf.has(session))
    for (const session of newlySpread)
      spreadOf.set(session, isSpreadAlone(highs, instance, reach, session, secondsLeft) ? 'exact' : 'none')
    if (newlySpread.length > 0) continue
    const seats = seated(highs, instance, reach, wanted, limits, secondsLeft)
    const isSeated = seats.length === wanted.length
    if (isSeated && solution.objective > best.value) best = { ...best, seats, value: Math.round(solution.objective) }
    else if (untold === 'loose' && isStrict) break
    isStrict = limits !== null && untold === 'loose' && !isSeated
    untold = 'loose'
  }
  return best
}

/** Whether a session could be covered without a star if it were alone; true also where time is up. */
function isSpreadAlone(
  highs: Highs,
  instance: IspInstance,
  reach: StarReach,
  session: number,
  secondsLeft: () => number,
): boolean {
  const own = instance.sessions.filter((_, other) => other === session).map((one) => ({ ...one, block: 0 }))
  const { programme } = wholeProgramme({ ...instance, blocks: ['alone'], sessions: own }, reach, {
    limits: null,
    isStrict: false,
    starsOf: () => [],
    spreadOf: () => 'exact',
    atLeast: 1,
  })
  return highs.solve(programme, { timeLimitSeconds: Math.max(0, secondsLeft()) }).status !== 'infeasible'
}

/** Who takes the wanted seats, all limits kept: as many as can be. */
function seated(
  highs: Highs,
  instance: IspInstance,
  { knowing, keyOf }: StarReach,
  wanted: readonly WantedSeat[],
  limits: IspLimits,
  secondsLeft: () => number,
): readonly IspSeat[] {
  const { length: blockCount } = instance.blocks
  const openings = wanted.map((seat) => ({ ...seat, block: instance.sessions[seat.session]?.block ?? 0 }))
  const reach: number[][] = Array.from({ length: instance.interpreters.length * blockCount }, () => [])
  for (const [at, { block, a, b }] of openings.entries())
    for (const interpreter of knowing.get(keyOf(a, b)) ?? []) reach[interpreter * blockCount + block]?.push(at)
  const asked: Openings = { openings, interpreterCount: instance.interpreters.length, blockCount, reach }
  const { held } = mostSeats(highs, asked, limits, secondsLeft)
  return [...held].flatMap((interpreter, at) => {
    const seat = wanted[at]
    return interpreter === -1 || !seat ? [] : [{ interpreter, ...seat }]
  })
}
