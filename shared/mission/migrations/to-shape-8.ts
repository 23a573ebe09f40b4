import { type AddedFields, type Migration, withFields, withFieldsMade } from './migration'

/** Shape 8: an interpreter may be kept from some people and organizations alone; until now from the whole mission or from nobody. */
export const toShape8: Migration = {
  to: 8,
  tables: (tables) => withFields(tables, added),
  diff: (diff) => withFieldsMade(diff, added),
}

const added: AddedFields = {
  interpreters: { notForPersonIds: [], notForOrganizationIds: [] },
}
