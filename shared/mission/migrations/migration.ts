import type { Json } from '../../kernel/json'
import type { FieldChange } from '../diff'

/** Tables of some shape, not yet known to be today's. */
export type ShapedTables = Readonly<Record<string, ShapedRows>>
export type ShapedRows = Readonly<Record<string, Readonly<Record<string, unknown>>>>
/** A diff of some shape: table → row → field → change. */
export type ShapedDiff = Readonly<Record<string, ShapedRowDiffs>>
export type ShapedRowDiffs = Readonly<Record<string, Readonly<Record<string, FieldChange>>>>

/**
 * The way from one shape of a mission to the next: pure, the same for window store, journal files, backups and mission files. What
 * it does to rows it does to diffs, so that migrated steps on migrated rows give the migrated mission.
 */
export interface Migration {
  /** The shape it makes, out of the one before. */
  readonly to: number
  readonly tables: (tables: ShapedTables) => ShapedTables
  readonly diff: (diff: ShapedDiff) => ShapedDiff
}

/** The rows of one table through `change`; a table that is not there stays so. */
export function mapRows<Row>(
  tables: Readonly<Record<string, Readonly<Record<string, Row>>>>,
  table: string,
  change: (row: Row) => Row,
): Readonly<Record<string, Readonly<Record<string, Row>>>> {
  const rows = Object.hasOwn(tables, table) ? tables[table] : undefined
  if (!rows) return tables
  return { ...tables, [table]: Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, change(row)])) }
}

/** By table, fields that its rows have from a shape on, and with what they begin. */
export type AddedFields = Readonly<Record<string, Readonly<Record<string, Json>>>>

export function withFields(tables: ShapedTables, added: AddedFields): ShapedTables {
  return Object.entries(added).reduce<ShapedTables>(
    (shaped, [table, fields]) => mapRows(shaped, table, (row) => ({ ...fields, ...row })),
    tables,
  )
}

/** Only a row that is made brings all of its fields: one that comes back has kept them. */
export function withFieldsMade(diff: ShapedDiff, added: AddedFields): ShapedDiff {
  return Object.entries(added).reduce<ShapedDiff>(
    (shaped, [table, fields]) => mapRows(shaped, table, (changes) => withMade(changes, fields)),
    diff,
  )
}

function withMade(
  changes: Readonly<Record<string, FieldChange>>,
  fields: Readonly<Record<string, Json>>,
): Readonly<Record<string, FieldChange>> {
  const isMade = changes.id !== undefined && changes.id.before === undefined
  return isMade
    ? { ...Object.fromEntries(Object.entries(fields).map(([field, after]) => [field, { after }])), ...changes }
    : changes
}
