import type { Span } from './time'

/** A span with the earlier ones that it overlaps: those that are named, in time order, and how many there are besides. */
export interface Overlap<T> {
  readonly span: T
  readonly earlier: readonly T[]
  readonly more: number
}

/** Whose kinds meet: which of two spans that overlap are in each other's way. */
export interface Kinds<T, Kind> {
  readonly kindOf: (span: T) => Kind
  /** The same whichever comes first. */
  readonly meet: (a: Kind, b: Kind) => boolean
}

/** Spans of one kind that have begun. */
interface Lane<T, Kind> {
  readonly kind: Kind
  /** By start; some that are over are still among them. */
  readonly begun: Begun<T>[]
  /** Those under way that have been named too few times yet. */
  readonly unnamed: Set<Begun<T>>
  underWay: number
}

interface Begun<T> {
  readonly span: T
  /** Its place among all spans. */
  readonly index: number
  readonly lane: Lane<T, unknown>
  isOver: boolean
  named: number
}

/**
 * The spans that overlap earlier ones of a kind that they meet. Two such are named where they are among each other's `most` nearest, seen
 * from either: so every span that overlaps is named at least once, and there are never more than twice `most` pairs for each. All other
 * pairs are counted. `spans` must be sorted by start, then by end.
 */
export function* nearestOverlaps<T extends Span, Kind>(
  spans: readonly T[],
  { kindOf, meet }: Kinds<T, Kind>,
  most: number,
): Generator<Overlap<T>, void, undefined> {
  const lanes = new Map<Kind, Lane<T, Kind>>()
  const begun: (Begun<T> | undefined)[] = []
  const end = endingIn(spans, begun)
  for (const [index, span] of spans.entries()) {
    end(span.start)
    const kind = kindOf(span)
    const met = [...lanes.values()].filter((lane) => lane.underWay > 0 && meet(lane.kind, kind))
    const all = met.reduce((sum, { underWay }) => sum + underWay, 0)
    if (all > 0) {
      const named = namedAmong(met, most)
      yield { span, earlier: named.map((one) => one.span), more: all - named.length }
    }
    // What takes no time is in nobody's way once it is over, which is at once.
    if (span.end > span.start) begun[index] = begin(lanes, kind, span, index)
  }
}

/** Ends what is over at a moment, moment after moment. */
function endingIn<T extends Span>(spans: readonly T[], begun: readonly (Begun<T> | undefined)[]): (moment: number) => void {
  const byEnd = spans.map((_, index) => index).sort((a, b) => (spans[a]?.end ?? 0) - (spans[b]?.end ?? 0))
  let next = 0
  return (moment) => {
    for (; next < byEnd.length; next++) {
      const index = byEnd[next] ?? 0
      if ((spans[index]?.end ?? 0) > moment) return
      const one = begun[index]
      if (!one) continue
      one.isOver = true
      one.lane.underWay--
      one.lane.unnamed.delete(one)
    }
  }
}

function begin<T, Kind>(lanes: Map<Kind, Lane<T, Kind>>, kind: Kind, span: T, index: number): Begun<T> {
  const lane = lanes.get(kind) ?? { kind, begun: [], unnamed: new Set(), underWay: 0 }
  lanes.set(kind, lane)
  const one: Begun<T> = { span, index, lane: lane as Lane<T, unknown>, isOver: false, named: 0 }
  lane.begun.push(one)
  lane.unnamed.add(one)
  lane.underWay++
  return one
}

/** Those that began last, and those that nobody has been named beside often enough. */
function namedAmong<T, Kind>(lanes: readonly Lane<T, Kind>[], most: number): readonly Begun<T>[] {
  const last = lanes.flatMap((lane) => lastUnderWay(lane, most)).sort((a, b) => b.index - a.index)
  const named = new Set(last.slice(0, most))
  for (const { unnamed } of lanes) for (const one of unnamed) named.add(one)
  for (const one of named) {
    one.named++
    if (one.named >= most) one.lane.unnamed.delete(one)
  }
  return [...named].sort((a, b) => a.index - b.index)
}

/** Forgets those that are over on its way, so that each is met once. */
function lastUnderWay<T, Kind>({ begun }: Lane<T, Kind>, most: number): readonly Begun<T>[] {
  const last: Begun<T>[] = []
  for (let at = begun.length - 1; at >= 0 && last.length < most; at--) {
    const one = begun[at]
    if (one?.isOver) begun.splice(at, 1)
    else if (one) last.push(one)
  }
  return last
}
