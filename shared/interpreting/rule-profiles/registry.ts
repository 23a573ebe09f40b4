import { aiic } from './aiic'
import { apic } from './apic'
import { chinaPractice } from './china-practice'
import { iso23155 } from './iso-23155'
import { japanMarket } from './japan-market'
import { koreaMarket } from './korea-market'
import { ownRules } from './own-rules'
import type { RuleProfileTemplate } from './rule-profile-template'

/** The profiles that a new mission brings along as rows of its own, to choose from and to edit. */
export const ruleProfileTemplates: readonly RuleProfileTemplate[] = [
  japanMarket,
  koreaMarket,
  chinaPractice,
  aiic,
  iso23155,
  apic,
  ownRules,
]
