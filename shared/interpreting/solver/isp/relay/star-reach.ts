import type { IspInstance } from '../isp-instance'
import { whoKnows } from '../openings'
import { distinctTakers } from './distinct-takers'

/** What the interpreters can do in one block at best, each for one seat only. */
export interface StarReach {
  readonly keyOf: (a: number, b: number) => number
  /** By `keyOf`: the interpreters who know both languages; a pair that nobody knows is not there. */
  readonly knowing: ReadonlyMap<number, readonly number[]>
  /** With how many of these languages a pivot can be seated at once, when nothing else is: a largest matching. */
  largest(pivot: number, languages: readonly number[]): number
}

export function starReach(instance: IspInstance): StarReach {
  const { length: count } = instance.languages
  const knowing = whoKnows(instance)
  const keyOf = (a: number, b: number): number => Math.min(a, b) * count + Math.max(a, b)
  return {
    keyOf,
    knowing,
    largest: (pivot, languages) => {
      const takers = distinctTakers(knowing)
      return languages.filter((leaf) => leaf !== pivot && takers.seat(keyOf(leaf, pivot))).length
    },
  }
}
