import type { Span } from './time'

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
