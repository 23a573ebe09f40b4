import type { IspInstance, IspLimits, IspSeat } from '../isp-instance'
import { type SeatChains, seatChains } from './seat-chains'
import { starReach } from './star-reach'

/** Sessions covered whole, one after the other, each by a star: every language of it seated with one and the same pivot. */
export interface StarPacking {
  /** Seats a star for the session, moving others where that helps; false, and nothing taken, where no pivot was found for it. */
  cover(session: number): boolean
  uncover(session: number): void
  /** How many seats are taken. */
  readonly size: number
  seats(): readonly IspSeat[]
  /** What is seated now is kept: `bringBack` goes no further. */
  keep(): void
  /** All that came after the last `keep` is undone. */
  bringBack(): void
}

interface Star {
  readonly pivot: number
  /** The seats' pairs, those that few know first. */
  readonly pairs: readonly number[]
}

/** A star covers all n(n − 1)/2 pairs of a session with n − 1 seats, the fewest there can be, so whole sessions are packed as stars. */
export function starPacking(instance: IspInstance, limits: IspLimits, mostMoves: number): StarPacking {
  const { length: languageCount } = instance.languages
  const { knowing, keyOf, largest } = starReach(instance)
  const chains: SeatChains = seatChains(instance, limits, mostMoves)
  const known = instance.languages.map(
    (_, language) => instance.interpreters.filter((one) => one.languages.includes(language)).length,
  )
  /** For each session: the stars for which enough know each pair; those without a seat more come first, then those of rare pivots. */
  const starsOf = instance.sessions.map(({ languages }) =>
    [...instance.languages.keys()]
      .map(
        (pivot): Star => ({
          pivot,
          pairs: languages
            .filter((language) => language !== pivot)
            .map((language) => keyOf(language, pivot))
            .sort((a, b) => (knowing.get(a)?.length ?? 0) - (knowing.get(b)?.length ?? 0) || a - b),
        }),
      )
      .filter(({ pivot, pairs }) => pairs.every((pair) => knowing.has(pair)) && largest(pivot, languages) === pairs.length)
      .sort((a, b) => a.pairs.length - b.pairs.length || (known[a.pivot] ?? 0) - (known[b.pivot] ?? 0) || a.pivot - b.pivot),
  )
  const seatStar = (session: number, { pairs }: Star): boolean => {
    for (const [at, pair] of pairs.entries()) {
      if (chains.seat(session, at, pair)) continue
      for (let taken = 0; taken < at; taken++) chains.leave(session, taken)
      return false
    }
    return true
  }
  return {
    get size() {
      return chains.size
    },
    cover: (session) => (starsOf[session] ?? []).some((star) => seatStar(session, star)),
    uncover: (session) => {
      for (const at of instance.sessions[session]?.languages.keys() ?? []) chains.leave(session, at)
    },
    keep: () => chains.keep(),
    bringBack: () => chains.bringBack(),
    seats: () =>
      chains.seats().map(({ interpreter, session, pair }) => ({
        interpreter,
        session,
        a: Math.floor(pair / languageCount),
        b: pair % languageCount,
      })),
  }
}
