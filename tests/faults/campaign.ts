/**
 * How much of a campaign is run: `MISSION_DESK_FAULTS` of it, else a short version; in any case no longer than its time, which
 * `MISSION_DESK_FAULTS_MINUTES` makes shorter.
 */
export interface Campaign {
  /** How many are asked for. */
  readonly count: number
  /** Numbers from 1 on, until there are enough or the time is over; tells how far it is every half minute. */
  readonly turns: () => Generator<number>
  /** As `turns`, for a list that somebody has made. */
  readonly each: <T>(list: readonly T[]) => Generator<T>
  readonly timeoutMs: number
  /** The one that is part of `npm test`. */
  readonly isShort: boolean
}

export function campaignOf(name: string, short: number, times: { readonly shortMs: number; readonly longMs: number }): Campaign {
  const asked = process.env.MISSION_DESK_FAULTS
  const count = asked === undefined ? short : Number(asked)
  const minutes = Number(process.env.MISSION_DESK_FAULTS_MINUTES ?? Number.POSITIVE_INFINITY)
  const timeMs = asked === undefined ? times.shortMs : Math.min(times.longMs, minutes * 60_000)

  function* each<T>(list: readonly T[]): Generator<T> {
    const started = Date.now()
    let toldAt = started
    for (const [done, one] of list.entries()) {
      const now = Date.now()
      if (now - started > timeMs) {
        console.log(`${name}: time is over after ${done} of ${list.length}`)
        return
      }
      if (now - toldAt > 30_000) {
        toldAt = now
        console.log(`${name}: ${done} of ${list.length} in ${Math.round((now - started) / 1000)} s`)
      }
      yield one
    }
  }

  return {
    count,
    each,
    turns: () => each(Array.from({ length: count }, (_, index) => index + 1)),
    timeoutMs: timeMs + 300_000,
    isShort: asked === undefined,
  }
}
