import { type AddedFields, type Migration, withFields, withFieldsMade } from './migration'

/** Shape 6: a way may take another time at certain hours; what there was has one time for the whole day. Items have papers, none so far. */
export const toShape6: Migration = {
  to: 6,
  tables: (tables) => withFields(tables, added),
  diff: (diff) => withFieldsMade(diff, added),
}

const added: AddedFields = {
  transferTimes: { bands: [] },
  items: { papers: [] },
}
