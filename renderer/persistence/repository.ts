import type { Answer } from '../../shared/extract/answer'
import type { Backup, FileProtection } from '../../shared/ipc/contract'
import type { MissionCopy } from '../../shared/journal/mission-copy'
import type { Result } from '../../shared/kernel/result'
import type { LocalDate, Zone } from '../../shared/kernel/time'
import type { LocalizedText } from '../../shared/mission/entities/fields'
import type { Mission } from '../../shared/mission/mission'
import type { SaveState } from '../store/save-state'
import type { Failure } from './failure'
import type { MissionCard } from './mission-card'
import type { StrandedStep } from './stranded-steps'

export type { Failure } from './failure'

export interface NewMissionInput {
  readonly title: LocalizedText
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly homeZone: Zone
  readonly workingLanguages: readonly string[]
}

export type Outcome<Value> = Promise<Result<Value, Failure>>

/**
 * What became of a mission file. `ours` tells how the journal that was here already stood to the file's: there was none; the same;
 * shorter, and the file's further steps were taken; longer, and nothing was taken. `differs`: both went on from a common past; nothing
 * has happened yet, and the person chooses between `openMission(missionId)` and `openAsCopy(copy)`. `locked`: it opens with a
 * passphrase only; nothing has happened yet. `answer`: an interpreter's answer to the mission that is open now; nothing of it is taken yet.
 */
export type FileOpening =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'locked'; readonly path: string; readonly wasWrong: boolean }
  | { readonly kind: 'answer'; readonly missionId: string; readonly answer: Answer }
  | { readonly kind: 'opened'; readonly missionId: string; readonly ours: 'none' | 'same' | 'shorter' | 'longer' }
  | { readonly kind: 'differs'; readonly missionId: string; readonly path: string; readonly copy: MissionCopy }

/** Whose extract, and what its file is to be called. */
export interface NamedExtract {
  readonly interpreterId: string
  readonly name: string
}

/**
 * Everything a view may ask about missions as a whole. Opening shows the mission in the store (`useDesk`) and makes no step; each
 * opening first saves and closes the mission that was open, and is refused while that cannot be saved. Results with an id have opened
 * that mission.
 */
export interface Repository {
  /** Those of both homes; refused only where neither can be read. */
  readonly listMissions: () => Outcome<readonly MissionCard[]>
  readonly openMission: (id: string) => Outcome<string>
  readonly createMission: (input: NewMissionInput) => Outcome<string>
  /** A new mission with every row of this one, which belongs to no home. */
  readonly openNew: (from: Mission) => Outcome<string>
  /** Keeps a copy of this mission under a new id, which it answers; what is open stays open. */
  readonly keepNew: (from: Mission) => Outcome<string>
  /** A mission as it is, to look at; what is open stays open. */
  readonly readMission: (id: string) => Outcome<Mission>
  /** A fresh copy of a sample, every time. */
  readonly openSample: (sampleId: string) => Outcome<string>
  /** `null`: the person is asked which file. The passphrase, where one was typed, counts for a locked file. */
  readonly openFile: (path: string | null, passphrase?: string) => Outcome<FileOpening>
  /** Opens a copy of a mission under a new id, with a journal of its own. */
  readonly openAsCopy: (copy: MissionCopy) => Outcome<string>
  /** Saves the open mission with its journal; `null` path: the person is asked; answers the path, or null where cancelled. */
  readonly saveFile: (path: string | null, suggestedName: string, protection: FileProtection) => Outcome<string | null>
  /**
   * Saves what interpreters may see of the open mission, a file for each: one where the person says, several into a folder that the person
   * chooses; answers that place, or null where cancelled.
   */
  readonly saveExtracts: (extracts: readonly NamedExtract[], protection: FileProtection) => Outcome<string | null>
  /** Saves what the interpreter has answered in the open extract; null: cancelled. */
  readonly saveAnswer: (suggestedName: string, protection: FileProtection) => Outcome<string | null>
  /** Takes a mission out of both homes; the main process keeps its files in the trash folder. */
  readonly discardMission: (id: string) => Outcome<null>
  readonly listBackups: () => Outcome<readonly Backup[]>
  /** Makes the open mission what it was in a backup: one step, which can be undone; a backup of now is made before. */
  readonly restoreBackup: (id: string) => Outcome<null>
  /** Steps of the open mission that could not be applied again after damage, in journal order. */
  readonly listStranded: () => Outcome<readonly StrandedStep[]>
  readonly discardStranded: () => Outcome<null>
  /** Saves what is waiting, makes the sitting's snapshot and backup, and closes. Not saved: the mission stays open. */
  readonly closeMission: () => Promise<SaveState>
  /** As `closeMission`, but the mission stays open: for the window's end. */
  readonly finishSitting: () => Promise<SaveState>
  /** Tries to save what is waiting now; answers when saved, or when that try has failed. */
  readonly flush: () => Promise<SaveState>
}
