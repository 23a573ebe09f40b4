import { err, ok, type Result } from '../kernel/result'
import { type Diff, editRow, isEmptyDiff, joinDiffs } from '../mission/diff'
import type { Refusal } from '../mission/integrity'
import { type Mission, rowOf } from '../mission/mission'
import type { Ref, RowOf, TableName } from '../mission/registry'
import type { Change } from './command'

type EditOf<Name extends TableName> = {
  readonly table: Name
  readonly id: string
  readonly fields: Partial<Omit<RowOf<Name>, 'id'>>
}

/** New values for some fields of a row. */
export type RowEdit = { [Name in TableName]: EditOf<Name> }[TableName]

/** The change that edits some rows; refused where a row is unknown or nothing would change. */
export function changeOf(mission: Mission, edits: readonly RowEdit[]): Result<Change, Refusal> {
  const diffs: Diff[] = []
  const refs: Ref[] = []
  for (const { table, id, fields } of edits) {
    const row = rowOf(mission, table, id)
    if (!row) return err({ code: 'row-unknown', ref: { table, id } })
    const diff = editRow<TableName>(table, row, fields)
    if (isEmptyDiff(diff)) continue
    diffs.push(diff)
    refs.push({ table, id })
  }
  return diffs.length === 0 ? err({ code: 'nothing-changes' }) : ok({ diff: joinDiffs(diffs), refs })
}
