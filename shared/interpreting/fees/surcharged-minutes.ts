import { addDays, instantOf, MINUTE_MS, type Span, wallTimeOf, type Zone } from '../../kernel/time'
import type { RatePlan } from '../../mission/entities/rate-plan'

type Window = RatePlan['surcharges'][number]

/**
 * Minutes of these spans (in time order, none over another) that lie in each window of wall time, in the windows' order. Of windows that
 * meet, the dearest has the minutes.
 */
export function surchargedMinutes(windows: readonly Window[], spans: readonly Span[], zone: Zone): readonly number[] {
  const minutes = windows.map(() => 0)
  const dearestFirst = windows.map((window, index) => ({ window, index })).sort((a, b) => b.window.factor - a.window.factor)
  let left = spans
  for (const { window, index } of dearestFirst) {
    for (const stretch of stretchesOf(window, spans, zone)) {
      const rest = left.flatMap((span) => without(span, stretch))
      minutes[index] = (minutes[index] ?? 0) + (lengthOf(left) - lengthOf(rest)) / MINUTE_MS
      left = rest
    }
  }
  return minutes
}

/** The window on every date that the spans may touch; one that ends before it begins goes over midnight. */
function stretchesOf({ from, to }: Window, spans: readonly Span[], zone: Zone): readonly Span[] {
  const first = spans[0]
  const last = spans.at(-1)
  if (!first || !last) return []
  const until = addDays(wallTimeOf(last.end, zone).date, 1)
  const stretches: Span[] = []
  for (let on = addDays(wallTimeOf(first.start, zone).date, -1); on < until; on = addDays(on, 1)) {
    stretches.push({ start: instantOf(on, from, zone), end: instantOf(to > from ? on : addDays(on, 1), to, zone) })
  }
  return stretches
}

function without(span: Span, taken: Span): readonly Span[] {
  if (taken.end <= span.start || span.end <= taken.start) return [span]
  return [
    ...(span.start < taken.start ? [{ start: span.start, end: taken.start }] : []),
    ...(taken.end < span.end ? [{ start: taken.end, end: span.end }] : []),
  ]
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}
