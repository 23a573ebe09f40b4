/** How much of a campaign is run: `MISSION_DESK_FAULTS` of it, else a short version; in any case no longer than its time. */
export interface Campaign {
  /** Numbers from 1 on, until there are enough or the time is over; tells how far it is every half minute. */
  readonly turns: () => Generator<number>
  readonly timeoutMs: number
  /** The one that is part of `npm test`. */
  readonly isShort: boolean
}

export function campaignOf(name: string, short: number, times: { readonly shortMs: number; readonly longMs: number }): Campaign {
  const asked = process.env.MISSION_DESK_FAULTS
  const count = asked === undefined ? short : Number(asked)
  const timeMs = asked === undefined ? times.shortMs : times.longMs
  return {
    timeoutMs: timeMs + 60_000,
    isShort: asked === undefined,
    *turns() {
      const started = Date.now()
      let toldAt = started
      for (let turn = 1; turn <= count; turn++) {
        const now = Date.now()
        if (now - started > timeMs) {
          console.log(`${name}: time is over after ${turn - 1} of ${count}`)
          return
        }
        if (now - toldAt > 30_000) {
          toldAt = now
          console.log(`${name}: ${turn - 1} of ${count} in ${Math.round((now - started) / 1000)} s`)
        }
        yield turn
      }
    },
  }
}
