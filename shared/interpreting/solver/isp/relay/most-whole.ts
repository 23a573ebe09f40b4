import { chanceOf } from '../../crew/chance'
import type { IspInstance, IspLimits, IspSeat } from '../isp-instance'
import { type StarPacking, starPacking } from './star-packing'

/** Up to so many times some sessions are given up for others. */
const rounds = 300
const mostGivenUp = 3

/** So many sessions are tried instead. */
const mostTried = 12

/** Sessions covered whole by stars, the small ones first; then a few at a time are given up, by lot, where more others fit instead. */
export function mostWhole(
  instance: IspInstance,
  limits: IspLimits,
  shouldStop: () => boolean,
): { readonly seats: readonly IspSeat[]; readonly size: number } {
  const sizeOf = (session: number): number => instance.sessions[session]?.languages.length ?? 0
  const bySize = [...instance.sessions.keys()].sort((a, b) => sizeOf(a) - sizeOf(b) || a - b)
  const packing = starPacking(instance, limits)
  const whole = new Set(bySize.filter((session) => packing.cover(session)))
  const chance = chanceOf(instance.sessions.length + 1)
  for (let round = 0; round < rounds && whole.size < bySize.length && !shouldStop(); round++)
    exchange(packing, whole, bySize, chance)
  return { seats: packing.seats(), size: whole.size }
}

/** Gives up some sessions and covers what then fits; takes it back where that is fewer. */
function exchange(packing: StarPacking, whole: Set<number>, bySize: readonly number[], chance: (below: number) => number): void {
  const covered = [...whole]
  const givenUp = new Set(
    Array.from({ length: Math.min(covered.length, 1 + chance(mostGivenUp)) }, () => covered[chance(covered.length)] ?? 0),
  )
  const bringBack = packing.remember()
  for (const session of givenUp) packing.uncover(session)
  const open = bySize.filter((session) => !whole.has(session))
  const from = open.length > 0 ? chance(open.length) : 0
  const tried = [...open.slice(from), ...open.slice(0, from)].slice(0, mostTried)
  const coming = [...tried, ...givenUp].filter((session) => packing.cover(session))
  if (coming.length < givenUp.size) bringBack()
  else {
    for (const session of givenUp) whole.delete(session)
    for (const session of coming) whole.add(session)
  }
}
