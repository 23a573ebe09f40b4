import type { DeskError } from '../../shared/ipc/errors'
import { type Standing, standingOf } from '../../shared/journal/compare-copies'
import { isWhole, type MissionCopy, stateOfCopy, stepCountOf } from '../../shared/journal/mission-copy'
import type { IndexedStep } from '../../shared/journal/reconcile'
import { missionOfSnapshot } from '../../shared/journal/snapshot'
import { ok, type Result } from '../../shared/kernel/result'
import { integrityOfAll } from '../../shared/mission/integrity'
import type { DeskHomes } from './desk-homes'
import { deskFailure, type Failure, failureOf } from './failure'
import { type MissionFile, rebuildMainHome } from './main-home'
import { readWholeMission } from './read-mission'
import type { FileOpening } from './repository'

/** How what the homes have of a mission stands to a file of it. */
export type FileStanding =
  | { readonly ours: 'none' | Exclude<Standing, 'shorter'> }
  /** The file goes on from where this desk stands. */
  | { readonly ours: 'shorter'; readonly further: readonly IndexedStep[] }

/** What a refusal means where it only asks for a passphrase; null: it is another one. */
export function lockedFile({ code, params }: DeskError): Result<FileOpening, Failure> | null {
  if (code !== 'passphrase-needed' && code !== 'passphrase-wrong') return null
  return ok({ kind: 'locked', path: String(params.path), wasWrong: code === 'passphrase-wrong' })
}

/** Refuses what is no whole mission: files come from anywhere, and their rows have been read by nobody so far. */
export function checkFile({ path, copy }: MissionFile): Result<MissionCopy, Failure> {
  const { mission } = stateOfCopy(copy)
  if (!isWhole(mission)) return failureOf('file-not-a-mission', `${path}: no mission row`)
  const [refusal] = integrityOfAll(mission)
  return refusal ? failureOf('file-not-a-mission', `${path}: ${JSON.stringify(refusal)}`) : ok(copy)
}

/** How a file's journal stands to the one that is here already. */
export async function compareFile(homes: DeskHomes, copy: MissionCopy, now: number): Promise<Result<FileStanding, Failure>> {
  const { missionId } = copy.snapshot
  const ours = await readWholeMission(homes, missionId, now)
  if (!ours.ok) {
    const isUnknown = ours.error.kind === 'desk' && ours.error.error.code === 'not-found'
    return isUnknown ? ok({ ours: 'none' }) : ours
  }
  const standing = standingOf(ours.value.copy, copy)
  if (standing !== 'shorter') return ok({ ours: standing })
  const end = stepCountOf(ours.value.copy)
  const steps = copy.steps.map((step, offset) => ({ index: copy.snapshot.stepCount + offset, step }))
  return ok({ ours: 'shorter', further: steps.filter(({ index }) => index >= end) })
}

/** Gives a mission that only a file had to both homes. */
export async function adoptCopy(homes: DeskHomes, copy: MissionCopy, now: number): Promise<Result<null, Failure>> {
  const state = stateOfCopy(copy)
  const { snapshot, steps } = copy
  const rebuilt = await rebuildMainHome(homes.main, state, copy)
  if (!rebuilt.ok) return deskFailure(rebuilt.error)
  const indexed = steps.map((step, offset) => ({ index: snapshot.stepCount + offset, step }))
  const base = isWhole(missionOfSnapshot(snapshot)) ? snapshot : null
  try {
    await homes.window.mend({ state, base, steps: indexed, stranded: [], now })
  } catch (error) {
    homes.tell({ code: 'window-store-failing', detail: String(error) })
  }
  return ok(null)
}
