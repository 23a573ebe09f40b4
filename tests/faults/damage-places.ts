import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Chance } from '../support/seeded-chance'

/** One thing that happens to a stored file: a single bit flips, or it is cut off. */
export interface Place {
  readonly kind: 'flip' | 'cut'
  /** The bit that flips, or the length that is left. */
  readonly at: number
}

/** Every place of a file of so many bytes, where there are no more than `count`; else `count` of them, one in four a cut. */
export function placesOf(bytes: number, count: number, chance: Chance): readonly Place[] {
  if (bytes * 9 <= count) {
    const flips = Array.from({ length: bytes * 8 }, (_, at): Place => ({ kind: 'flip', at }))
    return [...flips, ...Array.from({ length: bytes }, (_, at): Place => ({ kind: 'cut', at }))]
  }
  const cuts = Math.min(bytes, Math.floor(count / 4))
  return inTurn([
    distinct(cuts, bytes, chance).map((at): Place => ({ kind: 'cut', at })),
    distinct(count - cuts, bytes * 8, chance).map((at): Place => ({ kind: 'flip', at })),
  ])
}

/**
 * How many places each file of one stored thing gets, so that all of it has `count`, or all that there are. LevelDB's folder is one such
 * thing: a database of some seven files, of which several are tiny (CURRENT has 16 bytes, MANIFEST two dozen). Each byte of a file is cut
 * off at most once and flipped, in one of its bits, at most once; what tiny files cannot take is shared among the others, all alike.
 */
export function sharesOf(sizes: readonly number[], count: number): readonly number[] {
  const shares = sizes.map(() => 0)
  const rising = sizes.map((size, index) => ({ most: 2 * size, index })).sort((one, other) => one.most - other.most)
  let left = count
  for (const [done, { most, index }] of rising.entries()) {
    const share = Math.min(most, Math.ceil(left / (rising.length - done)))
    shares[index] = share
    left -= share
  }
  return shares
}

/** As `placesOf`, each byte at most once per kind of damage. */
export function placesByByte(bytes: number, count: number, chance: Chance): readonly Place[] {
  const cuts = Math.max(Math.min(bytes, Math.floor(count / 4)), count - bytes)
  return inTurn([
    distinct(cuts, bytes, chance).map((at): Place => ({ kind: 'cut', at })),
    distinct(count - cuts, bytes, chance).map((at): Place => ({ kind: 'flip', at: at * 8 + chance.below(8) })),
  ])
}

/** So many different numbers below a limit. */
function distinct(count: number, below: number, chance: Chance): readonly number[] {
  const numbers = new Set<number>()
  while (numbers.size < count) numbers.add(chance.below(below))
  return [...numbers]
}

/** Does it to the file. */
export function damage(path: string, { kind, at }: Place): void {
  if (kind === 'cut') {
    truncateSync(path, at)
    return
  }
  const bytes = readFileSync(path)
  bytes[at >> 3] = (bytes[at >> 3] ?? 0) ^ (1 << (at & 7))
  writeFileSync(path, bytes)
}

/** The files under a folder that hold anything, by their paths within it. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path).size > 0)
    .map((path) => path.slice(folder.length + 1))
    .sort()
}

/** One of each list, then the next of each, so that wherever it ends each had its share. */
export function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat()
}
