import { type IspInstance, pairsOf } from './isp-instance'

/** A pair of languages in a session that at least one interpreter can cover: what a seat can be taken at. */
export interface Opening {
  readonly session: number
  readonly block: number
  readonly a: number
  readonly b: number
}

/** All openings, and who reaches which of them in which block. */
export interface Openings {
  readonly openings: readonly Opening[]
  readonly interpreterCount: number
  readonly blockCount: number
  /** By `interpreter * blockCount + block`: the openings that she can take there. */
  readonly reach: readonly (readonly number[])[]
}

/** The openings of some sessions of an instance; of all, unless told. */
export function openingsOf(instance: IspInstance, isWanted: (session: number) => boolean = () => true): Openings {
  const blockCount = instance.blocks.length
  const languageCount = instance.languages.length
  const knowing = whoKnows(instance)
  const reach: number[][] = Array.from({ length: instance.interpreters.length * blockCount }, () => [])
  const openings: Opening[] = []
  for (const [session, { block, languages }] of instance.sessions.entries()) {
    if (!isWanted(session)) continue
    for (const [a, b] of pairsOf(languages)) {
      const people = knowing.get(a * languageCount + b)
      if (!people) continue
      for (const interpreter of people) reach[interpreter * blockCount + block]?.push(openings.length)
      openings.push({ session, block, a, b })
    }
  }
  return { openings, interpreterCount: instance.interpreters.length, blockCount, reach }
}

/** By `a * languageCount + b`, a < b: the interpreters who know both. */
export function whoKnows({ interpreters, languages }: IspInstance): ReadonlyMap<number, readonly number[]> {
  const knowing = new Map<number, number[]>()
  for (const [interpreter, { languages: known }] of interpreters.entries()) {
    for (const [a, b] of pairsOf(known)) {
      const key = a * languages.length + b
      const people = knowing.get(key)
      if (people) people.push(interpreter)
      else knowing.set(key, [interpreter])
    }
  }
  return knowing
}
