import type { Session } from '../../shared/ipc/session'
import type { KeptFile } from '../kept-file'
import type { Handlers } from './handlers'

export function createSessionHandlers(file: KeptFile<Session>): Pick<Handlers, 'session:read' | 'session:write'> {
  return {
    'session:read': file.read,
    'session:write': async (session) => {
      await file.write(session)
      return null
    },
  }
}
