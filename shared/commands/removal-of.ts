import type { Json } from '../kernel/json'
import { type Diff, editRow, joinDiffs, removeRow } from '../mission/diff'
import { referrersOf } from '../mission/integrity'
import { type Mission, rowOf } from '../mission/mission'
import { entities, type Ref } from '../mission/registry'

/** The change that removes rows, and the rows in the way that only a person may remove. */
export interface Removal {
  readonly diff: Diff
  readonly blockedBy: readonly Ref[]
}

/** Rows go with what cannot be without them; lists and pointers of others forget them. */
export function removalOf(mission: Mission, targets: readonly Ref[]): Removal {
  const going = new Map(targets.map((ref) => [keyOf(ref), ref]))
  const pointers: { readonly ref: Ref; readonly field: string }[] = []
  const blockers: Ref[] = []
  // The map grows while it is walked: what goes along has rows of its own.
  for (const target of going.values()) {
    for (const { ref, field } of referrersOf(mission, target)) {
      const onRemove = entities[ref.table].references.find((reference) => reference.field === field)?.onRemove
      if (onRemove === 'refuse') blockers.push(ref)
      else if (onRemove === 'unlink') pointers.push({ ref, field })
      else going.set(keyOf(ref), ref)
    }
  }
  const stays = (ref: Ref) => !going.has(keyOf(ref))
  const unlinked = pointers.filter(({ ref }) => stays(ref)).map(({ ref, field }) => unlinkedFrom(mission, ref, field, going))
  const removed = [...going.values()].reverse().map(({ table, id }) => removeRow(table, id))
  return { diff: joinDiffs(...unlinked, ...removed), blockedBy: blockers.filter(stays) }
}

function unlinkedFrom(mission: Mission, ref: Ref, field: string, going: ReadonlyMap<string, Ref>): Diff {
  const row = rowOf(mission, ref.table, ref.id)
  const target = entities[ref.table].references.find((reference) => reference.field === field)?.table
  if (!row || !target) return {}
  const value = (row as unknown as Readonly<Record<string, Json>>)[field]
  const isGoing = (id: unknown) => going.has(`${target}/${id}`)
  return editRow(ref.table, row, { [field]: Array.isArray(value) ? value.filter((id) => !isGoing(id)) : null })
}

function keyOf(ref: Ref): string {
  return `${ref.table}/${ref.id}`
}
