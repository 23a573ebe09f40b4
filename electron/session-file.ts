import { join } from 'node:path'
import { defaultSession, type Session, sessionSchema } from '../shared/ipc/session'
import { createKeptFile, type KeptFile, type OnDamaged } from './kept-file'

/** How the window was left. Not in the window's own storage: Chromium writes that late, and a kill would take it. */
export function sessionFile(userDataPath: string, onDamaged: OnDamaged): KeptFile<Session> {
  return createKeptFile(join(userDataPath, 'session.json'), sessionSchema, defaultSession, onDamaged)
}
