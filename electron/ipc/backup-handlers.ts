import { type BackupDeps, createBackups } from '../files/backups'
import type { Handlers } from './handlers'

export type BackupHandlers = Pick<Handlers, 'backups:list' | 'backups:make' | 'backups:read'>

export function createBackupHandlers(deps: BackupDeps): BackupHandlers {
  const backups = createBackups(deps)
  return {
    'backups:list': ({ missionId }) => backups.list(missionId),
    'backups:make': ({ copy, reason }) => backups.make(copy, reason),
    'backups:read': ({ missionId, id }) => backups.read(missionId, id),
  }
}
