import { extractMarkOf } from '../extract/answer-of'
import { err } from '../kernel/result'
import type { Assignment } from '../mission/entities/assignment'
import { type Mission, rowOf } from '../mission/mission'
import { changeOf } from './change-of'
import { command } from './command'

export interface AnswerAssignmentInput {
  readonly assignmentId: string
  /** Left out: only the remark changes. */
  readonly status?: 'accepted' | 'declined'
  readonly note?: string
}

/** In an interpreter's extract: accepts or declines one of their own assignments, with a remark. */
export const answerAssignment = command({
  name: 'answer-assignment',
  run: (mission: Mission, { assignmentId, status, note }: AnswerAssignmentInput) => {
    const row = rowOf(mission, 'assignments', assignmentId)
    if (!row || row.interpreterId !== extractMarkOf(mission)?.interpreterId) {
      return err({ code: 'row-unknown', ref: { table: 'assignments', id: assignmentId } })
    }
    // Accepting what is confirmed already would take it back a step.
    const isConfirmed = status === 'accepted' && row.status === 'confirmed'
    const fields: Partial<Assignment> = {
      ...(status !== undefined && !isConfirmed && { status }),
      ...(note !== undefined && { answerNote: note }),
    }
    return changeOf(mission, [{ table: 'assignments', id: assignmentId, fields }])
  },
})
