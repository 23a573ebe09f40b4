import { type AddedFields, type Migration, withFields, withFieldsMade } from './migration'

/**
 * Shape 3: what interpreting needs. Interpreters get credentials, partners, a rate plan and "do not use"; items tell what they are
 * about, how long is spoken, whether they are recorded, and may have rules of their own; requirements name a principal; assignments
 * may be a part of an item and tell what was sent and answered; the mission says what a proposal strives for. The tables `ratePlans`
 * and `terms` are new and empty.
 */
export const toShape3: Migration = {
  to: 3,
  tables: (tables) => withFields(tables, added),
  diff: (diff) => withFieldsMade(diff, added),
}

/** What each table's rows begin with, as of this shape: later defaults do not change what old files become. */
const added: AddedFields = {
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
