import { join } from 'node:path'
import { defaultSession, type Session, sessionSchema } from '../shared/ipc/session'
import { createKeptFile, type KeptFile } from './kept-file'

/** How the window was left. Not in the window's own storage: Chromium writes that late, and a kill would take it. */
export function sessionFile(userDataPath: string): KeptFile<Session> {
  return createKeptFile(join(userDataPath, 'session.json'), sessionSchema, defaultSession)
}
