import { importMission } from '../../shared/commands/import-mission'
import type { Answer } from '../../shared/extract/answer'
import { answerOf } from '../../shared/extract/answer-of'
import { extractOf } from '../../shared/extract/extract-of'
import { copyOf, type MissionCopy } from '../../shared/journal/mission-copy'
import { type JournalState, startOf, takeStep } from '../../shared/journal/replay'
import type { Step } from '../../shared/journal/step'
import { err, ok, type Result } from '../../shared/kernel/result'
import type { Refusal } from '../../shared/mission/integrity'
import { emptyMission, type Mission } from '../../shared/mission/mission'
import { beginMission } from './first-step'
import type { Known } from './sitting'

/** What an interpreter may see of a mission, as a mission of its own that begins with it: nothing of the organizer's journal. */
export function extractCopyOf(
  { mission, stepCount }: JournalState,
  interpreterId: string,
  now: number,
): Result<MissionCopy, Refusal> {
  const from = extractOf(mission, interpreterId, { id: 'extract', stepCount, madeAt: Math.round(now) })
  if (!from) return err({ code: 'row-unknown', ref: { table: 'interpreters', id: interpreterId } })
  const begun = beginMission(importMission, { from })
  return begun.ok ? ok(copyOf(begun.value.state, begun.value.steps)) : begun
}

/** What has been answered in an open extract: what its journal did after its first step, which is the extract as it came. */
export function answerIn({ state, steps }: Known, now: number): Answer | null {
  return answerOf(begunBy(state, steps), state.mission, Math.round(now))
}

/** The extract before anything was answered; null where the journal does not reach back to that. */
function begunBy({ mission, stepCount }: JournalState, steps: readonly Step[]): Mission | null {
  if (stepCount === 0) return mission
  const [first] = steps
  const isBeginning = steps.length === stepCount && first?.diff.missions?.[mission.id]?.id !== undefined
  return isBeginning ? takeStep(startOf(emptyMission(mission.id)), first).mission : null
}
