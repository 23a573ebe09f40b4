import { extractMarkOf } from '../extract/answer-of'
import type { Refusal } from '../mission/integrity'
import type { Mission } from '../mission/mission'

/** All that an interpreter can do to their extract; what comes back in an answer is exactly what these write. */
const interpretersCommands: readonly string[] = ['answer-assignment', 'mark-availability', 'write-term', 'withdraw-entry']

/** Why a command may not run on this mission: it is an interpreter's extract, and the rest is the organizer's. null: it may. */
export function refusedInExtract(mission: Mission, commandName: string): Refusal | null {
  if (extractMarkOf(mission) === null || interpretersCommands.includes(commandName)) return null
  return { code: 'organizers-only' }
}
