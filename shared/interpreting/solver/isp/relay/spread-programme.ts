import { type Programme, programmeBuilder } from '../../highs/programme'
import { type IspInstance, pairsOf } from '../isp-instance'
import { fewestSpread, wholeStars } from './fewest-seats'
import type { StarReach } from './star-reach'

interface SpreadQuestion {
  /** So many sessions are covered whole. */
  readonly atLeast: number
  /** The session among them that is covered without a star. */
  readonly spread: number
  /** Those that may be covered without a star as well; all others have one. */
  readonly others: ReadonlySet<number>
  /** Whether every pair of the session is asked for in whole seats. */
  readonly isExact: boolean
}

/**
 * Infeasible where no roster of one block covers so many sessions with this one without a star; weaker than the problem, so that the solver
 * is soon done. Of a session without a star it knows that each language has two partners, or its only one would be the pivot of a star, and
 * how many seats there are at least (`fewestSpread`). Seats are for pairs, and everybody takes one of them.
 */
export function spreadProgramme(
  instance: IspInstance,
  reach: StarReach,
  { atLeast, spread, others, isExact }: SpreadQuestion,
): Programme {
  const { languages: all } = instance
  const { knowing, keyOf } = reach
  const builder = programmeBuilder('maximize')
  /** By pair: what wants a seat of it. */
  const wanting = new Map<number, number[]>()
  const want = (pair: number, column: number): void => {
    const columns = wanting.get(pair)
    if (columns) columns.push(column)
    else wanting.set(pair, [column])
  }
  const starsOf = (session: number, languages: readonly number[]): readonly number[] =>
    wholeStars(instance, reach, session).map((pivot) => {
      const column = builder.column({ cost: 0, isInteger: true })
      for (const leaf of languages) if (leaf !== pivot) want(keyOf(leaf, pivot), column)
      return column
    })
  const withoutStar = (languages: readonly number[], isIt: boolean): number => {
    const without = builder.column({ cost: 0, lower: isIt ? 1 : 0, isInteger: true })
    const needs = (columns: readonly number[], many: number): void => {
      builder.row({ lower: 0 }, { columns: [...columns, without], values: [...columns.map(() => 1), -many] })
    }
    const seats = new Map<number, number>()
    const partners = new Map(languages.map((language) => [language, [] as number[]]))
    for (const pair of knowing.keys()) {
      const ends = [Math.floor(pair / all.length), pair % all.length].flatMap((end) => {
        const own = partners.get(end)
        return own ? [own] : []
      })
      if (ends.length === 0) continue
      const seat = builder.column({ cost: 0, isInteger: isIt && isExact })
      seats.set(pair, seat)
      want(pair, seat)
      for (const own of ends) own.push(seat)
    }
    for (const own of partners.values()) needs(own, 2)
    needs([...seats.values()], fewestSpread(languages.length))
    for (const [a, b] of isIt && isExact ? pairsOf(languages) : []) {
      const direct = seats.get(keyOf(a, b))
      const ways = direct === undefined ? [] : [direct]
      for (const pivot of all.keys()) {
        const [first, second] = [seats.get(keyOf(a, pivot)), seats.get(keyOf(b, pivot))]
        if (pivot === a || pivot === b || first === undefined || second === undefined) continue
        const way = builder.column({ cost: 0 })
        ways.push(way)
        for (const half of [first, second]) builder.row({ upper: 0 }, { columns: [way, half], values: [1, -1] })
      }
      needs(ways, 1)
    }
    return without
  }
  const chosen = instance.sessions.flatMap(({ languages }, session) => {
    const isIt = session === spread
    const columns = isIt ? [] : [...starsOf(session, languages)]
    if (isIt || others.has(session)) columns.push(withoutStar(languages, isIt))
    if (columns.length > 1) builder.row({ upper: 1 }, { columns })
    return columns
  })
  builder.row({ lower: atLeast }, { columns: chosen })
  const taking = instance.interpreters.map((): number[] => [])
  for (const [pair, columns] of wanting) {
    const takers = (knowing.get(pair) ?? []).map((interpreter) => {
      const column = builder.column({ cost: 0 })
      taking[interpreter]?.push(column)
      return column
    })
    builder.row({ upper: 0 }, { columns: [...columns, ...takers], values: [...columns.map(() => 1), ...takers.map(() => -1)] })
  }
  for (const columns of taking) if (columns.length > 1) builder.row({ upper: 1 }, { columns })
  return builder.build()
}
