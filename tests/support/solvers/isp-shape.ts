import type { IspInstance } from '../../../shared/interpreting/solver/isp/isp-instance'
import { readIsp } from '../../../shared/interpreting/solver/isp/read-isp'
import { seededChance } from '../seeded-chance'

/** The JSON of an instance as the course project of 2025 writes it. */
interface IspJson {
  readonly Blocks: readonly string[]
  readonly Sessions: readonly string[]
  readonly Sessions_b: Readonly<Record<string, readonly string[]>>
  readonly Interpreters: readonly string[]
  readonly Languages: readonly string[]
  readonly Languages_s: Readonly<Record<string, readonly string[]>>
  readonly Languages_i: Readonly<Record<string, readonly string[]>>
}

export interface IspShape {
  readonly blocks: number
  readonly sessionsPerBlock: number
  readonly interpreters: number
  readonly languages: number
  readonly seed: number
  /**
   * How interpreters' languages are drawn beside English: all as often, unless told, or the k-th by e^(−k/5). So they are in the published
   * instance of 40 × 1 (isp-S40-I40.json of roro174/CombinatorialProject), where English, German, French, Italian and Spanish are known by 23 to
   * 13 of 40, fifteen languages by three or fewer, four by nobody; and what can be covered comes to the published optima within a quarter.
   */
  readonly knowledge?: 'even' | 'european'
}

/** The nine shapes of the real instances: 40 blocks, 24 languages. */
export const realShapes: readonly Omit<IspShape, 'seed'>[] = [40, 120, 240].flatMap((interpreters) =>
  [1, 5, 10].map((sessionsPerBlock) => ({
    blocks: 40,
    sessionsPerBlock,
    interpreters,
    languages: 24,
    knowledge: 'european' as const,
  })),
)

/** The instance of a shape, read as the product reads it. */
export function ispInstanceOf(shape: IspShape): IspInstance {
  const read = readIsp(JSON.stringify(ispOfShape(shape)))
  if (!read.ok) throw new Error(read.error.join(' '))
  return read.value
}

/** An instance of a shape; the same shape gives the same instance. The first language is English, which two thirds know. */
function ispOfShape(shape: IspShape): IspJson {
  const { below, percent } = seededChance(shape.seed * 7919 + shape.interpreters * 31 + shape.sessionsPerBlock)
  const languages = numbered('L', shape.languages)
  const others = languages.slice(1)
  const known =
    shape.knowledge === 'european'
      ? others.flatMap((language, at) => Array<string>(Math.ceil(100 * Math.exp(-(at + 1) / 5))).fill(language))
      : others
  const drawn = (count: number, withEnglish: boolean, tickets: readonly string[]): readonly string[] => {
    const chosen = new Set<string>(withEnglish ? languages.slice(0, 1) : [])
    while (chosen.size < Math.min(count, others.length + (withEnglish ? 1 : 0))) chosen.add(tickets[below(tickets.length)] ?? '')
    return [...chosen].sort((a, b) => languages.indexOf(a) - languages.indexOf(b))
  }
  const blocks = numbered('B', shape.blocks)
  const sessionsOf = new Map(
    blocks.map((block) => [block, Array.from({ length: shape.sessionsPerBlock }, (_, at) => `${block}-S${at + 1}`)]),
  )
  const sessions = [...sessionsOf.values()].flat()
  const interpreters = numbered('I', shape.interpreters)
  // 4 to 24 languages with a mean of 11; interpreters 2 to 6 with a mean of 3.5.
  const sessionSize = (): number => 4 + Math.floor(21 * (below(1000) / 1000) ** 1.9)
  const repertoire = (): number => [2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6][below(12)] ?? 3
  return {
    Blocks: blocks,
    Sessions: sessions,
    Sessions_b: Object.fromEntries(sessionsOf),
    Interpreters: interpreters,
    Languages: languages,
    Languages_s: Object.fromEntries(sessions.map((session) => [session, drawn(sessionSize(), percent(60), others)])),
    Languages_i: Object.fromEntries(interpreters.map((person) => [person, drawn(repertoire(), percent(67), known)])),
  }
}

function numbered(letter: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${letter}${at + 1}`)
}
