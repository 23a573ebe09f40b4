import type { DeskError } from '../../shared/ipc/errors'
import { copyOf } from '../../shared/journal/mission-copy'
import type { IndexedStep } from '../../shared/journal/reconcile'
import type { JournalState } from '../../shared/journal/replay'
import type { Step } from '../../shared/journal/step'
import { ok, type Result } from '../../shared/kernel/result'
import type { SaveState } from '../store/save-state'
import { createLane } from './lane'
import { type MainHome, rebuildMainHome } from './main-home'
import { cardOf } from './mission-card'
import type { WindowHome } from './window-home'

/** Brings every committed step to both homes. A step is acknowledged when the main process has it on the disk. */
export interface WriteQueue {
  readonly push: (step: Step, after: number) => void
  readonly saveState: () => SaveState
  /** Steps that either home has yet to take. */
  readonly waiting: () => number
  /** Tries now; settles when both homes have everything, or when a try begun after this call has failed. */
  readonly flush: () => Promise<SaveState>
  readonly stop: () => void
}

export interface WriteQueueParts {
  readonly window: WindowHome
  readonly main: MainHome
  /** The mission as it is now and the last steps known of it: to send again, or to rebuild a home from. */
  readonly known: () => { readonly state: JournalState; readonly steps: readonly Step[] }
  readonly onSaveState: (state: SaveState) => void
  /** The window's store does not take steps (null: it does again). No reason to worry while the journal file does. */
  readonly onWindowFailure: (error: DeskError | null) => void
  readonly now: () => number
  readonly wait: (ms: number) => Promise<void>
}

export function createWriteQueue(parts: WriteQueueParts): WriteQueue {
  let windowFailure: DeskError | null = null
  const toMain = createLane({
    send: (steps) => sendToMain(parts, steps),
    onChange: () => parts.onSaveState(saveState()),
    wait: parts.wait,
  })
  const toWindow = createLane({
    send: (steps) => sendToWindow(parts, steps),
    onChange: () => {
      if ((toWindow.failure() === null) === (windowFailure === null)) return
      windowFailure = toWindow.failure()
      parts.onWindowFailure(windowFailure)
    },
    wait: parts.wait,
  })

  function saveState(): SaveState {
    const [waiting, error] = [toMain.waiting(), toMain.failure()]
    if (waiting === 0) return { kind: 'saved' }
    return error ? { kind: 'failed', waiting, error } : { kind: 'saving', waiting }
  }

  return {
    push: (step, after) => {
      toMain.push({ index: after, step })
      toWindow.push({ index: after, step })
    },
    saveState,
    waiting: () => Math.max(toMain.waiting(), toWindow.waiting()),
    flush: async () => {
      await Promise.all([toMain.flush(), toWindow.flush()])
      return saveState()
    },
    stop: () => {
      toMain.stop()
      toWindow.stop()
    },
  }
}

async function sendToMain({ main, known }: WriteQueueParts, steps: readonly IndexedStep[]): Promise<Result<unknown, DeskError>> {
  const after = steps[0]?.index ?? 0
  const sent = steps.map(({ step }) => step)
  const answer = await main.append(known().state.mission.id, after, sent)
  if (answer.ok || !lostTrack(answer.error)) return answer
  const { state, steps: lastSteps } = known()
  const first = state.stepCount - lastSteps.length
  const has = answer.error.params.expected
  // The journal file lost steps under us: it gets them again, or, where this desk has not read them, the mission as a whole.
  if (answer.error.code === 'journal-behind' && typeof has === 'number' && has >= first && has < after) {
    return main.append(state.mission.id, has, lastSteps.slice(has - first, after - first + sent.length))
  }
  return rebuildMainHome(main, state, copyOf(state, lastSteps))
}

function lostTrack(error: DeskError): boolean {
  return error.code === 'journal-behind' || error.code === 'journal-damaged' || error.code === 'not-found'
}

async function sendToWindow(
  { window, known, now }: WriteQueueParts,
  steps: readonly IndexedStep[],
): Promise<Result<null, DeskError>> {
  const last = steps.at(-1)
  if (!last) return ok(null)
  // The card's words may be those of a step or two later; its count and last step are what the store has.
  const card = { ...cardOf(known().state, now()), stepCount: last.index + 1, lastStepId: last.step.id }
  await window.append(card, steps)
  return ok(null)
}
