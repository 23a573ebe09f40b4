import { type AddedFields, type Migration, withFields, withFieldsMade } from './migration'

/** Shape 7: a version that is given out notes which rules of hosts it had; of those that there were nobody knows. */
export const toShape7: Migration = {
  to: 7,
  tables: (tables) => withFields(tables, added),
  diff: (diff) => withFieldsMade(diff, added),
}

const added: AddedFields = {
  releases: { rulesTold: null },
}
