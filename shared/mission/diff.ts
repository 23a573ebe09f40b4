import { type Json, sameJson } from '../kernel/json'
import { keepRows, type Mission } from './mission'
import { type Ref, type RowOf, type TableName, tableNames } from './registry'

/** One field's change. Without `before` the field did not exist: the row is new. */
export interface FieldChange {
  readonly before?: Json
  readonly after: Json
}

/**
 * Changes of one row, by field. `removed` tells whether the row is there: `{before: true, after: false}` makes it appear (new, or
 * back again), `{before: false, after: true}` removes it; its fields stay known.
 */
export type RowDiff = Readonly<Record<string, FieldChange>>

/** Table → row id → field → change: the one currency of screen, undo, journal, disk and merge. */
export type Diff = { readonly [Name in TableName]?: Readonly<Record<string, RowDiff>> }

/** The diff that makes a row appear. Its fields must be whole; schemas are checked by integrity. */
export function createRow<Name extends TableName>(table: Name, row: RowOf<Name>): Diff {
  const fields: Record<string, FieldChange> = { removed: { before: true, after: false } }
  for (const [field, value] of Object.entries(row)) fields[field] = { after: value as Json }
  return { [table]: { [row.id]: fields } }
}

/** The diff that gives some fields of a row new values; fields that keep their value are left out. */
export function editRow<Name extends TableName>(table: Name, row: RowOf<Name>, change: Partial<RowOf<Name>>): Diff {
  const fields: Record<string, FieldChange> = {}
  const current = row as unknown as Readonly<Record<string, Json>>
  for (const [field, after] of Object.entries(change) as [string, Json][]) {
    const before = current[field]
    if (before === undefined) fields[field] = { after }
    else if (!sameJson(before, after)) fields[field] = { before, after }
  }
  return Object.keys(fields).length === 0 ? {} : { [table]: { [row.id]: fields } }
}

export function removeRow(table: TableName, id: string): Diff {
  return { [table]: { [id]: { removed: { before: false, after: true } } } }
}

/** One diff that does what the given ones do one after the other. */
export function joinDiffs(diffs: readonly Diff[]): Diff {
  const joined: Record<string, Record<string, RowDiff>> = {}
  for (const diff of diffs) {
    for (const [table, id, fields] of rowDiffsOf(diff)) {
      joined[table] ??= {}
      const rows = joined[table]
      const earlier = rows[id]
      rows[id] = earlier ? joinRowDiffs(earlier, fields) : fields
    }
  }
  return joined as Diff
}

function joinRowDiffs(first: RowDiff, second: RowDiff): RowDiff {
  const joined: Record<string, FieldChange> = { ...first }
  for (const [field, change] of Object.entries(second)) {
    const earlier = joined[field]
    joined[field] = earlier ? { ...earlier, after: change.after } : change
  }
  return joined
}

/** The diff that takes a diff back. What a new row was given stays with it while it is removed. */
export function reverseDiff(diff: Diff): Diff {
  const reversed: Record<string, Record<string, Record<string, FieldChange>>> = {}
  for (const [table, id, fields] of rowDiffsOf(diff)) {
    const row: Record<string, FieldChange> = {}
    // Of thousands of new rows there are half a million fields, none of which had a value before: no pairs are made of them.
    for (const field of Object.keys(fields)) {
      const change = fields[field]
      if (change?.before !== undefined) row[field] = { before: change.after, after: change.before }
    }
    reversed[table] ??= {}
    reversed[table][id] = row
  }
  return reversed as Diff
}

/** The mission after a diff. Rows that the diff does not touch stay the same objects. */
export function applyDiff(mission: Mission, diff: Diff): Mission {
  const after = applyDiffs(mission, [diff])
  for (const [table, rows] of Object.entries(diff) as [TableName, object][]) {
    keepRows(mission.tables[table], after.tables[table], Object.keys(rows))
  }
  return after
}

/** The mission after diffs, one after the other; however many there are, each table is copied once. */
export function applyDiffs(mission: Mission, diffs: readonly Diff[]): Mission {
  const tables: Record<string, Record<string, unknown>> = { ...mission.tables }
  const removed: Record<string, Record<string, unknown>> = { ...mission.removed }
  const copied = new Set<TableName>()
  for (const diff of diffs) {
    for (const table of tableNames) {
      const rows = diff[table]
      if (!rows) continue
      const live = copied.has(table) ? (tables[table] ?? {}) : copyOf(mission.tables[table])
      const gone = copied.has(table) ? (removed[table] ?? {}) : copyOf(mission.removed[table])
      for (const [id, fields] of Object.entries(rows)) applyRowDiff(live, gone, id, fields)
      tables[table] = live
      removed[table] = gone
      copied.add(table)
    }
  }
  return { id: mission.id, tables, removed } as unknown as Mission
}

/** A spread of thousands of rows takes three times as long: an edit waits for it. */
function copyOf(rows: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const copy: Record<string, unknown> = {}
  for (const id in rows) copy[id] = rows[id]
  return copy
}

function applyRowDiff(live: Record<string, unknown>, gone: Record<string, unknown>, id: string, fields: RowDiff): void {
  const before = (live[id] ?? gone[id]) as Readonly<Record<string, Json>> | undefined
  let row: Record<string, unknown> | undefined
  for (const [field, change] of Object.entries(fields)) {
    if (field === 'removed') continue
    row ??= { ...before }
    row[field] = change.after
  }
  // A row never seen before and not made to appear came from a journal with a gap: keep it, but do not show it.
  const isRemoved = fields.removed ? fields.removed.after === true : !(id in live)
  // An edited row keeps its place among the rows: lists must not jump while a person types.
  const [home, other] = isRemoved ? [gone, live] : [live, gone]
  // A row that only goes or comes back is the same row: what was remembered of it stands.
  home[id] = row ?? before ?? {}
  delete other[id]
}

/** Every row that a diff touches. */
export function refsOf(diff: Diff): readonly Ref[] {
  return rowDiffsOf(diff).map(([table, id]) => ({ table, id }))
}

export function isEmptyDiff(diff: Diff): boolean {
  return rowDiffsOf(diff).every(([, , fields]) => Object.keys(fields).length === 0)
}

/** Every row diff, flat: table, row id, changes by field. */
export function rowDiffsOf(diff: Diff): readonly (readonly [TableName, string, RowDiff])[] {
  return tableNames.flatMap((table) => Object.entries(diff[table] ?? {}).map(([id, fields]) => [table, id, fields] as const))
}
