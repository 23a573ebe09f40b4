import { memoPerRow } from '../../../shared/kernel/memo'
import type { Span } from '../../../shared/kernel/time'

/** Where a bar lies among those that are there at the same time: its line, and how many lines they take together. */
export interface Lane {
  readonly line: number
  readonly of: number
}

/** Lines for stretches in time order: the first that is free. Only what is there at the same time shares the room. */
export const lanesOf = memoPerRow((bars: readonly Span[]): readonly Lane[] => {
  const lines: number[] = []
  const of: number[] = []
  let ends: number[] = []
  let from = 0
  let until = Number.NEGATIVE_INFINITY
  const close = (to: number) => {
    for (let index = from; index < to; index++) of[index] = ends.length
    from = to
    ends = []
  }
  for (const [index, { start, end }] of bars.entries()) {
    if (start >= until) close(index)
    const free = ends.findIndex((ended) => ended <= start)
    const line = free < 0 ? ends.length : free
    lines.push(line)
    ends[line] = end
    until = Math.max(until, end)
  }
  close(bars.length)
  return lines.map((line, index) => ({ line, of: of[index] ?? 1 }))
})
