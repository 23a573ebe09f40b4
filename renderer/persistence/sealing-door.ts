import type { Backup, SealingState } from '../../shared/ipc/contract'
import type { MissionCopy } from '../../shared/journal/mission-copy'
import { ask } from '../desktop/desk'
import { frameOf } from './desk-main-home'
import type { Answer } from './main-home'

/** What the start asks the main process about sealing; tests bring their own. */
export interface SealingDoor {
  readonly read: () => Answer<SealingState>
  readonly unlock: (passphrase: string) => Answer<SealingState>
  readonly goOnLocked: () => Answer<null>
  readonly clearWindowStore: () => Answer<null>
  readonly listAllBackups: () => Answer<readonly Backup[]>
  readonly rewriteBackup: (missionId: string, id: string, copy: MissionCopy) => Answer<null>
  readonly finish: () => Answer<null>
}

export const deskSealingDoor: SealingDoor = {
  read: () => ask('sealing:read', null),
  unlock: (passphrase) => ask('sealing:unlock', { passphrase }),
  goOnLocked: () => ask('sealing:go-on-locked', null),
  clearWindowStore: () => ask('sealing:clear-window-store', null),
  listAllBackups: () => ask('backups:list-all', null),
  rewriteBackup: (missionId, id, copy) => ask('backups:rewrite', { missionId, id, copy: frameOf(copy) }),
  finish: () => ask('sealing:finish', null),
}
