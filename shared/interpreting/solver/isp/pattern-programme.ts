import { type Programme, programmeBuilder } from '../highs/programme'
import type { Openings } from './openings'
import { type Rest, restWindows } from './rest'

/** In which blocks each interpreter works: the programme, and how its answer is read. */
export interface PatternProgramme {
  readonly programme: Programme
  /** Interpreter and block of each column: she works there where it is 1. */
  readonly columns: readonly { readonly interpreter: number; readonly block: number }[]
}

/**
 * Most seats with all rests kept. Who sits at which opening is left to a matching wherever it can be: an
 * interpreter with an opening of her own in a block disturbs nobody there, and when she is gone, others may have one. Only what
 * remains gets a column for each opening.
 */
export function patternProgramme(
  { openings, interpreterCount, blockCount, reach }: Openings,
  capacity: Int32Array,
  rest: Rest,
): PatternProgramme {
  const builder = programmeBuilder('maximize')
  const columns: { readonly interpreter: number; readonly block: number }[] = []
  const working: number[][] = Array.from({ length: interpreterCount * blockCount }, () => [])
  const column = (interpreter: number, block: number): number => {
    columns.push({ interpreter, block })
    const added = builder.column({ cost: 1, isInteger: true })
    working[interpreter * blockCount + block]?.push(added)
    return added
  }
  const wanted = new Int32Array(openings.length)
  for (let block = 0; block < blockCount; block++) {
    const reachOf = (interpreter: number): readonly number[] => reach[interpreter * blockCount + block] ?? []
    let contending = [...capacity.keys()].filter((interpreter) => reachOf(interpreter).length > 0)
    for (const interpreter of contending) for (const opening of reachOf(interpreter)) wanted[opening] = (wanted[opening] ?? 0) + 1
    for (let before = -1; before !== contending.length; ) {
      before = contending.length
      contending = contending.filter((interpreter) => {
        if (!reachOf(interpreter).some((opening) => wanted[opening] === 1)) return true
        for (const opening of reachOf(interpreter)) wanted[opening] = (wanted[opening] ?? 0) - 1
        column(interpreter, block)
        return false
      })
    }
    const takers = new Map<number, number[]>()
    for (const interpreter of contending) {
      const own = reachOf(interpreter).map((opening) => {
        const taking = column(interpreter, block)
        takers.set(opening, [...(takers.get(opening) ?? []), taking])
        return taking
      })
      builder.row({ upper: 1 }, { columns: own })
    }
    for (const columns of takers.values()) builder.row({ upper: 1 }, { columns })
  }
  for (const interpreter of capacity.keys()) {
    const of = (block: number): readonly number[] => working[interpreter * blockCount + block] ?? []
    const isIn = (block: number): boolean => of(block).length > 0
    const blocks = Array.from({ length: blockCount }, (_, block) => block).filter(isIn)
    builder.row({ upper: capacity[interpreter] ?? 0 }, { columns: blocks.flatMap(of) })
    for (const window of restWindows(blockCount, rest)) {
      if (window.every(isIn)) builder.row({ upper: rest.maxConsecutive }, { columns: window.flatMap(of) })
    }
  }
  return { programme: builder.build(), columns }
}
