import { importMission } from '../../shared/commands/import-mission'
import type { Answer } from '../../shared/extract/answer'
import { answerOf } from '../../shared/extract/answer-of'
import { extractOf } from '../../shared/extract/extract-of'
import { copyOf, type MissionCopy } from '../../shared/journal/mission-copy'
import { type JournalState, startOf, takeStep } from '../../shared/journal/replay'
import { err, ok, type Result } from '../../shared/kernel/result'
import type { Refusal } from '../../shared/mission/integrity'
import { emptyMission } from '../../shared/mission/mission'
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
  const [first] = steps
  const begun = first && steps.length === state.stepCount ? takeStep(startOf(emptyMission(state.mission.id)), first) : null
  return answerOf(begun?.mission ?? null, state.mission, Math.round(now))
}
