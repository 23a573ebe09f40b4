import type { FieldChange } from '../diff'
import { type Migration, mapRows } from './migration'

/**
 * Shape 2: a place's `rules` are called `admission`, the field's word; a participation tells what its precedence is based on, and
 * what was ranked before is taken to be by seniority.
 */
export const toShape2: Migration = {
  to: 2,
  tables: (tables) =>
    mapRows(mapRows(tables, 'places', renameRules), 'participations', (row) => ({ precedenceBasis: 'seniority', ...row })),
  diff: (diff) => mapRows(mapRows(diff, 'places', renameRules), 'participations', addBasis),
}

function renameRules<Value>(row: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [field === 'rules' ? 'admission' : field, value]))
}

/** Only a row that is made brings all of its fields: one that comes back has kept them. */
function addBasis(fields: Readonly<Record<string, FieldChange>>): Readonly<Record<string, FieldChange>> {
  const isMade = fields.id !== undefined && fields.id.before === undefined
  return isMade ? { precedenceBasis: { after: 'seniority' }, ...fields } : fields
}
