import type { WriteLog } from '../log-file'
import type { Handlers } from './handlers'

export function createLogHandlers(writeLog: WriteLog): Pick<Handlers, 'log:write'> {
  return {
    'log:write': async ({ level, message }) => {
      writeLog(level, `window: ${message}`)
      return null
    },
  }
}
