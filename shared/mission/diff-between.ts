import type { Json } from '../kernel/json'
import { createRow, type Diff, editRow, type FieldChange, joinDiffs, removeRow } from './diff'
import type { Mission } from './mission'
import { type RowOf, type TableName, tableNames } from './registry'

/** The diff after which the first mission has exactly the rows of the second. */
export function diffBetween(before: Mission, after: Mission): Diff {
  return joinDiffs(tableNames.flatMap((table) => tableDiffs(before, after, table)))
}

function tableDiffs(before: Mission, after: Mission, table: TableName): readonly Diff[] {
  const live = before.tables[table]
  const wanted = after.tables[table]
  if (live === wanted) return []
  const gone = Object.keys(live).filter((id) => !Object.hasOwn(wanted, id))
  return [...Object.values(wanted).map((row) => rowDiff(before, table, row)), ...gone.map((id) => removeRow(table, id))]
}

function rowDiff(before: Mission, table: TableName, row: RowOf<TableName>): Diff {
  const live = before.tables[table][row.id]
  if (live === row) return {}
  if (live) return editRow<TableName>(table, live, row)
  const removed = before.removed[table][row.id]
  return removed ? bringBack(table, removed, row) : createRow(table, row)
}

/** A removed row comes back as it was when it was removed, and with what differs. */
function bringBack(table: TableName, removed: RowOf<TableName>, row: RowOf<TableName>): Diff {
  const edit: Readonly<Record<string, { readonly after: Json }>> = editRow<TableName>(table, removed, row)[table]?.[row.id] ?? {}
  const appears: FieldChange = { before: true, after: false }
  return { [table]: { [row.id]: { ...edit, removed: appears } } }
}
