import type { IndexedStep } from '../../shared/journal/reconcile'
import { replay } from '../../shared/journal/replay'
import { ok, type Result } from '../../shared/kernel/result'
import {
  closeMission,
  hydrate,
  hydrateUnchecked,
  learnEarlierSteps,
  setStepSink,
  settleNow,
  startLoading,
  useDesk,
} from '../store/mission-store'
import { endTyping, type SaveState, setLeaving, setSaveState } from '../store/save-state'
import type { DeskClock } from './desk-clock'
import type { DeskHomes } from './desk-homes'
import { deskFailure, type Failure } from './failure'
import type { MainHome } from './main-home'
import type { MissionRead } from './read-mission'
import { beginSitting, type Sitting } from './sitting'
import type { WindowHome } from './window-home'

/** The one mission that may be open at a time, and its sitting. */
export interface OpenDesk {
  readonly sitting: () => Sitting | null
  /** Shows what was read. The mission that was open has been left. */
  readonly show: (read: MissionRead) => Sitting
  /** Saves and closes; the mission stays open while it cannot be saved. */
  readonly leave: () => Promise<SaveState>
  /** As `leave`, as a condition for what is to come. */
  readonly leaveFor: () => Promise<Result<null, Failure>>
  /** Takes steps that the open mission's journal has gained elsewhere; they cannot be undone here. */
  readonly goOn: (steps: readonly IndexedStep[]) => void
  /** Resolves when every step that the window's store has of the open mission is known. */
  readonly wholeJournal: () => Promise<void>
}

/** The journal files are looked at as a whole only when the start is long over. */
const VERIFY_AFTER_MS = 10_000

export function createOpenDesk(homes: DeskHomes, clock: DeskClock): OpenDesk {
  let sitting: Sitting | null = null
  let journalRead: Promise<void> = Promise.resolve()

  function close(): void {
    sitting?.stop()
    sitting = null
    setStepSink(() => undefined)
    closeMission()
  }

  async function leave(): Promise<SaveState> {
    setLeaving(sitting !== null)
    try {
      return await saveAndClose()
    } finally {
      setLeaving(false)
    }
  }

  async function saveAndClose(): Promise<SaveState> {
    for (;;) {
      const state = (await sitting?.finish()) ?? { kind: 'saved' }
      if (state.kind === 'failed') return state
      endTyping()
      // A step may have been committed while the last ones were on their way, or by the typing that ended just now.
      if (sitting && sitting.saveState().kind !== 'saved') continue
      close()
      return { kind: 'saved' }
    }
  }

  return {
    sitting: () => sitting,
    show: ({ known, owed }) => {
      const opened: Sitting = beginSitting({
        homes,
        clock,
        start: known,
        onSaveState: (state) => {
          if (sitting === opened) setSaveState(state)
        },
      })
      sitting = opened
      setStepSink((step, after, state) => opened.take(step, after, { state, steps: useDesk.getState().steps }))
      startLoading()
      hydrateUnchecked(known.state, known.steps)
      // A long mission is checked once it is on the screen: at the start, its view has yet to be drawn.
      void clock.afterPaint().then(clock.whenIdle).then(settleNow)
      opened.owe(owed)
      const isOpen = () => sitting === opened
      journalRead = readRest(homes, clock, opened, isOpen)
      void verifyHomes(homes, clock, opened, isOpen)
      return opened
    },
    leave,
    leaveFor: async () => {
      const state = await leave()
      return state.kind === 'failed' ? deskFailure(state.error) : ok(null)
    },
    goOn: (steps) => {
      if (!sitting) return
      const { state, steps: before } = sitting.known()
      const further = steps.map(({ step }) => step)
      const known = { state: replay(state, further), steps: [...before, ...further] }
      hydrate(known.state, known.steps)
      for (const { index, step } of steps) sitting.take(step, index, known)
    },
    wholeJournal: () => journalRead,
  }
}

/** What showing a mission did not wait for: the steps before its snapshot. */
async function readRest({ window, main }: DeskHomes, clock: DeskClock, sitting: Sitting, isOpen: () => boolean): Promise<void> {
  const { state, steps } = sitting.known()
  const first = state.stepCount - steps.length
  if (first === 0) return
  await clock.afterPaint()
  await clock.whenIdle()
  const own = await window.readEarlier(sitting.missionId, first).catch(() => [])
  const earlier = own.length === first ? own : await earlierFromMain(window, main, sitting.missionId, first, own)
  if (!isOpen()) return
  learnEarlierSteps(
    sitting.missionId,
    earlier.map(({ step }) => step),
  )
  sitting.learn({ ...sitting.known(), steps: useDesk.getState().steps })
}

/** A store that was rebuilt from a snapshot has lost its history; the main process's journal files have it still. */
async function earlierFromMain(
  window: WindowHome,
  main: MainHome,
  missionId: string,
  first: number,
  own: readonly IndexedStep[],
): Promise<readonly IndexedStep[]> {
  const answer = await main.readEarlier(missionId, first)
  if (!answer.ok || answer.value.length <= own.length) return own
  const start = first - answer.value.length
  const steps = answer.value.map((step, offset) => ({ index: start + offset, step }))
  // The mission is open all the same where the store cannot take its history; the next start asks again.
  await window.takeEarlier(missionId, steps).catch(() => undefined)
  return steps
}

/** A look at every record of both homes: opening believed the main process's count and last step, and read no spares. */
async function verifyHomes(
  { main, window, tell }: DeskHomes,
  clock: DeskClock,
  sitting: Sitting,
  isOpen: () => boolean,
): Promise<void> {
  const { missionId } = sitting
  await clock.wait(VERIFY_AFTER_MS)
  await clock.whenIdle()
  if (!isOpen()) return
  const answer = await main.verify(missionId)
  const damage = answer.ok ? answer.value : []
  // Of a large value whose file is too short Chromium gives an error: that is a record that cannot be read like any other.
  const isWindowSound = await window.areAllSound(missionId).catch(() => false)
  if (!isOpen() || (damage.length === 0 && isWindowSound)) return
  if (damage.length > 0) await sitting.rebuildMain()
  const isWindowMended = !isWindowSound && (await mendedWindow(sitting, tell))
  if (damage.length > 0 || isWindowMended) tell({ code: 'damage-mended', missionId, damage })
}

async function mendedWindow(sitting: Sitting, tell: DeskHomes['tell']): Promise<boolean> {
  try {
    await sitting.mendWindow()
    return true
  } catch (error) {
    tell({ code: 'window-store-failing', detail: String(error) })
    return false
  }
}
