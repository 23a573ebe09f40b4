import type { RuleProfileTemplate } from './rule-profile-template'

/** ISO 23155, as a secondary summary gives it: two sessions of 3.5 h with 1.5 h between. It sets no team sizes. */
export const iso23155: RuleProfileTemplate = {
  name: { en: 'ISO 23155', ja: 'ISO 23155', 'zh-Hans': 'ISO 23155', ko: 'ISO 23155' },
  market: 'ISO',
  teamTable: [],
  figures: {
    maxInterpretingMinutes: { value: 420, source: 'ISO-eq' },
    maxSessionMinutes: { value: 210, source: 'ISO-eq' },
    sessionBreakMinutes: { value: 90, source: 'ISO-eq' },
    maxSessions: { value: 2, source: 'ISO-eq' },
    minLunchMinutes: { value: 90, source: 'ISO-eq' },
  },
}
