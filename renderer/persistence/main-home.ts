import type { Answer as InterpretersAnswer } from '../../shared/extract/answer'
import type { Backup, Damage, FileProtection, HomeSummary } from '../../shared/ipc/contract'
import type { DeskError } from '../../shared/ipc/errors'
import type { MissionCopy } from '../../shared/journal/mission-copy'
import { type JournalState, snapshotOfState } from '../../shared/journal/replay'
import type { Snapshot } from '../../shared/journal/snapshot'
import type { Step } from '../../shared/journal/step'
import type { Result } from '../../shared/kernel/result'

export type Answer<Value> = Promise<Result<Value, DeskError>>

export interface MissionFile {
  readonly path: string
  readonly copy: MissionCopy
}

/** An interpreter's answer, read from its file. */
export interface AnswerFile {
  readonly path: string
  readonly answer: InterpretersAnswer
}

/** An interpreter's extract, about to be written. */
export interface ExtractFile {
  readonly name: string
  readonly copy: MissionCopy
}

/**
 * The main process as the window's store sees it: the mission's other durable home, its backups and its files.
 *
 * `append` is idempotent: steps that are there already are taken as read. It refuses with `journal-behind` where steps before `after`
 * are missing (param `expected`: how many there are), and with `journal-damaged` where another step is in the place of one sent.
 */
export interface MainHome {
  readonly list: () => Answer<readonly HomeSummary[]>
  readonly read: (missionId: string) => Answer<{ readonly copy: MissionCopy | null; readonly damage: readonly Damage[] }>
  /** What is damaged in the mission's journal files, all of which are looked at. */
  readonly verify: (missionId: string) => Answer<readonly Damage[]>
  /** The steps that lead up to a count without a gap, as far back as they can be read. */
  readonly readEarlier: (missionId: string, before: number) => Answer<readonly Step[]>
  readonly append: (missionId: string, after: number, steps: readonly Step[]) => Answer<{ readonly stepCount: number }>
  readonly writeSnapshot: (snapshot: Snapshot) => Answer<null>
  readonly rebuild: (copy: MissionCopy) => Answer<null>
  readonly discard: (missionId: string) => Answer<null>
  /** `null` path: the person is asked; `null` passphrase: none was typed; `null` answer: the person thought better of it. */
  readonly openFile: (path: string | null, passphrase: string | null) => Answer<MissionFile | AnswerFile | null>
  readonly saveFile: (
    path: string | null,
    suggestedName: string,
    copy: MissionCopy,
    protection: FileProtection,
  ) => Answer<{ readonly path: string } | null>
  readonly saveAll: (
    files: readonly ExtractFile[],
    protection: FileProtection,
  ) => Answer<{ readonly folder: string; readonly written: readonly string[] } | null>
  readonly saveAnswer: (
    suggestedName: string,
    extractId: string,
    answer: InterpretersAnswer,
    protection: FileProtection,
  ) => Answer<{ readonly path: string } | null>
  readonly listBackups: (missionId: string) => Answer<readonly Backup[]>
  readonly makeBackup: (copy: MissionCopy, reason: Backup['reason']) => Answer<Backup>
  readonly readBackup: (missionId: string, id: string) => Answer<MissionCopy>
}

/** Puts a mission in the place of what the main process has, with a snapshot of now: the list of missions is told by it. */
export async function rebuildMainHome(main: MainHome, state: JournalState, copy: MissionCopy): Answer<null> {
  const rebuilt = await main.rebuild(copy)
  if (!rebuilt.ok || copy.steps.length === 0) return rebuilt
  return main.writeSnapshot(snapshotOfState(state))
}
