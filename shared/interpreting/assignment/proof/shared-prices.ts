import type { Draft } from '../search/draft'

/**
 * Prices at which days pay for what they have in common, so that their bounds may be added up. Any are valid up to the weights
 * (Lagrange); those at which a good plan pays for all that it has lose least.
 */
export interface SharedPrices {
  /** For a minute of an interpreter's work, in points. */
  readonly perMinute: Float64Array
  /** For an interpreter's work on a day (`interpreter * days + day`), in points. */
  readonly perDay: Float64Array
  /** What fair shares give back, counted once for the mission. */
  readonly constant: number
}

/**
 * The prices at which a draft pays in full: by the minute who works beyond the fair share; all who work pay on that day of theirs on
 * which most others work as well, where they can be spared the least.
 */
export function pricesOf({ problem, minutes, ledgers }: Draft): SharedPrices {
  const { weights, fairShare, dates, interpreters } = problem
  const isBeyond = (interpreter: number) => (minutes[interpreter] ?? 0) > (fairShare[interpreter] ?? 0)
  const perHour = weights.fairness
  const working = dates.map((_, day) => interpreters.filter((_, at) => ledgers[at * dates.length + day]).length)
  const perDay = new Float64Array(ledgers.length)
  for (const interpreter of interpreters.keys()) {
    const own = dates.map((_, day) => day).filter((day) => ledgers[interpreter * dates.length + day])
    const busiest = own.reduce((most, day) => ((working[day] ?? 0) > (working[most] ?? 0) ? day : most), own[0] ?? 0)
    if (own.length > 0) perDay[interpreter * dates.length + busiest] = weights.fewerInterpreters
  }
  return {
    perMinute: Float64Array.from(interpreters, (_, at) => (isBeyond(at) ? perHour / 60 : 0)),
    perDay,
    constant: interpreters.reduce((sum, _, at) => (isBeyond(at) ? sum - (perHour / 60) * (fairShare[at] ?? 0) : sum), 0),
  }
}
