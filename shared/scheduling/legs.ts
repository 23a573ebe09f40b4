import { type Leg, STEP, type WayTable } from './problem'

/** The leg of those who are to begin something at `start`. */
export function legFor(legs: readonly Leg[], start: number): Leg {
  const leg = legs.length === 1 ? legs[0] : legs.find(({ to }) => start <= to)
  if (!leg) throw new Error('legs have no end')
  return leg
}

/** All legs of a way, with `spare` minutes more between. */
export function legsWith(ways: WayTable, from: number, to: number, spare: number): readonly Leg[] {
  const legs = ways.legs(from, to)
  return spare === 0 ? legs : legs.map((leg) => withSpare(leg, spare))
}

function withSpare({ from, to, leaveBy, travel, need }: Leg, spare: number): Leg {
  return { from: from + spare, to: to + spare, leaveBy, travel, need: need + spare }
}

/** When one has to leave at the latest for something that begins at `start`. */
export function leavesBy({ leaveBy, need }: Leg, start: number): number {
  return Math.min(leaveBy, start - need)
}

/** The part of a window in which a leg is the one that is taken; starts lie on the grid. */
export function windowOn(leg: Leg, window: { readonly from: number; readonly to: number }, isOnGrid: boolean) {
  if (leg.from <= window.from && window.to <= leg.to) return window
  const [first, last] = isOnGrid ? [Math.ceil(leg.from / STEP) * STEP, Math.floor(leg.to / STEP) * STEP] : [leg.from, leg.to]
  return { from: Math.max(window.from, first), to: Math.min(window.to, last) }
}
