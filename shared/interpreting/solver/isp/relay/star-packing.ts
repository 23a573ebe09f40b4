import type { IspInstance, IspLimits, IspSeat } from '../isp-instance'
import { whoKnows } from '../openings'
import { runAround } from '../rest'

/** Up to so many others are asked to move for one seat before it is given up. */
const mostMoves = 300

const none = -1

/** Sessions covered whole, one after the other, each by a star: every language of it seated with one and the same pivot. */
export interface StarPacking {
  /** Seats a star for the session, moving others where that helps; false, and nothing taken, where no pivot was found for it. */
  cover(session: number): boolean
  uncover(session: number): void
  seats(): readonly IspSeat[]
  /** Remembers what is seated now; what it answers brings that back. */
  remember(): () => void
}

/** A star covers all n(n − 1)/2 pairs of a session with n − 1 seats, the fewest there can be, so whole sessions are packed as stars. */
export function starPacking(instance: IspInstance, limits: IspLimits): StarPacking {
  const { length: languageCount } = instance.languages
  const { length: blockCount } = instance.blocks
  const most = limits?.maxSessions ?? blockCount
  const known = instance.languages.map(
    (_, language) => instance.interpreters.filter((one) => one.languages.includes(language)).length,
  )
  /** Those whose languages are common are asked last: they can help wherever others cannot. */
  const rank = instance.interpreters.map(({ languages }) => languages.reduce((sum, one) => sum + (known[one] ?? 0), 0))
  const knowing = new Map(
    [...whoKnows(instance)].map(([pair, people]) => [pair, people.toSorted((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0) || a - b)]),
  )
  const pairOf = (a: number, b: number): number => Math.min(a, b) * languageCount + Math.max(a, b)
  const seat = new Int32Array(instance.interpreters.length * blockCount).fill(none)
  const work = new Int32Array(instance.interpreters.length)
  const seatSession: number[] = []
  const seatPair: number[] = []
  const holder: number[] = []
  const seen: number[] = []
  const ofSession = new Map<number, readonly number[]>()
  const idle: number[] = []
  let search = 0
  let moves = 0

  const blockOf = (one: number): number => instance.sessions[seatSession[one] ?? 0]?.block ?? 0
  const isBusy = (person: number, block: number): boolean => seat[person * blockCount + block] !== none
  const mayWork = (person: number, block: number): boolean =>
    !isBusy(person, block) &&
    (work[person] ?? 0) < most &&
    (limits === null || runAround(block, blockCount, limits, (other) => isBusy(person, other)) <= limits.maxConsecutive)
  const rise = (one: number): void => {
    const person = holder[one] ?? none
    if (person === none) return
    seat[person * blockCount + blockOf(one)] = none
    work[person] = (work[person] ?? 0) - 1
    holder[one] = none
  }
  const sit = (person: number, one: number): void => {
    rise(one)
    seat[person * blockCount + blockOf(one)] = one
    work[person] = (work[person] ?? 0) + 1
    holder[one] = person
  }
  /** The seats of which one must be given up before she may work in the block. */
  const inTheWay = (person: number, block: number): readonly number[] => {
    const row = [...seat.subarray(person * blockCount, (person + 1) * blockCount)]
    const there = row[block] ?? none
    if (there !== none) return [there]
    const near = limits && (work[person] ?? 0) < most ? limits.maxConsecutive : blockCount
    return row.slice(Math.max(0, block - near), block + near + 1).filter((one) => one !== none)
  }
  const find = (one: number): boolean => {
    const people = knowing.get(seatPair[one] ?? none) ?? []
    const block = blockOf(one)
    for (const person of people) {
      if (!mayWork(person, block)) continue
      sit(person, one)
      return true
    }
    for (const person of people) {
      for (const other of inTheWay(person, block)) {
        if (seen[other] === search) continue
        seen[other] = search
        if (++moves > mostMoves) return false
        if (!find(other) || !mayWork(person, block)) continue
        sit(person, one)
        return true
      }
    }
    return false
  }
  const newSeat = (session: number, pair: number): number => {
    const one = idle.pop() ?? holder.length
    seatSession[one] = session
    seatPair[one] = pair
    holder[one] = none
    seen[one] = 0
    return one
  }
  const leave = (star: readonly number[]): void => {
    for (const one of star) rise(one)
    idle.push(...star)
  }
  const seatStar = (session: number, pairs: readonly number[]): boolean => {
    const star: number[] = []
    for (const pair of pairs) {
      const one = newSeat(session, pair)
      star.push(one)
      search++
      moves = 0
      if (find(one)) continue
      leave(star)
      return false
    }
    ofSession.set(session, star)
    return true
  }

  /** For each session: the stars for which somebody knows each pair; those without a seat more come first, then those of rare pivots. */
  const starsOf = instance.sessions.map(({ languages }) =>
    [...instance.languages.keys()]
      .map((pivot) => ({
        pivot,
        pairs: languages
          .filter((language) => language !== pivot)
          .map((language) => pairOf(language, pivot))
          .sort((a, b) => (knowing.get(a)?.length ?? 0) - (knowing.get(b)?.length ?? 0) || a - b),
      }))
      .filter(({ pivot, pairs }) => pairs.length <= (known[pivot] ?? 0) && pairs.every((pair) => knowing.has(pair)))
      .sort((a, b) => a.pairs.length - b.pairs.length || (known[a.pivot] ?? 0) - (known[b.pivot] ?? 0) || a.pivot - b.pivot),
  )
  const put = (to: number[], from: readonly number[]): void => {
    to.splice(0, to.length, ...from)
  }
  return {
    remember: () => {
      const lists = [seatSession, seatPair, holder, seen, idle].map((list) => [list, [...list]] as const)
      const [seats, works, sessions] = [seat.slice(), work.slice(), [...ofSession]]
      return () => {
        seat.set(seats)
        work.set(works)
        for (const [list, before] of lists) put(list, before)
        ofSession.clear()
        for (const [session, star] of sessions) ofSession.set(session, star)
      }
    },
    cover: (session) => (starsOf[session] ?? []).some(({ pairs }) => seatStar(session, pairs)),
    uncover: (session) => {
      leave(ofSession.get(session) ?? [])
      ofSession.delete(session)
    },
    seats: () =>
      [...ofSession].flatMap(([session, star]) =>
        star.map((one) => {
          const pair = seatPair[one] ?? 0
          return { interpreter: holder[one] ?? 0, session, a: Math.floor(pair / languageCount), b: pair % languageCount }
        }),
      ),
  }
}
