import type { Answer } from '../extract/answer'
import { canBeTaken, reviewAnswer } from '../extract/review-answer'
import { err, ok } from '../kernel/result'
import { isEmptyDiff, joinDiffs } from '../mission/diff'
import { rowOf } from '../mission/mission'
import { command } from './command'

export interface TakeAnswerInput {
  readonly answer: Answer
  /** Keys of the lines of its review that are taken. */
  readonly keys: readonly string[]
}

/**
 * Takes what an interpreter answered into the mission, in one step. Whatever the answer's file holds: only their own assignments'
 * status and remark, their own availability and their own terms can change.
 */
export const takeAnswer = command({
  name: 'take-answer',
  run: (mission, { answer, keys }: TakeAnswerInput) => {
    const { missionId, interpreterId } = answer
    if (missionId !== mission.id) return err({ code: 'input-invalid', field: 'missionId' })
    if (!rowOf(mission, 'interpreters', interpreterId)) {
      return err({ code: 'row-unknown', ref: { table: 'interpreters', id: interpreterId } })
    }
    const taken = reviewAnswer(mission, answer).filter((line) => keys.includes(line.key) && canBeTaken(line))
    const diff = joinDiffs(taken.map((line) => line.diff))
    if (isEmptyDiff(diff)) return err({ code: 'nothing-changes' })
    return ok({ diff, refs: [{ table: 'interpreters' as const, id: interpreterId }, ...taken.flatMap(({ refs }) => refs)] })
  },
})
