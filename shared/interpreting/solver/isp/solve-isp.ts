import type { Highs } from '../highs/highs'
import type { IspAnswer, IspInstance, IspLimits, IspObjective, IspSeat } from './isp-instance'
import { mostSeats } from './most-seats'
import { mostSessions } from './most-sessions'
import { type Openings, openingsOf } from './openings'

/** What is asked of an instance, without relay. */
export interface IspQuestion {
  readonly objective: IspObjective
  readonly limits: IspLimits
  /** Seconds that are left for it; asked again before each longer part. */
  readonly secondsLeft: () => number
}

/** The best roster of an instance; proven best where `value` equals `bound`. */
export function solveIsp(highs: Highs, instance: IspInstance, { objective, limits, secondsLeft }: IspQuestion): IspAnswer {
  if (objective === 'pairs') {
    const openings = openingsOf(instance)
    const { held, size, bound } = mostSeats(highs, openings, limits, secondsLeft)
    return { seats: seatsOf(openings, held), value: size, bound }
  }
  const { openings, held, size, bound } = mostSessions(highs, instance, limits, secondsLeft)
  return { seats: seatsOf(openings, held), value: size, bound }
}

function seatsOf({ openings }: Openings, held: Int32Array): readonly IspSeat[] {
  return openings.flatMap(({ session, a, b }, opening) => {
    const interpreter = held[opening] ?? -1
    return interpreter === -1 ? [] : [{ interpreter, session, a, b }]
  })
}
