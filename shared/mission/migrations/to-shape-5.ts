import { type AddedFields, type Migration, withFields, withFieldsMade } from './migration'

/**
 * Shape 5: tasks may follow from a rule; what there was before was thought of by people. Items have parts, places an advance sheet, both
 * empty. A mission tells whether it is an alternative of another; what there was is none. The tables `taskRules` and `dayTemplates` are
 * new and empty.
 */
export const toShape5: Migration = {
  to: 5,
  tables: (tables) => withFields(tables, added),
  diff: (diff) => withFieldsMade(diff, added),
}

const added: AddedFields = {
  missions: { alternative: null },
  places: { advance: [] },
  items: { segments: [] },
  tasks: { rule: null },
}
