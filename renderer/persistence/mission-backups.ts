import { restoreMission } from '../../shared/commands/restore-mission'
import type { Backup } from '../../shared/ipc/contract'
import { copyOf, stateOfCopy } from '../../shared/journal/mission-copy'
import { ok } from '../../shared/kernel/result'
import { dispatch } from '../store/mission-store'
import { deskFailure, failureOf, refused } from './failure'
import type { Outcome } from './repository'
import type { RepositoryParts } from './repository-parts'

export async function listBackups({ homes, desk }: RepositoryParts): Outcome<readonly Backup[]> {
  const sitting = desk.sitting()
  if (!sitting) return ok([])
  const backups = await homes.main.listBackups(sitting.missionId)
  return backups.ok ? backups : deskFailure(backups.error)
}

/** Makes the open mission what it was in a backup, in one step, after a backup of what it is now. */
export async function restoreBackup({ homes: { main }, desk }: RepositoryParts, id: string): Outcome<null> {
  const sitting = desk.sitting()
  if (!sitting) return failureOf('not-found', 'no mission is open')
  const backup = await main.readBackup(sitting.missionId, id)
  if (!backup.ok) return deskFailure(backup.error)
  await desk.wholeJournal()
  const { state, steps } = sitting.known()
  const before = await main.makeBackup(copyOf(state, steps), 'before-restore')
  if (!before.ok) return deskFailure(before.error)
  const restored = dispatch(restoreMission, { to: stateOfCopy(backup.value).mission })
  return restored.ok ? ok(null) : refused(restored.error)
}
