import type { MissionDeskBridge } from '../../shared/ipc/bridge'
import type { EventChannel, EventPayload, RequestChannel, RequestInput, RequestOutput } from '../../shared/ipc/contract'
import type { DeskError } from '../../shared/ipc/errors'
import { err, type Result } from '../../shared/kernel/result'

declare global {
  interface Window {
    readonly missionDesk: MissionDeskBridge
  }
}

/** Asks the main process; whatever goes wrong on the way comes back as a refusal, so there is one road for errors. */
export async function ask<C extends RequestChannel>(
  channel: C,
  input: RequestInput<C>,
): Promise<Result<RequestOutput<C>, DeskError>> {
  try {
    return await window.missionDesk.invoke(channel, input)
  } catch (thrown) {
    return err({ code: 'unexpected', params: {}, detail: String(thrown) })
  }
}

/** Hears what the main process tells; returns the way to stop listening. */
export function listen<C extends EventChannel>(channel: C, listener: (payload: EventPayload<C>) => void): () => void {
  return window.missionDesk.on(channel, listener)
}
