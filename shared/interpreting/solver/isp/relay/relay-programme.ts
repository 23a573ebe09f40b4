import { type Programme, programmeBuilder } from '../../highs/programme'
import { type IspInstance, type IspLimits, type IspSeat, pairsOf } from '../isp-instance'
import { restWindows } from '../rest'

/** The exact question of most pairs with relay, for small instances, and how its answer is read. */
export interface RelayProgramme {
  readonly programme: Programme
  readonly columns: readonly { readonly seat: IspSeat; readonly column: number }[]
}

/**
 * A column for each interpreter and pair, for each pair of a session, and for each way through a pivot to cover one; two rows a session and
 * language tell what no fraction may do better: a language meets nobody before somebody is seated with it, and n languages take n − 1 seats.
 */
export function relayProgramme(instance: IspInstance, limits: IspLimits): RelayProgramme {
  const { interpreters, blocks, sessions, languages: all } = instance
  const builder = programmeBuilder('maximize')
  const columns: { readonly seat: IspSeat; readonly column: number }[] = []
  const inBlock: number[][] = Array.from({ length: interpreters.length * blocks.length }, () => [])
  const push = (map: Map<number, number[]>, key: number, column: number): void => {
    map.set(key, [...(map.get(key) ?? []), column])
  }
  const keyOf = (a: number, b: number): number => Math.min(a, b) * all.length + Math.max(a, b)
  for (const [session, { block, languages }] of sessions.entries()) {
    const takers = new Map<number, number[]>()
    for (const [interpreter, { languages: known }] of interpreters.entries()) {
      for (const [a, b] of pairsOf(known)) {
        if (!languages.includes(a) && !languages.includes(b)) continue
        const column = builder.column({ cost: 0, isInteger: true })
        columns.push({ seat: { interpreter, session, a, b }, column })
        push(takers, keyOf(a, b), column)
        inBlock[interpreter * blocks.length + block]?.push(column)
      }
    }
    const seated = new Map<number, number>()
    for (const [pair, own] of takers) {
      const column = builder.column({ cost: 0 })
      seated.set(pair, column)
      builder.row({ lower: 0, upper: 0 }, { columns: [column, ...own], values: [-1, ...own.map(() => 1)] })
    }
    const seatOf = (a: number, b: number): number | undefined => (a === b ? undefined : seated.get(keyOf(a, b)))
    const meeting = new Map<number, number[]>()
    for (const [a, b] of pairsOf(languages)) {
      const own = seatOf(a, b)
      const ways = own === undefined ? [] : [own]
      for (const pivot of all.keys()) {
        const [first, second] = [seatOf(a, pivot), seatOf(b, pivot)]
        if (first === undefined || second === undefined) continue
        const way = builder.column({ cost: 0 })
        ways.push(way)
        for (const half of [first, second]) builder.row({ upper: 0 }, { columns: [way, half], values: [1, -1] })
      }
      const covered = builder.column({ cost: 1 })
      builder.row({ upper: 0 }, { columns: [covered, ...ways], values: [1, ...ways.map(() => -1)] })
      push(meeting, a, covered)
      push(meeting, b, covered)
    }
    const size = languages.length
    for (const [language, covered] of meeting) {
      const seats = [...all.keys()].flatMap((other) => seatOf(language, other) ?? [])
      builder.row(
        { upper: 0 },
        { columns: [...covered, ...seats], values: [...covered.map(() => 1), ...seats.map(() => 1 - size)] },
      )
    }
    const covered = [...new Set([...meeting.values()].flat())]
    const seats = [...seated.values()]
    builder.row(
      { upper: 0 },
      { columns: [...covered, ...seats], values: [...covered.map(() => 1), ...seats.map(() => -size / 2)] },
    )
  }
  for (const own of inBlock) if (own.length > 1) builder.row({ upper: 1 }, { columns: own })
  for (const interpreter of limits === null ? [] : interpreters.keys()) {
    const of = (block: number): readonly number[] => inBlock[interpreter * blocks.length + block] ?? []
    builder.row({ upper: limits?.maxSessions ?? 0 }, { columns: [...blocks.keys()].flatMap(of) })
    for (const window of limits === null ? [] : restWindows(blocks.length, limits))
      builder.row({ upper: limits?.maxConsecutive ?? 0 }, { columns: window.flatMap(of) })
  }
  return { programme: builder.build(), columns }
}
