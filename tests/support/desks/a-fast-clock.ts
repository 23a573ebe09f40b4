import { setTimeout as sleep } from 'node:timers/promises'
import type { DeskClock } from '../../../renderer/persistence/desk-clock'

export interface FastClock extends DeskClock {
  /** Whoever waits now, or begins to, waits for ever: as in a process that was killed. */
  readonly stop: () => void
}

/** Time that goes a thousand times as fast as ours: half a minute is 30 ms, and what is due first still happens first. */
export function aFastClock(): FastClock {
  const began = performance.now()
  let isStopped = false
  const wait = async (ms: number): Promise<void> => {
    await sleep(ms)
    if (isStopped) await new Promise<never>(() => undefined)
  }
  return {
    now: () => 1_700_000_000_000 + (performance.now() - began) * 1000,
    wait: (ms) => wait(ms / 1000),
    whenIdle: () => wait(1),
    afterPaint: () => wait(1),
    stop: () => {
      isStopped = true
    },
  }
}

/** Waits until something is so; fails after a minute. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const began = performance.now()
  while (!(await isSo())) {
    if (performance.now() - began > 60_000) throw new Error('it did not come to be so')
    await sleep(2)
  }
}
