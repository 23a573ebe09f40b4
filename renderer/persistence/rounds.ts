import type { DeskClock } from './desk-clock'

/** What has happened since the last round. */
export interface Unrounded {
  readonly steps: number
  readonly firstAt: number
  readonly lastAt: number
}

/** Work that follows changes at a distance: snapshots, backups. */
export interface Rounds {
  readonly stepTaken: () => void
  /** Does what is due for the changes so far, now. */
  readonly finish: () => Promise<void>
  readonly stop: () => void
}

export interface RoundsParts {
  /** When a round for these changes is due; milliseconds since 1970. */
  readonly dueAt: (changes: Unrounded) => number
  /** `end`: because the sitting ends. Answers false where it could not be done, and is still to be done. */
  readonly work: (occasion: 'due' | 'end') => Promise<boolean>
  readonly clock: DeskClock
}

const RETRY_MS = 30_000

export function createRounds({ dueAt, work, clock }: RoundsParts): Rounds {
  let changes: Unrounded | null = null
  let isRunning = false
  let isStopped = false
  let wake = (): void => undefined

  async function round(occasion: 'due' | 'end'): Promise<boolean> {
    const done = changes
    changes = null
    const isDone = await work(occasion)
    if (!isDone) changes = joined(done, changes)
    return isDone
  }

  async function run(): Promise<void> {
    while (changes && !isStopped) {
      const rest = dueAt(changes) - clock.now()
      if (rest > 0) {
        await Promise.race([clock.wait(rest), woken()])
        continue
      }
      await clock.whenIdle()
      if (changes && !isStopped && !(await round('due'))) await clock.wait(RETRY_MS)
    }
    isRunning = false
  }

  function woken(): Promise<void> {
    return new Promise((resolve) => {
      wake = resolve
    })
  }

  return {
    stepTaken: () => {
      const now = clock.now()
      changes = { steps: (changes?.steps ?? 0) + 1, firstAt: changes?.firstAt ?? now, lastAt: now }
      if (dueAt(changes) <= now) wake()
      if (isRunning || isStopped) return
      isRunning = true
      void run()
    },
    finish: async () => {
      if (changes) await round('end')
    },
    stop: () => {
      isStopped = true
      wake()
    },
  }
}

function joined(earlier: Unrounded | null, later: Unrounded | null): Unrounded | null {
  if (!earlier || !later) return earlier ?? later
  return { steps: earlier.steps + later.steps, firstAt: earlier.firstAt, lastAt: later.lastAt }
}
