import { missionMark } from '../interpreting/assignment/mission-mark'
import type { Proposal } from '../interpreting/assignment/proposal'
import { err, ok } from '../kernel/result'
import { createRow, type Diff, editRow, isEmptyDiff, joinDiffs, removeRow } from '../mission/diff'
import { assignmentEntity } from '../mission/entities/assignment'
import { rowOf, rowsOf } from '../mission/mission'
import type { Ref, RowOf } from '../mission/registry'
import { askedAnew } from './asked-anew'
import { command } from './command'

/** A proposal, or as much of it as a person wants: whole teams, or the plan no longer is what was proven. */
export type AcceptProposalInput = Pick<Proposal, 'madeFor' | 'add' | 'remove' | 'lead'>

/** Takes over a proposal of assignments in one step. Refused where the mission has changed since it was made. */
export const acceptProposal = command({
  name: 'accept-proposal',
  run: (mission, { madeFor, add, remove, lead }: AcceptProposalInput, { newId }) => {
    if (missionMark(mission) !== madeFor) return err({ code: 'proposal-out-of-date' })
    const known = new Map(rowsOf(mission, 'assignments').map((row) => [`${row.requirementId} ${row.interpreterId}`, row]))
    const diffs: Diff[] = []
    const items = new Set<string>()
    const touch = (requirementId: string) => {
      const requirement = rowOf(mission, 'requirements', requirementId)
      if (requirement) items.add(requirement.itemId)
    }
    for (const id of remove) {
      const row = rowOf(mission, 'assignments', id)
      if (!row) return err({ code: 'row-unknown', ref: { table: 'assignments', id } })
      touch(row.requirementId)
      diffs.push(removeRow('assignments', id))
    }
    for (const id of lead) {
      const row = rowOf(mission, 'assignments', id)
      if (!row) return err({ code: 'row-unknown', ref: { table: 'assignments', id } })
      touch(row.requirementId)
      diffs.push(editRow('assignments', row, { role: 'lead' }))
    }
    for (const { requirementId, interpreterId, role } of add) {
      if (!rowOf(mission, 'requirements', requirementId)) {
        return err({ code: 'row-unknown', ref: { table: 'requirements', id: requirementId } })
      }
      touch(requirementId)
      // Who was called off before is asked again on the same row: one interpreter stands in a team once.
      const own = known.get(`${requirementId} ${interpreterId}`)
      const fresh = { ...assignmentEntity.defaults, requirementId, interpreterId, role, status: 'proposed' as const }
      diffs.push(
        own
          ? editRow('assignments', own, { ...askedAnew, role })
          : createRow('assignments', { ...fresh, id: newId() } as RowOf<'assignments'>),
      )
    }
    const diff = joinDiffs(diffs)
    const refs: readonly Ref[] = [...items].map((id) => ({ table: 'items', id }))
    return isEmptyDiff(diff) ? err({ code: 'nothing-changes' }) : ok({ diff, refs })
  },
})
