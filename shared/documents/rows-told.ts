import type { Mission } from '../mission/mission'
import type { RowOf, TableName } from '../mission/registry'

/** The rows of a table as they are told; null: not at all. */
export function rowsTold<Name extends TableName>(
  mission: Mission,
  table: Name,
  told: (row: RowOf<Name>) => RowOf<Name> | null,
): Readonly<Record<string, RowOf<Name>>> {
  const all: readonly RowOf<Name>[] = Object.values(mission.tables[table])
  return Object.fromEntries(all.flatMap((row) => told(row) ?? []).map((row) => [row.id, row]))
}
