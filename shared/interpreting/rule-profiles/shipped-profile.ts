import type { RuleProfile } from '../../mission/entities/rule-profile'
import { ruleProfileTemplates } from './registry'
import type { RuleProfileTemplate } from './rule-profile-template'

/** The profile as it came with the program; one's own rules came empty. */
export function shippedProfileOf({ market }: RuleProfile): RuleProfileTemplate | undefined {
  return ruleProfileTemplates.find((template) => template.market === market)
}
