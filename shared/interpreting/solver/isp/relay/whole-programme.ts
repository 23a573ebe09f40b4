import { type Programme, programmeBuilder } from '../../highs/programme'
import { type IspInstance, type IspLimits, type IspSeat, sessionsByBlock } from '../isp-instance'
import { restWindows } from '../rest'
import type { Cover } from './spread-search'
import type { StarReach } from './star-reach'

/** Which sessions are covered whole by one of their covers, and who takes the seats. */
export interface WholeProgramme {
  readonly programme: Programme
  seats(values: Float64Array): readonly IspSeat[]
  /** Of the linear programme: what an interpreter in a block and a session are worth. */
  prices(rows: Float64Array): WholePrices
}

export interface WholePrices {
  /** By block and interpreter. */
  readonly people: readonly Float64Array[]
  readonly sessions: Float64Array
}

interface Asked {
  readonly limits: IspLimits
  readonly coversOf: (session: number) => readonly Cover[]
  /** Infeasible where not so many sessions can be covered. */
  readonly atLeast: number
  readonly isWhole: boolean
}

interface Taker {
  readonly block: number
  readonly pair: number
  readonly interpreter: number
  readonly column: number
}

/**
 * Most sessions covered whole, each by one of the covers that are told. Sessions of a block that want the same pair share who could take it:
 * which of them she serves is the same to all rows.
 */
export function wholeProgramme(
  instance: IspInstance,
  { knowing, keyOf }: StarReach,
  { limits, coversOf, atLeast, isWhole: isInteger }: Asked,
): WholeProgramme {
  const { interpreters, blocks, languages } = instance
  const builder = programmeBuilder('maximize')
  // Nothing but rows bounds a column of the linear programme: their prices tell all.
  const upper = isInteger ? 1 : Number.POSITIVE_INFINITY
  const sessionRow = new Int32Array(instance.sessions.length)
  const chosen: { readonly session: number; readonly cover: Cover; readonly column: number }[] = []
  const takers: Taker[] = []
  const taking = interpreters.map(() => blocks.map((): number[] => []))
  for (const [block, sessions] of sessionsByBlock(instance).entries()) {
    const wanting = new Map<number, number[]>()
    for (const session of sessions) {
      const columns = coversOf(session).map((cover) => {
        const column = builder.column({ cost: 1, upper, isInteger })
        chosen.push({ session, cover, column })
        for (const pair of cover) wanting.set(pair, [...(wanting.get(pair) ?? []), column])
        return column
      })
      sessionRow[session] = builder.row({ upper: 1 }, { columns })
    }
    for (const [pair, columns] of wanting) {
      const own = (knowing.get(pair) ?? []).map((interpreter) => {
        const column = builder.column({ cost: 0, upper, isInteger })
        takers.push({ block, pair, interpreter, column })
        taking[interpreter]?.[block]?.push(column)
        return column
      })
      builder.row({ upper: 0 }, { columns: [...columns, ...own], values: [...columns.map(() => 1), ...own.map(() => -1)] })
    }
  }
  if (atLeast > 0) builder.row({ lower: atLeast }, { columns: chosen.map(({ column }) => column) })
  const windows = limits === null ? [] : restWindows(blocks.length, limits)
  const rowsOf = taking.map((own) => ({
    blocks: own.map((columns) => builder.row({ upper: 1 }, { columns })),
    week: limits === null ? null : builder.row({ upper: limits.maxSessions }, { columns: own.flat() }),
    windows: windows.map((window) => ({
      window,
      row: builder.row({ upper: limits?.maxConsecutive ?? 0 }, { columns: window.flatMap((block) => own[block] ?? []) }),
    })),
  }))
  return {
    programme: builder.build(),
    seats: (values) => {
      const isTaken = ({ column }: { readonly column: number }): boolean => (values[column] ?? 0) > 0.5
      const free = new Map<number, number[]>()
      const square = languages.length * languages.length
      for (const { block, pair, interpreter } of takers.filter(isTaken)) {
        const key = block * square + pair
        free.set(key, [...(free.get(key) ?? []), interpreter])
      }
      return chosen.filter(isTaken).flatMap(({ session, cover }) =>
        cover.flatMap((pair) => {
          const interpreter = free.get((instance.sessions[session]?.block ?? 0) * square + pair)?.pop()
          const [a, b] = [Math.floor(pair / languages.length), pair % languages.length]
          return interpreter === undefined || keyOf(a, b) !== pair ? [] : [{ interpreter, session, a, b }]
        }),
      )
    },
    prices: (rows) => {
      const priceOf = (row: number | null): number => (row === null ? 0 : Math.max(0, rows[row] ?? 0))
      return {
        people: blocks.map((_, block) =>
          Float64Array.from(rowsOf, (own) =>
            own.windows
              .filter(({ window }) => window.includes(block))
              .reduce((sum, { row }) => sum + priceOf(row), priceOf(own.blocks[block] ?? null) + priceOf(own.week)),
          ),
        ),
        sessions: Float64Array.from(sessionRow, priceOf),
      }
    },
  }
}
