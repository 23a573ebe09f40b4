import { ruleProfileTemplates } from '../../../shared/interpreting/rule-profiles/registry'
import type { RuleProfileTemplate } from '../../../shared/interpreting/rule-profiles/rule-profile-template'
import type { RuleProfile } from '../../../shared/mission/entities/rule-profile'

/** The profile as it came with the program; undefined for one's own rules. */
export function shippedProfileOf({ market }: RuleProfile): RuleProfileTemplate | undefined {
  return ruleProfileTemplates.find((template) => template.market === market)
}
