import { emptyTables, type Mission } from '../../shared/mission/mission'
import { entities, type RowOf, type TableName } from '../../shared/mission/registry'

/** A row as a sample writes it: what differs from the entity's defaults. Wholeness is proved by the samples' integrity test. */
export type Draft<Name extends TableName> = Partial<RowOf<Name>> & { readonly id: string }

/** Rows of a mission by table, as lists. */
export type Drafts = { readonly [Name in TableName]?: readonly Draft<Name>[] }

/** The mission of these rows. Throws where two rows of a table share an id: one of them would vanish in silence. */
export function missionOf(id: string, drafts: Drafts): Mission {
  const tables: Record<string, Readonly<Record<string, unknown>>> = { ...emptyTables() }
  for (const [table, rows] of Object.entries(drafts) as [TableName, readonly Draft<TableName>[]][]) {
    const byId: Record<string, unknown> = {}
    for (const row of rows) {
      if (row.id in byId) throw new Error(`${table} has two rows ${row.id}`)
      byId[row.id] = { ...entities[table].defaults, ...row }
    }
    tables[table] = byId
  }
  return { id, tables: tables as unknown as Mission['tables'], removed: emptyTables() }
}
