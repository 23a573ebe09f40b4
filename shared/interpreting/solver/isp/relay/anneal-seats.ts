import { chanceOf } from '../../crew/chance'
import { type IspInstance, type IspLimits, type IspSeat, pairsOf, sessionsByBlock } from '../isp-instance'
import { runAround } from '../rest'
import { relayedPairs } from './relayed-pairs'

const none = -1

/** So many pairs, and so many seats to give up, are looked at before one is tried; by lot fewer, or what promises nothing would never be. */
const mostPairs = 4
const mostSeats = 30

/** How long and how freely seats are moved: a loss of `warmest`, later of `coldest` pairs is taken in one of e turns. */
export interface Annealing {
  readonly turns: number
  readonly warmest: number
  readonly coldest: number
  readonly seed: number
  /** Nothing more than this can be covered: it ends there. */
  readonly enough: number
  readonly shouldStop: () => boolean
}

/**
 * Moves seats by chance, at first also for the worse (Kirkpatrick, Gelatt, Vecchi 1983), and keeps the best. A turn gives one interpreter
 * another pair in a block, rather one that promises much; who held it takes another one, and the interpreter rests elsewhere where she has to.
 */
export function annealSeats(
  instance: IspInstance,
  limits: IspLimits,
  start: readonly IspSeat[],
  { turns, warmest, coldest, seed, enough, shouldStop }: Annealing,
): readonly IspSeat[] {
  const { length: count } = instance.languages
  const { length: blockCount } = instance.blocks
  const { length: people } = instance.interpreters
  const most = limits?.maxSessions ?? blockCount
  const chance = chanceOf(seed)
  const pairs = relayedPairs(instance)
  const square = count * count
  const keyOf = (session: number, a: number, b: number): number => session * square + a * count + b
  // Read some ten times a turn, and quicker from a table than divided.
  const keys = Int32Array.from({ length: instance.sessions.length * square }, (_, key) => key)
  const sessionIn = keys.map((key) => Math.floor(key / square))
  const aIn = keys.map((key) => Math.floor((key % square) / count))
  const bIn = keys.map((key) => key % count)
  const sessionOf = (key: number): number => sessionIn[key] ?? 0
  const aOf = (key: number): number => aIn[key] ?? 0
  const bOf = (key: number): number => bIn[key] ?? 0
  const choices = choicesOf(instance, keyOf)
  const seat = new Int32Array(people * blockCount).fill(none)
  const work = new Int32Array(people)
  const holder = new Int32Array(instance.sessions.length * count * count).fill(none)

  const sit = (at: number, key: number): void => {
    const person = Math.floor(at / blockCount)
    seat[at] = key
    holder[key] = at
    work[person] = (work[person] ?? 0) + 1
    pairs.add(sessionOf(key), aOf(key), bOf(key))
  }
  const rise = (at: number): number => {
    const key = seat[at] ?? none
    const person = Math.floor(at / blockCount)
    seat[at] = none
    holder[key] = none
    work[person] = (work[person] ?? 0) - 1
    pairs.remove(sessionOf(key), aOf(key), bOf(key))
    return key
  }
  const mayWork = (person: number, block: number): boolean =>
    (work[person] ?? 0) < most &&
    (limits === null ||
      runAround(block, blockCount, limits, (other) => seat[person * blockCount + other] !== none) <= limits.maxConsecutive)
  const anyOf = (list: Int32Array): number => list[chance(list.length)] ?? none
  /** One of these pairs, by lot, but rather one that promises much. */
  const promising = (list: Int32Array): number => {
    let best = anyOf(list)
    let most = best === none ? 0 : pairs.promise(sessionOf(best), aOf(best), bOf(best))
    for (let left = chance(mostPairs); left > 0; left--) {
      const key = anyOf(list)
      const promise = pairs.promise(sessionOf(key), aOf(key), bOf(key))
      if (promise <= most) continue
      most = promise
      best = key
    }
    return best
  }
  /** Another block of hers, by lot, but rather one where little is lost: a near one, if she only lacks a rest. */
  const otherBlock = (person: number, block: number): number => {
    const reach = limits && (work[person] ?? 0) < most ? limits.maxConsecutive : blockCount
    const first = Math.max(0, block - reach)
    const size = Math.min(blockCount, block + reach + 1) - first
    const from = chance(size)
    let left = 1 + chance(mostSeats)
    let best = none
    let least = Number.POSITIVE_INFINITY
    for (let step = 0; step < size && left > 0; step++) {
      const at = person * blockCount + first + ((from + step) % size)
      const key = seat[at] ?? none
      if (key === none) continue
      left--
      const loss = pairs.loss(sessionOf(key), aOf(key), bOf(key))
      if (loss >= least) continue
      least = loss
      best = at
    }
    return best
  }

  for (const { interpreter, session, a, b } of start)
    sit(interpreter * blockCount + (instance.sessions[session]?.block ?? 0), keyOf(session, a, b))
  let best = pairs.covered
  const bestSeat = seat.slice()
  let warmth = warmest
  for (let turn = 0; turn < turns && best < enough; turn++) {
    if (turn % 4096 === 0) {
      if (shouldStop()) break
      warmth = warmest * (coldest / warmest) ** (turn / turns)
    }
    const at = chance(people * blockCount)
    const own = choices[at] ?? new Int32Array()
    const before = seat[at] ?? none
    const key = own.length > 0 ? promising(own) : before
    if (key === before) continue
    const covered = pairs.covered
    const person = Math.floor(at / blockCount)
    const block = at % blockCount
    let restedAt = none
    let restedKey = none
    if (before !== none) rise(at)
    else if (!mayWork(person, block)) {
      restedAt = otherBlock(person, block)
      if (restedAt === none) continue
      restedKey = rise(restedAt)
      if (!mayWork(person, block)) {
        sit(restedAt, restedKey)
        continue
      }
    }
    const movedAt = holder[key] ?? none
    let movedTo = none
    if (movedAt !== none) {
      rise(movedAt)
      const other = promising(choices[movedAt] ?? new Int32Array())
      if (other !== key && holder[other] === none) movedTo = other
    }
    sit(at, key)
    if (movedTo !== none) sit(movedAt, movedTo)
    const gain = pairs.covered - covered
    if (gain >= 0 || chance(1 << 30) < Math.exp(gain / warmth) * (1 << 30)) {
      if (pairs.covered <= best) continue
      best = pairs.covered
      bestSeat.set(seat)
      continue
    }
    if (movedTo !== none) rise(movedAt)
    rise(at)
    if (movedAt !== none) sit(movedAt, key)
    if (before !== none) sit(at, before)
    if (restedAt !== none) sit(restedAt, restedKey)
  }
  return [...bestSeat].flatMap((key, at) =>
    key === none ? [] : [{ interpreter: Math.floor(at / blockCount), session: sessionOf(key), a: aOf(key), b: bOf(key) }],
  )
}

/** By interpreter and block: the pairs she could take there; one language of a pair may be a pivot that the session does not use. */
function choicesOf(
  { interpreters, blocks, sessions, ...instance }: IspInstance,
  keyOf: (session: number, a: number, b: number) => number,
): readonly Int32Array[] {
  const inBlock = sessionsByBlock({ interpreters, blocks, sessions, ...instance })
  return interpreters.flatMap(({ languages: known }) =>
    blocks.map((_, block) =>
      Int32Array.from(
        (inBlock[block] ?? []).flatMap((session) => {
          const used = sessions[session]?.languages ?? []
          return pairsOf(known)
            .filter(([a, b]) => used.includes(a) || used.includes(b))
            .map(([a, b]) => keyOf(session, a, b))
        }),
      ),
    ),
  )
}
