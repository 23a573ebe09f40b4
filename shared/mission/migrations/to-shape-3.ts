import type { Json } from '../../kernel/json'
import type { FieldChange } from '../diff'
import { type Migration, mapRows, type ShapedDiff, type ShapedTables } from './migration'

/**
 * Shape 3: what interpreting needs. Interpreters get credentials, partners, a rate plan and "do not use"; items tell what they are
 * about, how long is spoken, whether they are recorded, and may have rules of their own; requirements name a principal; assignments
 * may be a part of an item and tell what was sent and answered; the mission says what a proposal strives for. The tables `ratePlans`
 * and `terms` are new and empty.
 */
export const toShape3: Migration = {
  to: 3,
  tables: (tables) =>
    Object.entries(added).reduce<ShapedTables>(
      (shaped, [table, fields]) => mapRows(shaped, table, (row) => ({ ...fields, ...row })),
      tables,
    ),
  diff: (diff) =>
    Object.entries(added).reduce<ShapedDiff>(
      (shaped, [table, fields]) => mapRows(shaped, table, (changes) => withMade(changes, fields)),
      diff,
    ),
}

/** What each table's rows begin with, as of this shape: later defaults do not change what old files become. */
const added: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
  missions: {
    objectives: [
      'filled',
      'ruleBreaches',
      'speciality',
      'continuity',
      'fairness',
      'cost',
      'fewerInterpreters',
      'fewestChanges',
    ].map((name, index) => ({ name, isOn: true, level: index + 1, weight: 1 })),
  },
  items: { specialities: [], speechMinutes: null, recorded: false, ruleProfileId: null },
  interpreters: { credentials: [], doNotUse: false, doNotUseReason: '', preferredPartnerIds: [], ratePlanId: null },
  requirements: { principalPersonId: null },
  assignments: { comesInMinutes: null, leavesMinutes: null, documentsSentOn: null, answerNote: '' },
}

/** Only a row that is made brings all of its fields: one that comes back has kept them. */
function withMade(
  changes: Readonly<Record<string, FieldChange>>,
  fields: Readonly<Record<string, Json>>,
): Readonly<Record<string, FieldChange>> {
  const isMade = changes.id !== undefined && changes.id.before === undefined
  return isMade
    ? { ...Object.fromEntries(Object.entries(fields).map(([field, after]) => [field, { after }])), ...changes }
    : changes
}
