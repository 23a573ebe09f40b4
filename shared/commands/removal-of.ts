import { type Diff, editRow, joinDiffs, removeRow } from '../mission/diff'
import { referrersOf } from '../mission/integrity'
import { type Mission, rowOf } from '../mission/mission'
import { fieldsKeeping } from '../mission/pointers'
import { entities, type Ref, type TableName } from '../mission/registry'

/** The change that removes rows, and the rows in the way that only a person may remove. */
export interface Removal {
  readonly diff: Diff
  readonly blockedBy: readonly Ref[]
}

/** Rows go with what cannot be without them; lists and pointers of others forget them. */
export function removalOf(mission: Mission, targets: readonly Ref[]): Removal {
  const going = new Map(targets.map((ref) => [keyOf(ref), ref]))
  const unlinked = new Map<string, Ref>()
  const blockers: Ref[] = []
  // The map grows while it is walked: what goes along has rows of its own.
  for (const target of going.values()) {
    for (const { ref, reference } of referrersOf(mission, target)) {
      if (reference.onRemove === 'refuse') blockers.push(ref)
      else if (reference.onRemove === 'unlink') unlinked.set(keyOf(ref), ref)
      else going.set(keyOf(ref), ref)
    }
  }
  const stays = (ref: Ref) => !going.has(keyOf(ref))
  const unlinks = [...unlinked.values()].filter(stays).map((ref) => unlinkedFrom(mission, ref, going))
  const removed = [...going.values()].reverse().map(({ table, id }) => removeRow(table, id))
  return { diff: joinDiffs([...unlinks, ...removed]), blockedBy: blockers.filter(stays) }
}

function unlinkedFrom(mission: Mission, ref: Ref, going: ReadonlyMap<string, Ref>): Diff {
  const row = rowOf(mission, ref.table, ref.id)
  if (!row) return {}
  const unlinking = entities[ref.table].references.filter(({ onRemove }) => onRemove === 'unlink')
  return editRow<TableName>(
    ref.table,
    row,
    fieldsKeeping(row, unlinking, (id, { table }) => !going.has(`${table}/${id}`)),
  )
}

function keyOf(ref: Ref): string {
  return `${ref.table}/${ref.id}`
}
