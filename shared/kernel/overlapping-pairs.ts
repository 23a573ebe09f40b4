import { overlaps, type Span } from './time'

/** Every two spans that overlap, the one that starts first before the other. A sweep: `spans` must be sorted by start. */
export function overlappingPairs<T extends Span>(spans: readonly T[]): readonly (readonly [T, T])[] {
  const pairs: (readonly [T, T])[] = []
  let running: T[] = []
  for (const span of spans) {
    if (running.some((earlier) => earlier.end <= span.start)) running = running.filter((earlier) => earlier.end > span.start)
    for (const earlier of running) if (overlaps(earlier, span)) pairs.push([earlier, span])
    running.push(span)
  }
  return pairs
}

/**
 * The spans in lots that hang together by overlapping, such as the days of a programme: no span overlaps one of another lot.
 * `spans` must be sorted by start.
 */
export function overlappingLots<T extends Span>(spans: readonly T[]): readonly (readonly T[])[] {
  const lots: T[][] = []
  let until = Number.NEGATIVE_INFINITY
  for (const span of spans) {
    if (span.start >= until) lots.push([span])
    else lots.at(-1)?.push(span)
    until = Math.max(until, span.end)
  }
  return lots
}
