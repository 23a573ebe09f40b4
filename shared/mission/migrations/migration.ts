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
