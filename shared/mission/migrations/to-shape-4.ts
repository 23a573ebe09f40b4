import { type AddedFields, type Migration, withFields, withFieldsMade } from './migration'

/**
 * Shape 4: a mission tells whether it is an interpreter's extract of another; what there was before is none. A transfer may keep itself in
 * time for the item that it leads to; those there were stay as they were entered. The table
 * `releases` is new and empty.
 */
export const toShape4: Migration = {
  to: 4,
  tables: (tables) => withFields(tables, added),
  diff: (diff) => withFieldsMade(diff, added),
}

const added: AddedFields = {
  missions: { extract: null },
  items: { leadsToItemId: null },
}
