import { type IspInstance, pairsOf } from './isp-instance'
import { whoKnows } from './openings'

/** A block is searched through up to so many choices. */
const mostChoices = 20_000

const none = -1

/**
 * For each block the largest set of its sessions in which every pair can be covered at the same time. What cannot be covered alone cannot be
 * beside others, so nearly all sessions fall out at once. `bound` is above the size of the set only where the search was cut short.
 */
export function mostTogether(
  instance: IspInstance,
): (sessions: readonly number[]) => { readonly sessions: readonly number[]; readonly bound: number } {
  const knowing = whoKnows(instance)
  const count = instance.languages.length
  const nobody = new Int32Array(instance.interpreters.length).fill(none)
  /** By session: who knows each of its pairs; null where nobody knows one of them. */
  const peopleOf = instance.sessions.map(({ languages }): readonly (readonly number[])[] | null => {
    const pairs = pairsOf(languages)
    if (pairs.length > instance.interpreters.length) return null
    const people = pairs.flatMap(([a, b]) => {
      const known = knowing.get(a * count + b)
      return known ? [known] : []
    })
    return people.length === pairs.length ? people : null
  })
  return (sessions) => {
    const asked: (readonly number[])[] = []
    /** The seats with these pairs covered as well; null where that cannot be. */
    const cover = (seats: Int32Array, session: number): Int32Array | null => {
      const after = seats.slice()
      for (const people of peopleOf[session] ?? []) {
        asked.push(people)
        if (!seatSomebody(asked, after, asked.length - 1)) return null
      }
      return after
    }
    const candidates = sessions.filter((session) => peopleOf[session] && cover(nobody, session))
    // Small ones first: the first choice that is followed to its end is then a good one.
    candidates.sort((a, b) => (peopleOf[a]?.length ?? 0) - (peopleOf[b]?.length ?? 0) || a - b)
    let best: readonly number[] = []
    let choices = 0
    const extend = (taken: readonly number[], seats: Int32Array, from: number): void => {
      if (taken.length > best.length) best = taken
      for (let at = from; at < candidates.length && taken.length + candidates.length - at > best.length; at++) {
        if (++choices > mostChoices) return
        const session = candidates[at] ?? none
        const after = cover(seats, session)
        if (after) extend([...taken, session], after, at + 1)
      }
    }
    extend([], nobody, 0)
    return { sessions: best, bound: choices > mostChoices ? candidates.length : best.length }
  }
}

/** Seats somebody at a pair along an augmenting path; `seats` tells which pair each interpreter covers. */
function seatSomebody(asked: readonly (readonly number[])[], seats: Int32Array, pair: number, seen = new Set<number>()): boolean {
  for (const person of asked[pair] ?? []) {
    if (seen.has(person)) continue
    seen.add(person)
    const covering = seats[person] ?? none
    if (covering === none || seatSomebody(asked, seats, covering, seen)) {
      seats[person] = pair
      return true
    }
  }
  return false
}
