import type { Instant } from '../kernel/time'

/**
 * Hybrid logical clock stamp as text: 12 hex digits of milliseconds, 4 of a counter, then the device. Text order is clock order, the
 * same on every device (Kulkarni et al. 2014, "Logical Physical Clocks").
 */
export type Stamp = string

/** A stamp's form. Those past the year 2248 are refused: one such step would drag every later stamp along to the end of the digits. */
export const stampPattern = /^0[0-7][0-9a-f]{10}-[0-9a-f]{4}-.{1,64}$/

/** The stamp after `last` at a moment: later than any stamp seen, even when the computer's clock was set back or another's is fast. */
export function nextStamp(last: Stamp | null, now: Instant, device: string): Stamp {
  const seen = last === null ? { ms: 0, count: 0 } : partsOf(last)
  if (now > seen.ms) return stampOf(now, 0, device)
  return seen.count < 0xffff ? stampOf(seen.ms, seen.count + 1, device) : stampOf(seen.ms + 1, 0, device)
}

export function laterStamp(a: Stamp | null, b: Stamp | null): Stamp | null {
  if (a === null) return b
  if (b === null) return a
  return a > b ? a : b
}

/** The wall-clock part of a stamp. */
export function instantOfStamp(stamp: Stamp): Instant {
  return partsOf(stamp).ms
}

function stampOf(ms: number, count: number, device: string): Stamp {
  return `${ms.toString(16).padStart(12, '0')}-${count.toString(16).padStart(4, '0')}-${device}`
}

function partsOf(stamp: Stamp): { readonly ms: number; readonly count: number } {
  return { ms: Number.parseInt(stamp.slice(0, 12), 16), count: Number.parseInt(stamp.slice(13, 17), 16) }
}
