import type { TeamRule } from '../../mission/entities/rule-profile'
import type { RuleProfileTemplate } from './rule-profile-template'

/** From four languages on: a booth for each language, two in each. The last line stands for more, so that no other profile does. */
const manyLanguages = [4, 5, 6, 7, 8, 9, 10, 11, 12].map(
  (languages): TeamRule => ({
    mode: 'simultaneous',
    minLanguages: languages,
    maxLanguages: languages === 12 ? null : languages,
    maxMinutes: null,
    interpreters: languages * 2,
    source: 'A-ca',
  }),
)

/** AIIC as its Canadian region publishes it, and article 6 as reproduced by A-aibc. */
export const aiic: RuleProfileTemplate = {
  name: { en: 'AIIC type', ja: 'AIIC 型', 'zh-Hans': 'AIIC 型', ko: 'AIIC형' },
  market: 'AIIC',
  teamTable: [
    { mode: 'simultaneous', minLanguages: 2, maxLanguages: 2, maxMinutes: 40, interpreters: 1, source: 'A-ca' },
    { mode: 'simultaneous', minLanguages: 2, maxLanguages: 2, maxMinutes: 240, interpreters: 2, source: 'A-ca' },
    { mode: 'simultaneous', minLanguages: 2, maxLanguages: 2, maxMinutes: 360, interpreters: 3, source: 'A-ca' },
    { mode: 'simultaneous', minLanguages: 2, maxLanguages: 2, maxMinutes: 480, interpreters: 4, source: 'A-ca' },
    { mode: 'simultaneous', minLanguages: 3, maxLanguages: 3, maxMinutes: null, interpreters: 6, source: 'A-ca' },
    ...manyLanguages,
    { mode: 'whispered', minLanguages: 2, maxLanguages: null, maxMinutes: 240, interpreters: 2, source: 'A-aibc' },
    { mode: 'whispered', minLanguages: 2, maxLanguages: null, maxMinutes: 360, interpreters: 3, source: 'A-ca' },
    { mode: 'whispered', minLanguages: 2, maxLanguages: null, maxMinutes: 480, interpreters: 4, source: 'A-ca' },
    { mode: 'consecutive', minLanguages: 2, maxLanguages: 2, maxMinutes: 360, interpreters: 2, source: 'A-ca A-aibc' },
    { mode: 'consecutive', minLanguages: 3, maxLanguages: null, maxMinutes: 360, interpreters: 3, source: 'A-ca A-aibc' },
  ],
  figures: {
    maxInterpretingMinutes: { value: 360, source: 'A-ca' },
    minLunchMinutes: { value: 90, source: 'EU-at' },
    whisperListeners: { value: 2, source: 'A-aibc' },
    // Where relay cannot be avoided, at least two who can give it.
    relayGivers: { value: 2, source: 'A-aibc' },
    maxSoloMinutes: { value: 40, source: 'A-ca' },
  },
}
