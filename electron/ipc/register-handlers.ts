import { ipcMain } from 'electron'
import type { Answer } from '../../shared/ipc/bridge'
import { requestPipe } from '../../shared/ipc/bridge'
import { err } from '../../shared/kernel/result'
import { appOrigin } from '../app-origin'
import { answerRequest, isOwnWindow } from './answer-request'
import type { Handlers } from './handlers'

/** Opens the one pipe through which the window asks. `windowId` tells the window's web contents, undefined while there is none. */
export function registerHandlers(handlers: Handlers, windowId: () => number | undefined): void {
  ipcMain.handle(requestPipe, async (event, frame: unknown): Promise<Answer<unknown>> => {
    if (!isOwnWindow(event, windowId(), appOrigin)) {
      return err({ code: 'bad-request', params: {}, detail: 'foreign sender' })
    }
    return answerRequest(handlers, frame)
  })
}
