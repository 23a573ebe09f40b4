import { copyOf, isWhole } from '../../shared/journal/mission-copy'
import type { IndexedStep } from '../../shared/journal/reconcile'
import { type JournalState, snapshotOfState } from '../../shared/journal/replay'
import { missionOfSnapshot } from '../../shared/journal/snapshot'
import type { Step } from '../../shared/journal/step'
import type { SaveState } from '../store/save-state'
import type { DeskClock } from './desk-clock'
import type { DeskHomes } from './desk-homes'
import { rebuildMainHome } from './main-home'
import { createRounds } from './rounds'
import { createWriteQueue } from './write-queue'

/** The mission as it is now, and the last steps known of its journal, ending with its last. */
export interface Known {
  readonly state: JournalState
  readonly steps: readonly Step[]
}

/** The time in which a mission is open at this desk: its steps are saved, snapshots and backups follow. */
export interface Sitting {
  readonly missionId: string
  readonly known: () => Known
  /** Takes the step that led to what is known now. */
  readonly take: (step: Step, after: number, known: Known) => void
  /** More of the journal has become known; nothing has happened. */
  readonly learn: (known: Known) => void
  /** Steps that a home could not be given when the mission was opened. */
  readonly owe: (steps: readonly IndexedStep[]) => void
  /** Writes the main process's journal anew from what is known here. */
  readonly rebuildMain: () => Promise<void>
  /** Writes what the window's store has of the mission anew from what is known here. */
  readonly mendWindow: () => Promise<void>
  readonly saveState: () => SaveState
  readonly flush: () => Promise<SaveState>
  /** Saves what waits, then makes the sitting's snapshot and backup. What could not be saved goes on being tried. */
  readonly finish: () => Promise<SaveState>
  /** Drops everything: for a mission that is discarded. */
  readonly stop: () => void
}

export interface SittingParts {
  readonly homes: DeskHomes
  readonly clock: DeskClock
  readonly start: Known
  readonly onSaveState: (state: SaveState) => void
}

const SNAPSHOT_STEPS = 200
const SNAPSHOT_QUIET_MS = 30_000
const BACKUP_MS = 10 * 60_000

export function beginSitting({ homes, clock, start, onSaveState }: SittingParts): Sitting {
  const { window, main, tell, takeBack } = homes
  let known = start
  const queue = createWriteQueue({
    window,
    main,
    known: () => known,
    onSaveState,
    onWindowFailure: (error) =>
      error ? tell({ code: 'window-store-failing', detail: error.detail }) : takeBack('window-store-failing'),
    now: clock.now,
    wait: clock.wait,
  })

  /** Only of what is acknowledged: a snapshot must never know more than its journal. */
  async function writeSnapshots(): Promise<boolean> {
    if (queue.saveState().kind !== 'saved') return false
    const snapshot = snapshotOfState(known.state)
    const [written] = await Promise.all([main.writeSnapshot(snapshot), window.writeSnapshot(snapshot).catch(() => undefined)])
    return written.ok
  }

  async function makeBackup(reason: 'periodic' | 'sitting-end'): Promise<boolean> {
    const made = await main.makeBackup(copyOf(known.state, known.steps), reason)
    if (made.ok) takeBack('backup-failing')
    else tell({ code: 'backup-failing', error: made.error })
    return made.ok
  }

  const snapshots = createRounds({
    dueAt: ({ steps, lastAt }) => (steps >= SNAPSHOT_STEPS ? lastAt : lastAt + SNAPSHOT_QUIET_MS),
    work: writeSnapshots,
    clock,
  })
  const backups = createRounds({
    dueAt: ({ firstAt }) => firstAt + BACKUP_MS,
    work: (occasion) => makeBackup(occasion === 'end' ? 'sitting-end' : 'periodic'),
    clock,
  })

  return {
    missionId: start.state.mission.id,
    known: () => known,
    take: (step, after, next) => {
      known = next
      queue.push(step, after)
      snapshots.stepTaken()
      backups.stepTaken()
    },
    learn: (next) => {
      known = next
    },
    owe: (steps) => {
      for (const { index, step } of steps) queue.push(step, index)
    },
    rebuildMain: async () => {
      await queue.flush()
      const { state, steps } = known
      await rebuildMainHome(main, state, copyOf(state, steps))
      // What was committed meanwhile may have been written to the files that were just put aside.
      const last = known.steps.at(-1)
      if (last && known.state.stepCount > state.stepCount) queue.push(last, known.state.stepCount - 1)
    },
    mendWindow: async () => {
      await queue.flush()
      const had = await window.readWhole(start.state.mission.id).then(
        (whole) => whole.steps,
        () => [],
      )
      const { state, steps } = known
      const { snapshot, steps: kept } = copyOf(state, steps)
      const first = snapshot.stepCount
      await window.mend({
        state,
        base: isWhole(missionOfSnapshot(snapshot)) ? snapshot : null,
        steps: [...had.filter(({ index }) => index < first), ...kept.map((step, offset) => ({ index: first + offset, step }))],
        stranded: [],
        now: clock.now(),
      })
      // What was committed meanwhile may have been written to the store before it was mended.
      const since = known.state.stepCount - state.stepCount
      for (const [offset, step] of known.steps.slice(known.steps.length - since).entries())
        queue.push(step, state.stepCount + offset)
    },
    saveState: queue.saveState,
    flush: queue.flush,
    finish: async () => {
      const state = await queue.flush()
      if (state.kind !== 'saved') return state
      await snapshots.finish()
      await backups.finish()
      return queue.saveState()
    },
    stop: () => {
      queue.stop()
      snapshots.stop()
      backups.stop()
    },
  }
}
