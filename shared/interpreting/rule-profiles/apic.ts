import type { RuleProfileTemplate } from './rule-profile-template'

/** APIC (Portugal): two a booth but under an hour, three for a day; two sessions of 4 h; after 8 h a second team. */
export const apic: RuleProfileTemplate = {
  name: { en: 'APIC (Portugal)', ja: 'APIC（ポルトガル）', 'zh-Hans': 'APIC（葡萄牙）', ko: 'APIC(포르투갈)' },
  market: 'APIC',
  teamTable: [
    { mode: 'simultaneous', minLanguages: 2, maxLanguages: null, maxMinutes: 59, interpreters: 1, source: 'A-apic' },
    { mode: 'simultaneous', minLanguages: 2, maxLanguages: null, maxMinutes: 419, interpreters: 2, source: 'A-apic' },
    { mode: 'simultaneous', minLanguages: 2, maxLanguages: null, maxMinutes: null, interpreters: 3, source: 'A-apic' },
  ],
  figures: {
    maxInterpretingMinutes: { value: 420, source: 'A-apic' },
    maxSessionMinutes: { value: 240, source: 'A-apic' },
    sessionBreakMinutes: { value: 90, source: 'A-apic' },
    maxSessions: { value: 2, source: 'A-apic' },
    minLunchMinutes: { value: 90, source: 'A-apic' },
    maxDutyMinutes: { value: 480, source: 'A-apic' },
    maxSoloMinutes: { value: 59, source: 'A-apic' },
  },
}
