import type { MissionRow } from './entities/mission-row'
import { type RowOf, type TableName, type Tables, tableNames } from './registry'

/**
 * A mission: one immutable value. `tables` holds what is, `removed` the rows that were removed, as they were last; an edit made
 * elsewhere to a removed row lands there and is not lost.
 */
export interface Mission {
  readonly id: string
  readonly tables: Tables
  readonly removed: Tables
}

/** A mission without a single row: what replay starts from. It cannot be saved (see persistence/hydrate). */
export function emptyMission(id: string): Mission {
  return { id, tables: emptyTables(), removed: emptyTables() }
}

export function emptyTables(): Tables {
  return Object.fromEntries(tableNames.map((name) => [name, {}])) as unknown as Tables
}

/** The mission's own particulars; throws where the mission has none, which integrity rules out. */
export function missionRowOf(mission: Mission): MissionRow {
  const row = mission.tables.missions[mission.id]
  if (!row) throw new Error(`mission ${mission.id} has no row of its own`)
  return row
}

/** The rows of a table, in table order; the same list as long as the table stands. */
export function rowsOf<Name extends TableName>(mission: Mission, table: Name): readonly RowOf<Name>[] {
  const rows = mission.tables[table]
  const known = lists.get(rows)
  if (known) return known as readonly RowOf<Name>[]
  const list = Object.values(rows)
  lists.set(rows, list)
  return list
}

const lists = new WeakMap<object, readonly unknown[]>()

/** More rows than these are looked up again rather than sought one by one. */
const FEW = 20

/**
 * Spares `rowsOf` the look-up of a table that was made from another one, where a few rows were edited and none came or went: thousands of
 * rows take longer to list than an edit takes otherwise.
 */
export function keepRows(before: Rows, after: Rows, edited: readonly string[]): void {
  const known = lists.get(before)
  if (!known || edited.length > FEW || edited.some((id) => !Object.hasOwn(before, id) || !Object.hasOwn(after, id))) return
  const list = [...known]
  for (const id of edited) list[known.indexOf(before[id])] = after[id]
  lists.set(after, list)
}

type Rows = Readonly<Record<string, unknown>>

/** The row, or undefined; also for `null`, the id of nothing. */
export function rowOf<Name extends TableName>(mission: Mission, table: Name, id: string | null): RowOf<Name> | undefined {
  return id === null ? undefined : mission.tables[table][id]
}
