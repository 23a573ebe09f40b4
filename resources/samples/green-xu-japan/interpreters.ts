import type { Draft } from '../mission-of'
import { nameIn } from '../names'
import { words } from '../words'

/** Three interpreters between Chinese and Japanese, made up like everybody else. */
export const interpreterPersons: readonly Draft<'persons'>[] = [
  {
    id: 'p-mori',
    kind: 'interpreter',
    names: [
      nameIn('ja', '森', '見本江', 'card'),
      nameIn('ja-Hira', 'もり', 'みほんえ', 'card'),
      nameIn('und-Latn', 'Mori', 'Sample-e', 'card'),
      nameIn('zh-Hans', '森', '见本江', 'transliterated'),
    ],
    gender: 'female',
    honorific: words('老师', '様', 'Ms', '님'),
    nationality: 'JP',
    languages: ['ja', 'zh-Hans'],
    phone: '+81 90 0000 0201 (sample)',
    email: 'mori@interpreter.example',
  },
  {
    id: 'p-jin',
    kind: 'interpreter',
    names: [
      nameIn('zh-Hans', '金', '样例言', 'card'),
      nameIn('ja', '金', '様例言', 'card'),
      nameIn('ja-Hira', 'きん', 'ようれいげん', 'card'),
      nameIn('und-Latn', 'Jin', 'Sample-Yan', 'passport'),
    ],
    gender: 'male',
    honorific: words('老师', '様', 'Mr', '님'),
    nationality: 'CN',
    languages: ['zh-Hans', 'ja'],
    phone: '+81 90 0000 0202 (sample)',
    email: 'jin@interpreter.example',
  },
  {
    id: 'p-park',
    kind: 'interpreter',
    names: [
      nameIn('ko', '박', '견본', 'card'),
      nameIn('zh-Hans', '朴', '见本', 'card'),
      nameIn('ja', '朴', '見本', 'card'),
      nameIn('ja-Hira', 'ぱく', 'みほん', 'card'),
      nameIn('und-Latn', 'Park', 'Gyeonbon', 'passport'),
    ],
    preferredBadgeName: '朴 見本 PARK (sample)',
    gender: 'female',
    honorific: words('老师', '様', 'Ms', '님'),
    nationality: 'KR',
    languages: ['ko', 'ja', 'zh-Hans'],
    phone: '+81 90 0000 0203 (sample)',
    email: 'park@interpreter.example',
  },
]

export const interpreters: readonly Draft<'interpreters'>[] = [
  {
    id: 'int-mori',
    personId: 'p-mori',
    agencyOrganizationId: 'org-agency',
    languages: [
      { lang: 'ja', class: 'A', modes: [] },
      { lang: 'zh-Hans', class: 'B', modes: [] },
    ],
    specialities: ['incineration', 'finance'],
    homeCity: words('东京', '東京', 'Tokyo', '도쿄'),
    ratePlanId: 'rates-conference',
    notes: '团队负责人 / チームリーダー / team leader',
  },
  {
    id: 'int-jin',
    personId: 'p-jin',
    agencyOrganizationId: 'org-agency',
    languages: [
      { lang: 'zh-Hans', class: 'A', modes: [] },
      { lang: 'ja', class: 'B', modes: [] },
    ],
    specialities: ['sludge', 'waste water', 'hydrogen'],
    homeCity: words('横滨', '横浜', 'Yokohama', '요코하마'),
    ratePlanId: 'rates-conference',
  },
  {
    id: 'int-park',
    personId: 'p-park',
    agencyOrganizationId: 'org-agency',
    languages: [
      { lang: 'ja', class: 'A', modes: [] },
      { lang: 'zh-Hans', class: 'B', modes: [] },
      { lang: 'ko', class: 'A', modes: ['escort', 'consecutive'] },
    ],
    specialities: ['recycling'],
    homeCity: words('东京', '東京', 'Tokyo', '도쿄'),
    ratePlanId: 'rates-escort',
  },
]

export const interpreterParticipations: readonly Draft<'participations'>[] = interpreterPersons.map((person) => ({
  id: person.id.replace('p-', 'part-'),
  personId: person.id,
  organizationId: 'org-agency',
  title: words('中日口译', '中日通訳', 'Interpreter Chinese–Japanese', '중일 통역'),
  role: 'interpreter',
  status: 'confirmed',
}))
