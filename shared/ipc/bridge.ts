import type { EventChannel, EventPayload, RequestChannel, RequestInput, RequestOutput } from './contract'
import type { DeskError } from './errors'

/** How an answer of the main process crosses: a refusal is a value, never a rejected promise. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: DeskError }

/** The one object that the preload script gives the window, as `window.missionDesk`. */
export interface MissionDeskBridge {
  readonly invoke: <C extends RequestChannel>(channel: C, input: RequestInput<C>) => Promise<Answer<RequestOutput<C>>>
  /** Returns the way to stop listening. */
  readonly on: <C extends EventChannel>(channel: C, listener: (payload: EventPayload<C>) => void) => () => void
}

/** The two pipes that carry every channel of the contract; known to the preload script and to the main process only. */
export const requestPipe = 'mission-desk:request'
export const eventPipe = 'mission-desk:event'

/** What goes through `eventPipe`. */
export interface EventFrame {
  readonly channel: string
  readonly payload: unknown
}
