import { type Programme, type ProgrammeBuilder, programmeBuilder } from '../../highs/programme'
import { type IspInstance, type IspLimits, pairsOf } from '../isp-instance'
import { restWindows } from '../rest'
import { fewestSpread } from './fewest-seats'
import type { StarReach } from './star-reach'

/** How a session may be covered whole without a star: as far as a few rows can tell, exactly, or not at all. */
export type Spread = 'loose' | 'exact' | 'none'

/** A seat that somebody has to take. */
export interface WantedSeat {
  readonly session: number
  readonly a: number
  readonly b: number
}

/** Which sessions are covered whole, and how. */
export interface WholeProgramme {
  readonly programme: Programme
  read(values: Float64Array): WholeAnswer
}

export interface WholeAnswer {
  /** Sessions covered without a star. */
  readonly spread: readonly number[]
  readonly wanted: readonly WantedSeat[]
}

interface Taken {
  readonly session: number
  readonly column: number
  readonly seats: readonly WantedSeat[]
}

/** What is asked of it: with which pivots, how else, and how many sessions at least. */
export interface WholeQuestion {
  readonly limits: IspLimits
  /** Whether rests are looked at, and interpreters as whole persons; without, it is a bound. */
  readonly isStrict: boolean
  readonly starsOf: (session: number) => readonly number[]
  readonly spreadOf: (session: number) => Spread
  readonly atLeast: number
}

/**
 * Most sessions covered whole, at least so many; infeasible where that many cannot be. A session is covered by a star of some pivot, or
 * spread: each language has two partners then (`fewestSpread` says why). Who takes which seat of a block is a flow, so there only the seats
 * need to be whole numbers.
 */
export function wholeProgramme(
  instance: IspInstance,
  reach: StarReach,
  { limits, isStrict, starsOf, spreadOf, atLeast }: WholeQuestion,
): WholeProgramme {
  const builder = programmeBuilder('maximize')
  const wanting = instance.blocks.map(() => new Map<number, number[]>())
  const want = (block: number, pair: number, column: number): void => {
    const columns = wanting[block]?.get(pair)
    if (columns) columns.push(column)
    else wanting[block]?.set(pair, [column])
  }
  const stars: Taken[] = []
  const spreads: Taken[] = []
  const edges: Taken[] = []
  for (const [session, { block, languages }] of instance.sessions.entries()) {
    const ways: number[] = []
    for (const pivot of starsOf(session)) {
      const column = builder.column({ cost: 1, isInteger: true })
      const seats = languages
        .filter((language) => language !== pivot)
        .map((leaf) => ({ session, a: Math.min(leaf, pivot), b: Math.max(leaf, pivot) }))
      for (const { a, b } of seats) want(block, reach.keyOf(a, b), column)
      stars.push({ session, column, seats })
      ways.push(column)
    }
    const spread = spreadOf(session)
    if (spread !== 'none') {
      const column = builder.column({ cost: 1, isInteger: true })
      const own = spreadEdges(instance, reach, session, spread, builder)
      for (const { pair, column: edge } of own) want(block, pair, edge)
      edges.push(...own.map(({ seat, column: edge }) => ({ session, column: edge, seats: [seat] })))
      spreads.push({ session, column, seats: [] })
      ways.push(column)
      boundSpread(instance, reach, session, column, own, builder)
      if (spread === 'exact') tieSpread(languages, reach, column, own, builder)
    }
    if (ways.length > 1) builder.row({ upper: 1 }, { columns: ways })
  }
  const all = [...stars, ...spreads].map(({ column }) => column)
  builder.row({ lower: atLeast }, { columns: all })
  const taking = wanting.map((pairs) => takers(instance, reach, pairs, isStrict, builder))
  for (const interpreter of limits === null ? [] : instance.interpreters.keys()) {
    const of = (block: number): readonly number[] => taking[block]?.[interpreter] ?? []
    builder.row({ upper: limits?.maxSessions ?? 0 }, { columns: [...instance.blocks.keys()].flatMap(of) })
    for (const window of limits === null || !isStrict ? [] : restWindows(instance.blocks.length, limits))
      builder.row({ upper: limits?.maxConsecutive ?? 0 }, { columns: window.flatMap(of) })
  }
  return {
    programme: builder.build(),
    read: (values) => {
      const isTaken = ({ column }: Taken): boolean => (values[column] ?? 0) > 0.5
      const spread = spreads.filter(isTaken).map(({ session }) => session)
      const inSpread = edges.filter((edge) => spread.includes(edge.session) && isTaken(edge))
      const inStar = stars.filter(isTaken)
      return {
        spread,
        wanted: [...inStar, ...inSpread].flatMap(({ seats }) => seats),
      }
    },
  }
}

/** By interpreter: columns for the wanted pairs of a block that she could take, one of them at most. */
function takers(
  instance: IspInstance,
  reach: StarReach,
  wanting: ReadonlyMap<number, readonly number[]>,
  isWhole: boolean,
  builder: ProgrammeBuilder,
): readonly (readonly number[])[] {
  const taking: number[][] = instance.interpreters.map(() => [])
  for (const [pair, columns] of wanting) {
    const own = (reach.knowing.get(pair) ?? []).map((interpreter) => {
      const column = builder.column({ cost: 0, isInteger: isWhole })
      taking[interpreter]?.push(column)
      return column
    })
    builder.row({ upper: 0 }, { columns: [...columns, ...own], values: [...columns.map(() => 1), ...own.map(() => -1)] })
  }
  for (const columns of taking) if (columns.length > 1) builder.row({ upper: 1 }, { columns })
  return taking
}

interface Edge {
  readonly pair: number
  readonly column: number
  readonly seat: WantedSeat
}

/** A column for each pair with a language of the session that somebody knows. */
function spreadEdges(
  instance: IspInstance,
  reach: StarReach,
  session: number,
  spread: Spread,
  builder: ProgrammeBuilder,
): readonly Edge[] {
  const used = new Set(instance.sessions[session]?.languages)
  const { length: count } = instance.languages
  return [...reach.knowing.keys()].flatMap((pair) => {
    const [a, b] = [Math.floor(pair / count), pair % count]
    if (!used.has(a) && !used.has(b)) return []
    return [{ pair, column: builder.column({ cost: 0, isInteger: spread === 'exact' }), seat: { session, a, b } }]
  })
}

/** The seats of a spread session are many enough, and each language reaches all others past its partners. */
function boundSpread(
  instance: IspInstance,
  reach: StarReach,
  session: number,
  isSpread: number,
  edges: readonly Edge[],
  builder: ProgrammeBuilder,
): void {
  const own = instance.sessions[session]?.languages ?? []
  const columns = edges.map(({ column }) => column)
  builder.row({ lower: 0 }, { columns: [isSpread, ...columns], values: [-fewestSpread(own.length), ...columns.map(() => 1)] })
  const beyond = instance.languages.map((_, pivot) => reach.largest(pivot, own) - 1 + (own.includes(pivot) ? 1 : 0))
  for (const language of own) {
    const at = edges.filter(({ seat }) => seat.a === language || seat.b === language)
    const partners = at.map(({ column }) => column)
    builder.row({ lower: 0 }, { columns: [isSpread, ...partners], values: [-2, ...partners.map(() => 1)] })
    const reached = at.map(({ seat }) => beyond[seat.a === language ? seat.b : seat.a] ?? 0)
    builder.row({ lower: 0 }, { columns: [isSpread, ...partners], values: [1 - own.length, ...reached] })
  }
}

/** Each pair of a spread session has a seat of its own or two that share a pivot. */
function tieSpread(
  own: readonly number[],
  reach: StarReach,
  isSpread: number,
  edges: readonly Edge[],
  builder: ProgrammeBuilder,
): void {
  const columnOf = new Map(edges.map(({ pair, column }) => [pair, column]))
  const pivots = new Set(edges.flatMap(({ seat }) => [seat.a, seat.b]))
  for (const [a, b] of pairsOf(own)) {
    const direct = columnOf.get(reach.keyOf(a, b))
    const ways = direct === undefined ? [] : [direct]
    for (const pivot of pivots) {
      if (pivot === a || pivot === b) continue
      const [first, second] = [columnOf.get(reach.keyOf(a, pivot)), columnOf.get(reach.keyOf(b, pivot))]
      if (first === undefined || second === undefined) continue
      const way = builder.column({ cost: 0 })
      ways.push(way)
      for (const half of [first, second]) builder.row({ upper: 0 }, { columns: [way, half], values: [1, -1] })
    }
    builder.row({ lower: 0 }, { columns: [isSpread, ...ways], values: [-1, ...ways.map(() => 1)] })
  }
}
