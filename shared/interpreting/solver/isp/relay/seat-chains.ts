import type { IspInstance, IspLimits } from '../isp-instance'
import { whoKnows } from '../openings'
import { runAround } from '../rest'

const none = -1

/** Seats that ask for somebody, each numbered within its session. */
export interface SeatChains {
  readonly size: number
  /** Seats somebody who knows the pair, moving others along the shortest chain there is; false, and nobody moved, where none is found. */
  seat(session: number, at: number, pair: number): boolean
  /** Empties the seat, if it is taken. */
  leave(session: number, at: number): void
  seats(): readonly { readonly interpreter: number; readonly session: number; readonly pair: number }[]
  keep(): void
  /** Undoes all that came after the last `keep`. */
  bringBack(): void
}

/** Up to so many others are asked to move for one seat before it is given up. */
export function seatChains(instance: IspInstance, limits: IspLimits, mostMoves: number): SeatChains {
  const { length: count } = instance.languages
  const { length: blockCount } = instance.blocks
  const { length: people } = instance.interpreters
  const most = limits?.maxSessions ?? blockCount
  const known = instance.languages.map(
    (_, language) => instance.interpreters.filter((one) => one.languages.includes(language)).length,
  )
  /** Those whose languages are common are asked last: they can help wherever others cannot. */
  const rank = instance.interpreters.map(({ languages }) => languages.reduce((sum, one) => sum + (known[one] ?? 0), 0))
  const nobody = new Int32Array()
  const knowing = Array.from({ length: count * count }, () => nobody)
  for (const [pair, own] of whoKnows(instance))
    knowing[pair] = Int32Array.from(own.toSorted((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0) || a - b))
  // A star through a pivot that the session does not use has a seat for each language.
  const perSession = count
  const blockOf = Int32Array.from(instance.sessions, ({ block }) => block)
  const holder = new Int32Array(instance.sessions.length * perSession).fill(none)
  const pairOf = new Int32Array(holder.length)
  const place = new Int32Array(people * blockCount).fill(none)
  const work = new Int32Array(people)
  // Of a search: what was looked at, and by whom a seat would be left for which one.
  const seenSeat = new Int32Array(holder.length)
  const seenPlace = new Int32Array(place.length)
  const wanted = new Int32Array(holder.length)
  const queue = new Int32Array(holder.length)
  let search = 0
  let size = 0
  /** Seat, who held it, and its pair, before each change. */
  const trail: number[] = []

  const blockAt = (seat: number): number => blockOf[Math.floor(seat / perSession)] ?? 0
  const mayWork = (person: number, block: number): boolean =>
    place[person * blockCount + block] === none &&
    (work[person] ?? 0) < most &&
    (limits === null ||
      runAround(block, blockCount, limits, (other) => place[person * blockCount + other] !== none) <= limits.maxConsecutive)
  const rise = (seat: number): void => {
    const person = holder[seat] ?? none
    place[person * blockCount + blockAt(seat)] = none
    work[person] = (work[person] ?? 0) - 1
    holder[seat] = none
    size--
  }
  const sit = (person: number, seat: number): void => {
    place[person * blockCount + blockAt(seat)] = seat
    work[person] = (work[person] ?? 0) + 1
    holder[seat] = person
    size++
  }
  const note = (seat: number): void => {
    trail.push(seat, holder[seat] ?? none, pairOf[seat] ?? none)
  }
  const undoTo = (length: number): void => {
    // Nobody sits in two places on the way back: all that changed rise first.
    const before = new Map<number, readonly [person: number, pair: number]>()
    while (trail.length > length) {
      const pair = trail.pop() ?? none
      const person = trail.pop() ?? none
      before.set(trail.pop() ?? none, [person, pair])
    }
    for (const seat of before.keys()) if (holder[seat] !== none) rise(seat)
    for (const [seat, [person, pair]] of before) {
      pairOf[seat] = pair
      if (person !== none) sit(person, seat)
    }
  }
  /** She takes the seat, who held it takes the one that it was left for, and so on to the one that was asked for. */
  const move = (person: number, seat: number, asked: number): boolean => {
    const length = trail.length
    let [one, to] = [person, seat]
    for (;;) {
      const left = holder[to] ?? none
      note(to)
      if (left !== none) rise(to)
      if (!mayWork(one, blockAt(to))) {
        undoTo(length)
        return false
      }
      sit(one, to)
      if (to === asked) return true
      one = left
      to = wanted[to] ?? none
    }
  }
  const find = (asked: number): boolean => {
    search++
    seenSeat[asked] = search
    queue[0] = asked
    let end = 1
    for (let head = 0; head < end; head++) {
      const seat = queue[head] ?? none
      const block = blockAt(seat)
      for (const person of knowing[pairOf[seat] ?? 0] ?? nobody) {
        const own = person * blockCount
        if (seenPlace[own + block] === search) continue
        seenPlace[own + block] = search
        if (mayWork(person, block)) {
          if (move(person, seat, asked)) return true
          continue
        }
        const there = place[own + block] ?? none
        const reach = limits && (work[person] ?? 0) < most ? limits.maxConsecutive : blockCount
        const first = there !== none ? block : Math.max(0, block - reach)
        const last = there !== none ? block : Math.min(blockCount - 1, block + reach)
        for (let other = first; other <= last; other++) {
          const way = place[own + other] ?? none
          if (way === none || seenSeat[way] === search) continue
          if (end > mostMoves) return false
          seenSeat[way] = search
          wanted[way] = seat
          queue[end++] = way
        }
      }
    }
    return false
  }
  return {
    get size() {
      return size
    },
    seat: (session, at, pair) => {
      const seat = session * perSession + at
      note(seat)
      pairOf[seat] = pair
      if (find(seat)) return true
      trail.length -= 3
      return false
    },
    leave: (session, at) => {
      const seat = session * perSession + at
      if (holder[seat] === none) return
      note(seat)
      rise(seat)
    },
    seats: () =>
      [...holder].flatMap((interpreter, seat) =>
        interpreter === none ? [] : [{ interpreter, session: Math.floor(seat / perSession), pair: pairOf[seat] ?? 0 }],
      ),
    keep: () => {
      trail.length = 0
    },
    bringBack: () => undoTo(0),
  }
}
