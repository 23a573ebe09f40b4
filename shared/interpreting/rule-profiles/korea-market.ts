import type { RuleProfileTemplate } from './rule-profile-template'

/** Market practice in Korea: two for simultaneous work even for half an hour; a tariff day of six hours. */
export const koreaMarket: RuleProfileTemplate = {
  name: { en: 'Korea market', ja: '韓国の市場慣行', 'zh-Hans': '韩国市场惯例', ko: '한국 시장 관행' },
  market: 'KR',
  teamTable: [
    { mode: 'simultaneous', minLanguages: 2, maxLanguages: null, maxMinutes: 479, interpreters: 2, source: 'KR-coop KR-ewha' },
    { mode: 'simultaneous', minLanguages: 2, maxLanguages: null, maxMinutes: null, interpreters: 3, source: 'KR-ewha' },
    { mode: 'consecutive', minLanguages: 2, maxLanguages: null, maxMinutes: 239, interpreters: 1, source: 'KR-ewha' },
    { mode: 'consecutive', minLanguages: 2, maxLanguages: null, maxMinutes: null, interpreters: 2, source: 'KR-ewha' },
  ],
  figures: {
    maxInterpretingMinutes: { value: 360, source: 'KR-ewha' },
    minLunchMinutes: { value: 60, source: 'KR-ewha' },
    maxSoloMinutes: { value: 0, source: 'KR-coop' },
  },
}
