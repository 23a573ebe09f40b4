import { answerRequest } from './answer-request'
import { createDeskFailure } from './desk-failure'
import type { Handlers } from './handlers'

export type PiecesChannel = 'pieces:lay' | 'pieces:ask'

/** Inputs that lie here unasked for at a time: a window that was loaded anew may have left some behind. */
const MOST_LAID = 8

/**
 * Takes an input in pieces, so that the window need not hand over many megabytes in one go. Nothing is done with it before it is
 * whole: what breaks off in between has never been asked.
 */
export function createPiecesHandlers(handlers: Omit<Handlers, PiecesChannel>): Pick<Handlers, PiecesChannel> {
  const laid = new Map<string, string[]>()

  return {
    'pieces:lay': async ({ id, index, text }) => {
      const pieces = index === 0 ? [] : laid.get(id)
      if (pieces?.length !== index)
        throw createDeskFailure('bad-request', { channel: 'pieces:lay' }, `piece ${index} is out of turn`)
      pieces.push(text)
      laid.set(id, pieces)
      const [oldest] = laid.keys()
      if (laid.size > MOST_LAID && oldest !== undefined) laid.delete(oldest)
      return null
    },
    'pieces:ask': async ({ id, channel }) => {
      const pieces = laid.get(id)
      laid.delete(id)
      if (!pieces) throw createDeskFailure('bad-request', { channel }, 'no pieces')
      const answer = await answerRequest(handlers, { channel, input: JSON.parse(pieces.join('')) as unknown })
      if (!answer.ok) throw createDeskFailure(answer.error.code, answer.error.params, answer.error.detail)
      return answer.value
    },
  }
}
