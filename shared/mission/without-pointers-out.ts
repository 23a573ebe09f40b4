import { fieldsKeeping } from './pointers'
import { entities, type TableName, type Tables, tableNames } from './registry'

/** The tables with every pointer to a row that is not among them taken out; rows that cannot be without it must not be there. */
export function withoutPointersOut(tables: Tables): Tables {
  const pruned = tableNames.map((name) => [
    name,
    Object.fromEntries(Object.entries(tables[name]).map(([id, row]) => [id, { ...row, ...cutPointers(tables, name, row) }])),
  ])
  return Object.fromEntries(pruned) as unknown as Tables
}

function cutPointers(tables: Tables, name: TableName, row: object): object {
  return fieldsKeeping(row, entities[name].references, (id, { table }) => Object.hasOwn(tables[table as TableName], id))
}
