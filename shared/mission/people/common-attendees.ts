import { memoPerRow } from '../../kernel/memo'
import type { Item } from '../entities/item'
import type { Mission } from '../mission'
import { attendeeIdsOf } from './attendance'

/** Persons who attend both items, in the first one's order. */
export function commonAttendeesOf(mission: Mission, a: Item, b: Item): readonly string[] {
  return inBoth(attendeeIdsOf(mission, a), attendeeIdsOf(mission, b))
}

/** Attendee lists are shared by identity: there are few different pairs, however many items there are. */
const intersections = new WeakMap<readonly string[], WeakMap<readonly string[], readonly string[]>>()

/** Ids that are in both lists, in the first one's order; remembered for lists that items share. */
export function inBoth(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a === b) return a
  const known = intersections.get(a)?.get(b)
  if (known) return known
  const inB = idsIn(b)
  const both = a.filter((id) => inB.has(id))
  const ofA = intersections.get(a) ?? new WeakMap<readonly string[], readonly string[]>()
  ofA.set(b, both)
  intersections.set(a, ofA)
  return both
}

/** Whether some id is in both lists: as `inBoth`, for who does not ask which. */
export function shareSomebody(a: readonly string[], b: readonly string[]): boolean {
  if (a === b) return a.length > 0
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  const known = idsIn(many)
  return few.some((id) => known.has(id))
}

const idsIn = memoPerRow((ids: readonly string[]): ReadonlySet<string> => new Set(ids))
