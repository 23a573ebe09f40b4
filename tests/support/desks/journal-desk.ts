import { createJournalHandlers, type JournalHandlers } from '../../../electron/ipc/journal-handlers'
import type { MissionCopyFrame } from '../../../shared/ipc/contract'
import { replay, snapshotOfState, stateOfSnapshot } from '../../../shared/journal/replay'
import type { Snapshot } from '../../../shared/journal/snapshot'
import type { Step } from '../../../shared/journal/step'
import { aJournal } from './a-journal'

export const journal = aJournal(30)

export function aJournalDesk(userDataPath: string): JournalHandlers {
  return createJournalHandlers({ userDataPath, now: () => 1_700_000_000_000 })
}

/** As they cross from the window: plain JSON. */
export function sent<T>(value: T): never {
  return JSON.parse(JSON.stringify(value)) as never
}

export async function append(desk: JournalHandlers, after: number, to: number): Promise<number> {
  const steps = sent(journal.steps.slice(after, to))
  return (await desk['journal:append']({ missionId: 'mission', after, steps })).stepCount
}

export async function snapshotAt(desk: JournalHandlers, count: number): Promise<void> {
  await desk['snapshot:write']({ snapshot: sent(snapshotOfState(journal.stateAfter(count))) })
}

export function stateOf(copy: MissionCopyFrame | null): Snapshot {
  if (!copy) throw new Error('there is no copy')
  return snapshotOfState(replay(stateOfSnapshot(copy.snapshot as unknown as Snapshot), copy.steps as readonly Step[]))
}

export async function failureOf(task: Promise<unknown>): Promise<unknown> {
  const outcome = await task.then(
    () => 'it was done',
    (error: { deskError?: unknown }) => error.deskError,
  )
  return outcome && typeof outcome === 'object' && 'detail' in outcome ? { ...outcome, detail: '' } : outcome
}
