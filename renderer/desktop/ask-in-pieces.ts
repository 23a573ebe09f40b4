import type { RequestChannel, RequestInput, RequestOutput } from '../../shared/ipc/contract'
import type { DeskError } from '../../shared/ipc/errors'
import { isLargeJson, jsonInPieces } from '../../shared/kernel/json-in-pieces'
import type { Result } from '../../shared/kernel/result'
import { ask } from './desk'

/** Characters of one piece: some milliseconds on their way across the bridge. */
const PIECE_LENGTH = 200_000

/**
 * `ask` with an input of plain data that may be many megabytes: such a one crosses in pieces, and the window goes on between them. It is asked
 * when the last has arrived, so it is asked whole or not at all.
 */
export async function askInPieces<C extends RequestChannel>(
  channel: C,
  input: RequestInput<C>,
): Promise<Result<RequestOutput<C>, DeskError>> {
  if (!isLargeJson(input)) return ask(channel, input)
  const id = crypto.randomUUID()
  let index = 0
  for (const text of jsonInPieces(input, PIECE_LENGTH)) {
    const taken = await ask('pieces:lay', { id, index, text })
    if (!taken.ok) return taken
    index += 1
  }
  // What the channel itself answers: the contract of `pieces:ask` cannot say of which.
  return (await ask('pieces:ask', { id, channel })) as Result<RequestOutput<C>, DeskError>
}
