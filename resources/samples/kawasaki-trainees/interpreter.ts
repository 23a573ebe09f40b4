import type { Draft } from '../mission-of'
import { nameIn } from '../names'
import { words } from '../words'

export const interpreterPerson: Draft<'persons'> = {
  id: 'p-xia',
  kind: 'interpreter',
  names: [
    nameIn('zh-Hans', '夏', '样例音', 'card'),
    nameIn('ja', '夏', '様例音', 'card'),
    nameIn('ja-Hira', 'か', 'ようれいおん', 'card'),
    nameIn('und-Latn', 'Xia', 'Sample-Yin', 'passport'),
  ],
  gender: 'female',
  honorific: words('老师', '様', 'Ms', '님'),
  nationality: 'CN',
  languages: ['zh-Hans', 'ja'],
  phone: '+81 90 0000 0401 (sample)',
  email: 'xia@interpreter.example',
}

export const interpreterParticipation: Draft<'participations'> = {
  id: 'part-xia',
  personId: 'p-xia',
  organizationId: 'org-agency',
  title: words('中日口译（非全日）', '中日通訳（非常勤）', 'Interpreter Chinese–Japanese, part-time', '중일 통역사 (시간제)'),
  role: 'interpreter',
  status: 'confirmed',
}

export const interpreter: Draft<'interpreters'> = {
  id: 'int-xia',
  personId: 'p-xia',
  agencyOrganizationId: 'org-agency',
  languages: [
    { lang: 'zh-Hans', class: 'A', modes: [] },
    { lang: 'ja', class: 'B', modes: [] },
  ],
  specialities: ['recycling', 'waste water'],
  homeCity: words('川崎', '川崎', 'Kawasaki', '가와사키'),
  ratePlanId: 'rates-part-time',
  notes: '周一、周二、周四 / 月・火・木のみ / Mondays, Tuesdays and Thursdays only',
}

/** Weeks of the stay by their Mondays: on Wednesdays, Fridays and at weekends somebody else has her time. */
export const availabilities: readonly Draft<'availabilities'>[] = [
  ['2010-06-30', '2010-07-01'],
  ['2010-07-02', '2010-07-05'],
  ['2010-07-07', '2010-07-08'],
  ['2010-07-09', '2010-07-12'],
  ['2010-07-14', '2010-07-15'],
  ['2010-07-16', '2010-07-19'],
  ['2010-07-21', '2010-07-22'],
  ['2010-07-23', '2010-07-25'],
].map(([from = '', to = '']) => ({
  id: `away-xia-${from}`,
  interpreterId: 'int-xia',
  from: { on: from, time: '00:00' },
  to: { on: to, time: '00:00' },
  state: 'unavailable',
}))

/** Every figure is made up; the rule behind it is that of the tag (domain/rules.md 5.1.4). */
function example(tag: string): string {
  return `样例・見本・example · ${tag}`
}

export const ratePlan: Draft<'ratePlans'> = {
  id: 'rates-part-time',
  name: words('非全日口译（样例）', '非常勤通訳（見本）', 'Part-time interpreting (example)', '시간제 통역 (견본)'),
  currency: 'JPY',
  countFrom: 'assembly',
  fullDay: { minutes: 480, fee: 42_000, source: example('JP-jitcl') },
  halfDay: { minutes: 240, fee: 26_000, notAcrossNoon: true, source: example('JP-jitcl JP-aska') },
  overtime: { stepMinutes: 30, ignoreBelowMinutes: 15, factor: 1.25, source: example('JP-cross CN-dalai') },
  cancellation: [
    { daysBefore: 7, share: 0.3, source: example('JP-jitcl') },
    { daysBefore: 1, share: 0.5, source: example('KR-ewha') },
    { daysBefore: 0, share: 1, source: example('KR-ewha') },
  ],
  notes: '数字均为样例，非实际报价。/ 金額はすべて見本です。/ All figures are examples, no quotation.',
}
