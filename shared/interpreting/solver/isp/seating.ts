import type { Guard } from './guard'
import type { Openings } from './openings'

/** Who sits where: interpreters matched with openings, at most one opening in a block each. Grows along augmenting paths. */
export interface Seating {
  readonly size: number
  /**
   * Seats as many more as paths are found for, nobody above her capacity or against the guard. What has grown under a guard that keeps it a
   * flow is a largest seating; under another one it need not be.
   */
  grow(capacity: Int32Array, guard: Guard): void
  leave(interpreter: number, block: number): void
  isBusy(interpreter: number, block: number): boolean
  /** By opening: who holds it, or −1. */
  held(): Int32Array
}

const none = -1

/** A seating, empty unless told who holds what. Paths go through the network interpreter → her block → opening, shortest ones first. */
export function seatingOf({ openings, interpreterCount, blockCount, reach }: Openings, held?: Int32Array): Seating {
  const holder = new Int32Array(openings.length).fill(none)
  const seat = new Int32Array(interpreterCount * blockCount).fill(none)
  const busy = new Int32Array(interpreterCount)
  const blockOf = Int32Array.from(openings, ({ block }) => block)
  // Of a search: who would take an opening, and which opening she would give up for it.
  const taker = new Int32Array(openings.length)
  const givenUp = new Int32Array(openings.length)
  // What a search has seen that led nowhere stays seen: in a flow, nothing that comes later leads on from there either.
  const isSeen = new Uint8Array(openings.length)
  const isEntered = new Uint8Array(interpreterCount * blockCount)
  const queue = new Int32Array(openings.length)
  const newlySeen: number[] = []
  const newlyEntered: number[] = []
  let size = 0

  const place = (interpreter: number, block: number): number => interpreter * blockCount + block
  const seatIn = (interpreter: number, block: number): number => seat[place(interpreter, block)] ?? none
  const isBusy = (interpreter: number, block: number): boolean => seatIn(interpreter, block) !== none

  const sit = (interpreter: number, opening: number): void => {
    holder[opening] = interpreter
    seat[place(interpreter, blockOf[opening] ?? 0)] = opening
  }
  const rise = (interpreter: number, opening: number): void => {
    const at = place(interpreter, blockOf[opening] ?? 0)
    // She may sit elsewhere in the block by now.
    if (seat[at] === opening) seat[at] = none
    if (holder[opening] === interpreter) holder[opening] = none
  }

  /** Everybody on the path that ends at a free opening moves on by one; false, and nothing moved, where the guard is against it. */
  const move = (free: number, guard: Guard): boolean => {
    const path: number[] = []
    for (let opening = free; opening !== none; opening = givenUp[opening] ?? none) path.push(opening)
    const shift = (isBack: boolean): void => {
      for (const opening of path) {
        const interpreter = taker[opening] ?? none
        const before = givenUp[opening] ?? none
        if (isBack) rise(interpreter, opening)
        else if (before !== none) rise(interpreter, before)
      }
      for (const opening of path) {
        const to = isBack ? (givenUp[opening] ?? none) : opening
        if (to !== none) sit(taker[opening] ?? none, to)
      }
    }
    shift(false)
    // Somebody may have moved twice: each was looked at alone.
    if (guard.isFlow) return true
    if (path.every((opening) => guard.mayEnter(taker[opening] ?? none, blockOf[opening] ?? 0, none, isBusy))) return true
    shift(true)
    return false
  }

  const search = (start: number, guard: Guard): boolean => {
    newlySeen.length = 0
    newlyEntered.length = 0
    let head = 0
    let tail = 0
    const reachIn = (interpreter: number, block: number, leaving: number): boolean => {
      for (const opening of reach[place(interpreter, block)] ?? []) {
        if (isSeen[opening] === 1) continue
        isSeen[opening] = 1
        newlySeen.push(opening)
        taker[opening] = interpreter
        givenUp[opening] = leaving
        if (holder[opening] !== none) queue[tail++] = opening
        else if (move(opening, guard)) return true
      }
      return false
    }
    const reachElsewhere = (interpreter: number, leaving: number): boolean => {
      const leavingBlock = leaving === none ? none : (blockOf[leaving] ?? none)
      for (let block = 0; block < blockCount; block++) {
        const at = place(interpreter, block)
        if (seat[at] !== none || isEntered[at] === 1) continue
        if (!guard.mayEnter(interpreter, block, leavingBlock, isBusy)) continue
        isEntered[at] = 1
        newlyEntered.push(at)
        if (reachIn(interpreter, block, leaving)) return true
      }
      return false
    }
    if (reachElsewhere(start, none)) return true
    while (head < tail) {
      const opening = queue[head++] ?? none
      const sitting = holder[opening] ?? none
      if (reachIn(sitting, blockOf[opening] ?? 0, opening) || reachElsewhere(sitting, opening)) return true
    }
    return false
  }
  const forget = (): void => {
    for (const opening of newlySeen) isSeen[opening] = 0
    for (const at of newlyEntered) isEntered[at] = 0
  }

  for (const [opening, interpreter] of held?.entries() ?? []) {
    if (interpreter === none) continue
    sit(interpreter, opening)
    busy[interpreter] = (busy[interpreter] ?? 0) + 1
    size++
  }

  return {
    get size() {
      return size
    },
    isBusy,
    leave: (interpreter, block) => {
      const opening = seatIn(interpreter, block)
      if (opening === none) return
      rise(interpreter, opening)
      busy[interpreter] = (busy[interpreter] ?? 0) - 1
      size--
    },
    held: () => holder.slice(),
    grow: (capacity, guard) => {
      for (let hasGrown = true; hasGrown; ) {
        hasGrown = false
        isSeen.fill(0)
        isEntered.fill(0)
        for (let interpreter = 0; interpreter < interpreterCount; interpreter++) {
          while ((busy[interpreter] ?? 0) < (capacity[interpreter] ?? 0) && search(interpreter, guard)) {
            busy[interpreter] = (busy[interpreter] ?? 0) + 1
            size++
            forget()
            hasGrown = true
          }
        }
        // What led nowhere in a flow never will.
        if (guard.isFlow) return
      }
    },
  }
}
