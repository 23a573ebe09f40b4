import type { Json } from '../kernel/json'
import { err, ok } from '../kernel/result'
import { type Diff, editRow, joinDiffs, removeRow as removeRowDiff } from '../mission/diff'
import { referrersOf } from '../mission/integrity'
import { type Mission, rowOf } from '../mission/mission'
import { entities, type Ref } from '../mission/registry'
import { command } from './command'

/**
 * Removes a row and what cannot be without it; takes it out of the lists that name it. Refused where a row stands in the way that
 * only a person may remove.
 */
export const removeRow = command({
  name: 'remove-row',
  run: (mission, input: Ref) => {
    if (!rowOf(mission, input.table, input.id)) return err({ code: 'row-unknown', ref: input })
    const removal = removalOf(mission, input, new Set())
    if (removal.blockedBy.length > 0) return err({ code: 'still-needed', ref: input, by: removal.blockedBy })
    return ok({ diff: removal.diff, refs: [input] })
  },
})

interface Removal {
  readonly diff: Diff
  readonly blockedBy: readonly Ref[]
}

function removalOf(mission: Mission, target: Ref, going: Set<string>): Removal {
  going.add(keyOf(target))
  const diffs: Diff[] = []
  const blockedBy: Ref[] = []
  for (const { ref, field } of referrersOf(mission, target)) {
    if (going.has(keyOf(ref))) continue
    const onRemove = entities[ref.table].references.find((reference) => reference.field === field)?.onRemove
    if (onRemove === 'refuse') blockedBy.push(ref)
    else if (onRemove === 'unlink') diffs.push(unlinkOf(mission, ref, field, target.id))
    else {
      const dependent = removalOf(mission, ref, going)
      diffs.push(dependent.diff)
      blockedBy.push(...dependent.blockedBy)
    }
  }
  return { diff: joinDiffs(...diffs, removeRowDiff(target.table, target.id)), blockedBy }
}

function unlinkOf(mission: Mission, ref: Ref, field: string, targetId: string): Diff {
  const row = rowOf(mission, ref.table, ref.id)
  if (!row) return {}
  const value = (row as unknown as Readonly<Record<string, Json>>)[field]
  const after = Array.isArray(value) ? value.filter((id) => id !== targetId) : null
  return editRow(ref.table, row, { [field]: after })
}

function keyOf(ref: Ref): string {
  return `${ref.table}/${ref.id}`
}
