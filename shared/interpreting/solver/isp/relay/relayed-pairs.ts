import type { IspInstance } from '../isp-instance'

/** Counts what the seats of sessions cover when relay counts too: a pair is covered by a seat of its own or by two that share a pivot. */
export interface RelayedPairs {
  /** Covered pairs over all sessions. */
  readonly covered: number
  add(session: number, a: number, b: number): void
  remove(session: number, a: number, b: number): void
  /** About how many pairs a seat more would cover: those with a language that meets nobody yet; −1 where both meet somebody. */
  promise(session: number, a: number, b: number): number
  /** About how many pairs are lost without this seat: those of a language that then meets nobody; −1 where both still meet somebody. */
  loss(session: number, a: number, b: number): number
}

/**
 * Bridging as ../shared/benchmarks/README.md tells it: (a, b) is covered when somebody interprets between a and b in the session, or when
 * others do between a and p and between p and b; the session need not use p. One pivot, no longer chains.
 */
export function relayedPairs({ languages: { length: count }, sessions }: IspInstance): RelayedPairs {
  const isUsed = new Uint8Array(sessions.length * count)
  for (const [session, { languages }] of sessions.entries()) for (const one of languages) isUsed[session * count + one] = 1
  /** By session and pair: in how many ways it is covered. */
  const ways = new Int16Array(sessions.length * count * count)
  /** By session and language: the languages that it is seated with, `degree` many. */
  const partners = new Uint16Array(sessions.length * count * count)
  const degree = new Uint16Array(sessions.length * count)
  let covered = 0

  const countOne = (session: number, a: number, b: number, by: 1 | -1): void => {
    if (isUsed[session * count + a] === 0 || isUsed[session * count + b] === 0) return
    const at = a < b ? (session * count + a) * count + b : (session * count + b) * count + a
    const before = ways[at] ?? 0
    ways[at] = before + by
    if (before === (by === 1 ? 0 : 1)) covered += by
  }
  /** Every way that a seat between a and b makes, while it is not among the partners. */
  const countAll = (session: number, a: number, b: number, by: 1 | -1): void => {
    countOne(session, a, b, by)
    const [ofA, ofB] = [session * count + a, session * count + b]
    for (let at = 0; at < (degree[ofA] ?? 0); at++) countOne(session, partners[ofA * count + at] ?? 0, b, by)
    for (let at = 0; at < (degree[ofB] ?? 0); at++) countOne(session, partners[ofB * count + at] ?? 0, a, by)
  }
  const join = (place: number, partner: number): void => {
    const last = degree[place] ?? 0
    partners[place * count + last] = partner
    degree[place] = last + 1
  }
  const part = (place: number, partner: number): void => {
    const last = (degree[place] ?? 0) - 1
    let at = place * count
    while (partners[at] !== partner) at++
    partners[at] = partners[place * count + last] ?? 0
    degree[place] = last
  }

  /** How many the one language meets whose partner, a used one, meets so few. */
  const alone = (ofA: number, ofB: number, few: number): number => {
    if (degree[ofA] === few && isUsed[ofA] === 1) return degree[ofB] ?? 0
    return degree[ofB] === few && isUsed[ofB] === 1 ? (degree[ofA] ?? 0) : -1
  }

  return {
    get covered() {
      return covered
    },
    add: (session, a, b) => {
      countAll(session, a, b, 1)
      join(session * count + a, b)
      join(session * count + b, a)
    },
    promise: (session, a, b) => alone(session * count + a, session * count + b, 0),
    loss: (session, a, b) => alone(session * count + a, session * count + b, 1),
    remove: (session, a, b) => {
      part(session * count + a, b)
      part(session * count + b, a)
      countAll(session, a, b, -1)
    },
  }
}
