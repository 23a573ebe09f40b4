import { setTimeout as sleep } from 'node:timers/promises'
import type { DeskClock } from '../../renderer/persistence/desk-clock'

/** Time that goes a thousand times as fast as ours: half a minute is 30 ms, and what is due first still happens first. */
export function aFastClock(): DeskClock {
  const began = performance.now()
  return {
    now: () => 1_700_000_000_000 + (performance.now() - began) * 1000,
    wait: (ms) => sleep(ms / 1000),
    whenIdle: () => sleep(1),
  }
}

/** Waits until something is so; fails after 5 s. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const began = performance.now()
  while (!(await isSo())) {
    if (performance.now() - began > 5_000) throw new Error('it did not come to be so')
    await sleep(2)
  }
}
