import { type BackupDeps, createBackups } from '../files/backups/backups'
import type { Handlers } from './handlers'

export type BackupHandlers = Pick<
  Handlers,
  'backups:list' | 'backups:make' | 'backups:read' | 'backups:list-all' | 'backups:rewrite'
>

export function createBackupHandlers(deps: BackupDeps): BackupHandlers {
  const backups = createBackups(deps)
  return {
    'backups:list': ({ missionId }) => backups.list(missionId),
    'backups:make': ({ copy, reason }) => backups.make(copy, reason),
    'backups:list-all': () => backups.listAll(),
    'backups:rewrite': async ({ missionId, id, copy }) => {
      await backups.rewrite(missionId, id, copy)
      return null
    },
    'backups:read': ({ missionId, id }) => backups.read(missionId, id),
  }
}
