import type { Figure, FigureName } from '../../mission/entities/rule-profile'
import type { RuleProfileTemplate } from './rule-profile-template'

/**
 * Market practice in Japan, and the figures that stand in where another profile has none: it names every one. Sources are tags of
 * domain/sources.md; `house` is a default of our own, with the reason beside it.
 */
export const japanMarket: RuleProfileTemplate & { readonly figures: Readonly<Record<FigureName, Figure>> } = {
  name: { en: 'Japan market', ja: '日本の市場慣行', 'zh-Hans': '日本市场惯例', ko: '일본 시장 관행' },
  market: 'JP',
  teamTable: [
    { mode: 'simultaneous', minLanguages: 2, maxLanguages: null, maxMinutes: 180, interpreters: 2, source: 'JP-jitcl JP-mice' },
    { mode: 'simultaneous', minLanguages: 2, maxLanguages: null, maxMinutes: null, interpreters: 3, source: 'JP-jitcl JP-mice' },
    { mode: 'whispered', minLanguages: 2, maxLanguages: null, maxMinutes: 120, interpreters: 2, source: 'JP-aska' },
    { mode: 'whispered', minLanguages: 2, maxLanguages: null, maxMinutes: null, interpreters: 3, source: 'JP-aska' },
    { mode: 'consecutive', minLanguages: 2, maxLanguages: null, maxMinutes: 240, interpreters: 1, source: 'JP-jitcl JP-mice' },
    { mode: 'consecutive', minLanguages: 2, maxLanguages: null, maxMinutes: null, interpreters: 2, source: 'JP-jitcl JP-mice' },
    { mode: 'escort', minLanguages: 2, maxLanguages: null, maxMinutes: null, interpreters: 1, source: 'JP-jitcl JP-mice' },
    // No source gives teams for receivers on the move or from a distance: both are simultaneous work, so its smallest team.
    { mode: 'portable', minLanguages: 2, maxLanguages: null, maxMinutes: 40, interpreters: 1, source: 'house' },
    { mode: 'portable', minLanguages: 2, maxLanguages: null, maxMinutes: null, interpreters: 2, source: 'house' },
    { mode: 'remote', minLanguages: 2, maxLanguages: null, maxMinutes: 40, interpreters: 1, source: 'house' },
    { mode: 'remote', minLanguages: 2, maxLanguages: null, maxMinutes: null, interpreters: 2, source: 'house' },
  ],
  figures: {
    // rules.md 5.7, C02.
    bufferMinutes: { value: 10, source: 'house' },
    // 8 h bound with a meal of 1 h.
    maxInterpretingMinutes: { value: 420, source: 'JP-jitcl JP-mice' },
    maxSessionMinutes: { value: 210, source: 'ISO-eq' },
    // A shorter pause is time to change rooms, not to rest.
    sessionBreakMinutes: { value: 15, source: 'house' },
    // A day of visits has many; only profiles that part the day into two halves mean this figure.
    maxSessions: { value: 10, source: 'house' },
    minLunchMinutes: { value: 60, source: 'JP-jitcl JP-mice' },
    // More than 12 h on duty with travel is a "tiring mission".
    maxDutyMinutes: { value: 720, source: 'EU-tire' },
    // 10 h is a scheduling example's figure (TF-emp), not an interpreter's: an hour more.
    minRestMinutes: { value: 660, source: 'house' },
    // Bound and travelling for longer is paid as half a day more.
    maxTravelDayMinutes: { value: 600, source: 'JP-br' },
    // A-fr: long travel may ask for rest; how long it and the rest are, no source says. A working day's length, and a night.
    longTravelMinutes: { value: 480, source: 'house' },
    restAfterTravelMinutes: { value: 660, source: 'house' },
    maxSoloMinutes: { value: 40, source: 'A-ca' },
    whisperListeners: { value: 2, source: 'G-cal A-aibc' },
    relayGivers: { value: 1, source: 'house' },
    // Doubles what is said (I-intconf); up to a fifth less is usual.
    consecutiveFactor: { value: 1.8, source: 'house' },
    reportMinutesBefore: { value: 30, source: 'A-aice' },
    // Where a host has no rule of its own; rules.md 5.7 names 15 to 20.
    visitorsPerInterpreter: { value: 20, source: 'house' },
    passportMonths: { value: 6, source: 'V-jp6' },
    unconfirmedDays: { value: 7, source: 'house' },
    undeterminedDays: { value: 3, source: 'house' },
    deadlineWarnDays: { value: 3, source: 'house' },
    contactDays: { value: 14, source: 'house' },
    // 13 h from start to end of duty, positioning and inspection among them, which no itinerary shows: planners are told 12 h.
    maxCoachDayMinutes: { value: 720, source: 'T-aba T-gin T-big' },
    // Planners are told 8 h a day; the rule is 9 h on the average of two.
    maxDrivingMinutes: { value: 480, source: 'T-aba T-gin T-big' },
    maxMeanDrivingMinutes: { value: 540, source: 'T-aba T-gin T-big' },
    maxNonstopDrivingMinutes: { value: 240, source: 'T-aba T-gin T-big' },
    drivingBreakMinutes: { value: 30, source: 'T-aba T-gin T-big' },
    // The copies that were read say 8 h; the rule was tightened to 9 h later.
    minDriverRestMinutes: { value: 540, source: 'house' },
    // Entry formalities and baggage (rules.md 5.7, C16).
    afterLandingMinutes: { value: 75, source: 'house' },
    maxWithoutRestroomMinutes: { value: 120, source: 'house' },
  },
}
