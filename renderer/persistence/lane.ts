import type { DeskError } from '../../shared/ipc/errors'
import type { IndexedStep } from '../../shared/journal/reconcile'
import { err, type Result } from '../../shared/kernel/result'

/** The way of steps to one home: in order, nothing dropped, tried again until it has them. */
export interface Lane {
  readonly push: (step: IndexedStep) => void
  /** Steps that the home has not acknowledged. */
  readonly waiting: () => number
  /** Why the latest try failed; null while it goes well. */
  readonly failure: () => DeskError | null
  /** Tries now; settles when nothing waits, or when a try begun after this call has failed. */
  readonly flush: () => Promise<void>
  /** Ends the lane: what waits is not sent any more. */
  readonly stop: () => void
}

export interface LaneParts {
  /** Resolves when the home has all of the steps. A rejection is a failure like any other. */
  readonly send: (steps: readonly IndexedStep[]) => Promise<Result<unknown, DeskError>>
  /** The lane's `waiting` or `failure` has changed. */
  readonly onChange: () => void
  readonly wait: (ms: number) => Promise<void>
}

/** A batch stays far below what one message or transaction can carry. */
const MAX_BATCH = 500
const FIRST_RETRY_MS = 250
/** A full disk is looked at every few seconds, so that saving goes on as soon as space returns. */
const MAX_RETRY_MS = 4_000

export function createLane({ send, onChange, wait }: LaneParts): Lane {
  const queue: IndexedStep[] = []
  let failure: DeskError | null = null
  let failures = 0
  let tries = 0
  let isRunning = false
  let isStopped = false
  let wake = (): void => undefined
  let flushes: readonly { readonly triesBefore: number; readonly settle: () => void }[] = []

  function settleFlushes(isSettled: (triesBefore: number) => boolean): void {
    for (const flush of flushes) if (isSettled(flush.triesBefore)) flush.settle()
    flushes = flushes.filter((flush) => !isSettled(flush.triesBefore))
  }

  async function tryOnce(): Promise<void> {
    tries += 1
    const batch = queue.slice(0, MAX_BATCH)
    const answer = await send(batch).catch((error: unknown) => err(unexpected(error)))
    if (isStopped) return
    failure = answer.ok ? null : answer.error
    failures = answer.ok ? 0 : failures + 1
    if (answer.ok) queue.splice(0, batch.length)
    onChange()
    settleFlushes((triesBefore) => queue.length === 0 || (!answer.ok && tries > triesBefore))
  }

  async function run(): Promise<void> {
    // Not in the task of the commit: its frame comes first, and steps committed together travel together.
    await wait(0)
    while (queue.length > 0 && !isStopped) {
      await tryOnce()
      if (failure && !isStopped) await Promise.race([wait(retryAfter(failures)), woken()])
    }
    isRunning = false
  }

  function woken(): Promise<void> {
    return new Promise((resolve) => {
      wake = resolve
    })
  }

  return {
    push: (step) => {
      queue.push(step)
      onChange()
      if (isRunning || isStopped) return
      isRunning = true
      void run()
    },
    waiting: () => queue.length,
    failure: () => failure,
    flush: () =>
      new Promise((settle) => {
        if (queue.length === 0 || isStopped) return settle()
        // A try under way may fail for a reason that is gone by now: only one begun from here on counts.
        flushes = [...flushes, { triesBefore: tries, settle }]
        wake()
      }),
    stop: () => {
      isStopped = true
      settleFlushes(() => true)
      wake()
    },
  }
}

function retryAfter(failures: number): number {
  return Math.min(MAX_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1))
}

function unexpected(error: unknown): DeskError {
  const isFull = error instanceof Error && /quota/i.test(`${error.name} ${error.message}`)
  return { code: isFull ? 'disk-full' : 'unexpected', params: {}, detail: String(error) }
}
