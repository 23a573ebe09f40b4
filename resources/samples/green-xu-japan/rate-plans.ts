import type { Draft } from '../mission-of'
import { words } from '../words'

/** Every figure is made up; the rule behind it is that of the tag (domain/rules.md 5.1.4). */
function example(tag: string): string {
  return `样例・見本・example · ${tag}`
}

const common = {
  currency: 'JPY',
  countFrom: 'assembly',
  overtime: { stepMinutes: 30, ignoreBelowMinutes: 15, factor: 1.25, source: example('JP-cross CN-dalai') },
  surcharges: [
    { from: '05:00', to: '08:00', factor: 1.25, source: example('JP-aska') },
    { from: '21:00', to: '22:00', factor: 1.25, source: example('JP-aska') },
    { from: '22:00', to: '05:00', factor: 1.5, source: example('JP-cross') },
  ],
  travelDay: { of: 'halfDay', share: 0.5, source: example('JP-br') },
  waitingDay: { of: 'fullDay', share: 0.5, source: example('JP-br') },
  longDay: { overMinutes: 600, share: 0.5, source: example('JP-br') },
  perDiem: { withNight: 6_000, withoutNight: 2_500, source: example('JP-br') },
  outOfTown: { overMinutes: 60, overKilometres: 50, source: example('JP-mice') },
  recording: { share: 0.5, source: example('KR-ewha') },
  cancellation: [
    { daysBefore: 7, ofWorkingDays: true, share: 0.3, source: example('JP-jitcl') },
    { daysBefore: 3, ofWorkingDays: true, share: 0.4, source: example('KR-ewha') },
    { daysBefore: 1, ofWorkingDays: true, share: 0.5, source: example('KR-ewha') },
    { daysBefore: 0, ofWorkingDays: true, share: 1, source: example('KR-ewha') },
  ],
  notes: '数字均为样例，非实际报价。/ 金額はすべて見本です。/ All figures are examples, no quotation.',
} as const satisfies Partial<Draft<'ratePlans'>>

/** What the agency charges for those who interpret in a booth too, and for escorts. */
export const ratePlans: readonly Draft<'ratePlans'>[] = [
  {
    ...common,
    surcharges: [...common.surcharges],
    cancellation: [...common.cancellation],
    id: 'rates-conference',
    name: words('会议口译（样例）', '会議通訳（見本）', 'Conference interpreting (example)', '회의 통역 (견본)'),
    fullDay: { minutes: 480, fee: 80_000, source: example('JP-jitcl') },
    halfDay: { minutes: 180, fee: 52_000, notAcrossNoon: true, source: example('JP-jitcl JP-aska') },
  },
  {
    ...common,
    surcharges: [...common.surcharges],
    cancellation: [...common.cancellation],
    id: 'rates-escort',
    name: words('随行口译（样例）', '随行通訳（見本）', 'Escort interpreting (example)', '수행 통역 (견본)'),
    fullDay: { minutes: 480, fee: 50_000, source: example('JP-jitcl') },
    halfDay: { minutes: 180, fee: 33_000, notAcrossNoon: true, source: example('JP-jitcl JP-aska') },
  },
]
