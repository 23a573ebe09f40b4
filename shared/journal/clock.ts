import type { Instant } from '../kernel/time'

/**
 * Hybrid logical clock stamp as text: 12 hex digits of milliseconds, 4 of a counter, then the device. Text order is clock order, the
 * same on every device (Kulkarni et al. 2014, "Logical Physical Clocks").
 */
export type Stamp = string

/** A clock may run ahead of the computer's by this much at most; a stamp from further in the future does not drag ours along. */
export const MAX_DRIFT_MS = 60 * 60_000

/** The stamp after `last` at a moment: never earlier than any stamp seen, even when the computer's clock was set back. */
export function nextStamp(last: Stamp | null, now: Instant, device: string): Stamp {
  const seen = last === null ? { ms: 0, count: 0 } : partsOf(last)
  const trusted = seen.ms <= now + MAX_DRIFT_MS ? seen : { ms: now, count: seen.count }
  if (now > trusted.ms) return stampOf(now, 0, device)
  return trusted.count < 0xffff ? stampOf(trusted.ms, trusted.count + 1, device) : stampOf(trusted.ms + 1, 0, device)
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
