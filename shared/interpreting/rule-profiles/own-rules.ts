import type { RuleProfileTemplate } from './rule-profile-template'

/** A profile to fill with what was agreed for one mission; what it does not say, the Japan market says. */
export const ownRules: RuleProfileTemplate = {
  name: { en: 'Own rules', ja: '独自の規則', 'zh-Hans': '自定规则', ko: '자체 규칙' },
  market: 'custom',
  teamTable: [],
  figures: {},
}
