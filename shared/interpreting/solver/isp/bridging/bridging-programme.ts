import { type Programme, programmeBuilder } from '../../highs/programme'
import { type IspInstance, type IspLimits, type IspObjective, pairsOf } from '../isp-instance'
import { whoKnows } from '../openings'
import { restWindows } from '../rest'
import type { Repertoire } from './repertoires'

/** Somebody of a repertoire covers a pair of the session alone. */
export interface SoloUse {
  readonly session: number
  readonly repertoire: number
  readonly a: number
  readonly b: number
  readonly column: number
}

/** So many of a repertoire are halves of bridges, between one language of the session and a pivot. */
export interface HalfUse {
  readonly session: number
  readonly repertoire: number
  readonly leaf: number
  readonly pivot: number
  readonly column: number
}

/** Two halves with the same pivot cover a pair of the session together. */
export interface BridgeUse {
  readonly session: number
  readonly a: number
  readonly b: number
  readonly pivot: number
  readonly column: number
}

/** The programme, and what its columns say. */
export interface BridgingProgramme {
  readonly programme: Programme
  readonly solos: readonly SoloUse[]
  readonly halves: readonly HalfUse[]
  readonly bridges: readonly BridgeUse[]
}

interface Asked {
  readonly objective: IspObjective
  readonly limits: IspLimits
  readonly isWhole: boolean
  /** So many pivots are told for each pair, those that most know; none for a smaller programme that lets any two halves join. */
  readonly mostPivots: number
}

/** Stands for all pivots where none is told. */
const anyPivot = -1

/**
 * Most pairs, or most sessions with all pairs, where two may be a bridge. Who knows the same languages is counted, not told apart: taken in
 * turn over the blocks, so many uses leave everybody within her week and her rests. What bounds it bounds the problem where no pivot is told
 * or all are.
 */
export function bridgingProgramme(
  instance: IspInstance,
  repertoires: readonly Repertoire[],
  { objective, limits, isWhole: isInteger, mostPivots }: Asked,
): BridgingProgramme {
  const { languages: all, blocks, sessions } = instance
  const builder = programmeBuilder('maximize')
  const [solos, halves, bridges]: [SoloUse[], HalfUse[], BridgeUse[]] = [[], [], []]
  const cost = objective === 'pairs' ? 1 : 0
  const keyOf = (a: number, b: number): number => Math.min(a, b) * all.length + Math.max(a, b)
  const pivotsOf = pivotsIn(instance, mostPivots)
  const endOf = (leaf: number, pivot: number): number => leaf * (all.length + 1) + pivot - anyPivot
  /** By repertoire and block: the columns that take somebody of it. */
  const taking = repertoires.map(() => blocks.map((): number[] => []))

  for (const [session, { block, languages: used }] of sessions.entries()) {
    /** By pair: what covers it. By leaf and pivot: what asks for a half. */
    const ways = new Map(pairsOf(used).map(([a, b]) => [keyOf(a, b), [] as number[]]))
    const asking = new Map<number, number[]>()
    for (const [a, b] of pairsOf(used)) {
      for (const pivot of pivotsOf(a, b)) {
        const column = builder.column({ cost, isInteger })
        bridges.push({ session, a, b, pivot, column })
        ways.get(keyOf(a, b))?.push(column)
        for (const leaf of [a, b]) {
          const end = endOf(leaf, pivot)
          asking.set(end, [...(asking.get(end) ?? []), column])
        }
      }
    }
    const giving = new Map<number, number[]>([...asking.keys()].map((end) => [end, []]))
    for (const [repertoire, { languages: known, people }] of repertoires.entries()) {
      const own = taking[repertoire]?.[block]
      const told = known.filter((one) => used.includes(one))
      for (const [a, b] of pairsOf(told)) {
        const column = builder.column({ cost, isInteger })
        solos.push({ session, repertoire, a, b, column })
        for (const columns of [ways.get(keyOf(a, b)), own]) columns?.push(column)
      }
      for (const leaf of told) {
        for (const pivot of [anyPivot, ...known]) {
          const given = giving.get(endOf(leaf, pivot))
          if (!given) continue
          const column = builder.column({ cost: 0, upper: people.length, isInteger })
          halves.push({ session, repertoire, leaf, pivot, column })
          for (const columns of [given, own]) columns?.push(column)
        }
      }
    }
    for (const [end, asked] of asking) {
      const given = giving.get(end) ?? []
      builder.row({ upper: 0 }, { columns: [...asked, ...given], values: [...asked.map(() => 1), ...given.map(() => -1)] })
    }
    const pairs = [...ways.values()]
    if (objective === 'pairs') {
      for (const columns of pairs) builder.row({ upper: 1 }, { columns })
      continue
    }
    const whole = builder.column({ cost: 1, isInteger })
    for (const columns of pairs)
      builder.row({ lower: 0, upper: 0 }, { columns: [...columns, whole], values: [...columns.map(() => 1), -1] })
  }

  for (const [repertoire, { people }] of repertoires.entries()) {
    const own = taking[repertoire] ?? []
    for (const columns of own) builder.row({ upper: people.length }, { columns })
    if (limits === null) continue
    builder.row({ upper: people.length * limits.maxSessions }, { columns: own.flat() })
    for (const window of restWindows(blocks.length, limits))
      builder.row({ upper: people.length * limits.maxConsecutive }, { columns: window.flatMap((block) => own[block] ?? []) })
  }
  return { programme: builder.build(), solos, halves, bridges }
}

/** The pivots of a pair: those with most people on the side that has fewer come first. */
function pivotsIn(instance: IspInstance, most: number): (a: number, b: number) => readonly number[] {
  const { length: count } = instance.languages
  const knowing = whoKnows(instance)
  const knownBy = (a: number, b: number): number => knowing.get(Math.min(a, b) * count + Math.max(a, b))?.length ?? 0
  const known = new Map<number, readonly number[]>()
  return (a, b) => {
    const before = known.get(a * count + b)
    if (before) return before
    const peopleOf = (pivot: number): number => Math.min(knownBy(a, pivot), knownBy(b, pivot))
    const pivots = [...instance.languages.keys()]
      .filter((pivot) => peopleOf(pivot) > 0)
      .sort((one, other) => peopleOf(other) - peopleOf(one))
    const told = most === 0 ? pivots.slice(0, 1).map(() => anyPivot) : pivots.slice(0, most)
    known.set(a * count + b, told)
    return told
  }
}
