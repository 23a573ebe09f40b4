import { z } from 'zod'
import type { Answer } from '../../shared/ipc/bridge'
import { type RequestChannel, requests } from '../../shared/ipc/contract'
import type { DeskError } from '../../shared/ipc/errors'
import { err, ok } from '../../shared/kernel/result'
import { diskFailureOf } from '../files/disk-failure'
import { createDeskFailure } from './desk-failure'
import type { Handlers } from './handlers'

/** The part of Electron's event by which a sender is known. */
export interface RequestSender {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null
  readonly sender: { readonly id: number }
}

/** True for the top frame of our own window while it shows our own page: not for a frame in it, nor for another window. */
export function isOwnWindow(event: RequestSender, windowId: number | undefined, origin: string): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && event.sender.id === windowId && frame.url.startsWith(`${origin}/`)
}

/** Parses a request by the contract and runs its handler. Never rejects: every failure is an answer. */
export async function answerRequest(handlers: Partial<Handlers>, frame: unknown): Promise<Answer<unknown>> {
  try {
    const parsed = frameSchema.safeParse(frame)
    if (!parsed.success) throw createDeskFailure('bad-request', {}, 'not a request')
    const { channel, input } = parsed.data
    if (!isChannel(channel)) throw createDeskFailure('bad-request', {}, `no channel ${channel.slice(0, 100)}`)
    const checked = requests[channel].input.safeParse(input)
    if (!checked.success) throw createDeskFailure('bad-request', { channel }, z.prettifyError(checked.error).slice(0, 2000))
    // The schema that has just passed is the one that the handler's type is made of; only the compiler cannot see the pair.
    const handle = handlers[channel] as ((input: unknown) => Promise<unknown>) | undefined
    if (!handle) throw createDeskFailure('bad-request', {}, `no channel ${channel}`)
    return ok(await handle(checked.data))
  } catch (thrown) {
    return err(deskErrorOf(thrown))
  }
}

/** Words for whatever was thrown: a failure's own, those of the file system's well-known codes, else `unexpected`. */
function deskErrorOf(thrown: unknown): DeskError {
  return diskFailureOf(thrown, (thrown as NodeJS.ErrnoException | null)?.path ?? '').deskError
}

function isChannel(channel: string): channel is RequestChannel {
  return Object.hasOwn(requests, channel)
}

const frameSchema = z.object({ channel: z.string(), input: z.unknown() })
