import type { RuleProfile } from '../../mission/entities/rule-profile'

/** A rule profile before a mission makes it a row of its own. */
export type RuleProfileTemplate = Omit<RuleProfile, 'id'>
