import { contextBridge, ipcRenderer } from 'electron'
import { type EventFrame, eventPipe, type MissionDeskBridge, requestPipe } from '../shared/ipc/bridge'
import { askFirstQuestions } from './first-questions'

const ask = (channel: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(requestPipe, { channel, input })
const askedAhead = askFirstQuestions((channel) => ask(channel, null))

// The window gets these two functions and nothing else: not ipcRenderer, not the event that carries its sender.
const bridge: MissionDeskBridge = {
  // The main process answers by the contract that types `invoke`; the pipe itself knows no types.
  invoke: async (channel, input) => (await (askedAhead(channel) ?? ask(channel, input))) as never,
  on: (channel, listener) => {
    const hear = (_event: unknown, told: unknown): void => {
      const frame = told as EventFrame
      if (frame.channel === channel) listener(frame.payload as Parameters<typeof listener>[0])
    }
    ipcRenderer.on(eventPipe, hear)
    return () => {
      ipcRenderer.removeListener(eventPipe, hear)
    }
  },
}

contextBridge.exposeInMainWorld('missionDesk', bridge)

// The browser takes longer to open the page's store than the page to get its scripts: it begins before they are asked for.
indexedDB.databases().catch(() => undefined)
