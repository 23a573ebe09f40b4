import { entities, type TableName, type Tables, tableNames } from './registry'

/** The tables with every pointer to a row that is not among them taken out; rows that cannot be without it must not be there. */
export function withoutPointersOut(tables: Tables): Tables {
  const pruned = tableNames.map((name) => [
    name,
    Object.fromEntries(Object.entries(tables[name]).map(([id, row]) => [id, { ...row, ...cutPointers(tables, name, row) }])),
  ])
  return Object.fromEntries(pruned) as unknown as Tables
}

function cutPointers(tables: Tables, name: TableName, row: object): Readonly<Record<string, unknown>> {
  const fields = row as Readonly<Record<string, unknown>>
  const cut = entities[name].references.flatMap(({ field, table }): readonly (readonly [string, unknown])[] => {
    const isThere = (id: string): boolean => Object.hasOwn(tables[table as TableName], id)
    const value = fields[field]
    if (Array.isArray(value)) return [[field, (value as readonly string[]).filter(isThere)]]
    return typeof value === 'string' && !isThere(value) ? [[field, null]] : []
  })
  return Object.fromEntries(cut)
}
