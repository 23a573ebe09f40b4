import type { RuleProfileTemplate } from './rule-profile-template'

/** Practice in China: simultaneous work in groups of two or three who change about every 20 minutes; a day of 8 h from arrival. */
export const chinaPractice: RuleProfileTemplate = {
  name: { en: 'China practice', ja: '中国の実務慣行', 'zh-Hans': '中国业界惯例', ko: '중국 실무 관행' },
  market: 'CN',
  teamTable: [{ mode: 'simultaneous', minLanguages: 2, maxLanguages: null, maxMinutes: null, interpreters: 2, source: 'CN-b2b' }],
  figures: {
    maxDutyMinutes: { value: 480, source: 'CN-zl' },
    // The source that allows a third listener; others say two.
    whisperListeners: { value: 3, source: 'CN-b2b' },
    maxSoloMinutes: { value: 20, source: 'CN-b2b' },
  },
}
