import type { Kinds } from '../kernel/nearest-overlaps'
import type { Span } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import { isPhaseOf, mayHavePhases } from '../mission/items/day-parts'

interface Taken extends Span {
  readonly item: Item
}

/** A kind, and which items of several days among those that are looked at have a span for their part, or are it. */
interface Beside<Kind> {
  readonly kind: Kind
  readonly whole: Taken | null
  readonly within: readonly Taken[]
}

/** The same kinds, but for the parts of an item of several days: they are not in its way, nor it in theirs. */
export function besidePhases<T extends Taken, Kind>(
  taken: readonly T[],
  { kindOf, meet }: Kinds<T, Kind>,
): Kinds<T, Beside<Kind>> {
  const wholes = taken.filter(({ item }) => mayHavePhases(item))
  const known = new Map<Kind, Map<string, Beside<Kind>>>()
  return {
    kindOf: (span) => {
      const kind = kindOf(span)
      const within = wholes.filter((whole) => isPhaseOf(span, whole))
      const whole = mayHavePhases(span.item) ? span : null
      const own = known.get(kind) ?? new Map<string, Beside<Kind>>()
      known.set(kind, own)
      const key = [whole, ...within].map((one) => (one ? `${one.item.id} ${one.start}` : '')).join()
      const beside = own.get(key) ?? { kind, whole, within }
      own.set(key, beside)
      return beside
    },
    meet: (a, b) => !isWithin(a, b.whole) && !isWithin(b, a.whole) && meet(a.kind, b.kind),
  }
}

function isWithin({ within }: Beside<unknown>, whole: Taken | null): boolean {
  return whole !== null && within.includes(whole)
}
