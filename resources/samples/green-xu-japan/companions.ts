import type { Draft } from '../mission-of'
import { nameIn } from '../names'
import { words } from '../words'

/** Observers of the party, the liaison from Korea, the drivers. All made up. */
export const companions: readonly Draft<'persons'>[] = [
  {
    id: 'p-somchai',
    kind: 'guest',
    names: [
      nameIn('th', 'ตัวอย่าง', 'สมชาย', 'card', 'givenFirst'),
      nameIn('und-Latn', 'Tuayang', 'Somchai Sample', 'passport', 'givenFirst'),
      nameIn('zh-Hans', '', '颂猜（样例）', 'transliterated'),
      nameIn('ja', '', 'ソムチャイ（サンプル）', 'transliterated'),
    ],
    gender: 'male',
    honorific: { ...words('先生', '様', 'Mr', '님'), th: 'คุณ' },
    nationality: 'TH',
    birthOn: '1974-02-12',
    languages: ['th', 'zh-Hans', 'en'],
    phone: '+66 2 000 0001 (sample)',
    email: 'somchai@observer.example',
    passport: { number: 'SAMPLETH1', country: 'TH', issuedOn: '2021-03-01', expiresOn: '2031-02-28' },
    visa: { status: 'notNeeded', number: '', expiresOn: null },
    dietCode: 'VGML',
  },
  {
    id: 'p-bounmy',
    kind: 'guest',
    names: [
      nameIn('lo', 'ຕົວຢ່າງ', 'ບຸນມີ', 'card', 'givenFirst'),
      nameIn('und-Latn', 'Touayang', 'Bounmy Sample', 'passport', 'givenFirst'),
      nameIn('zh-Hans', '', '本米（样例）', 'transliterated'),
      nameIn('ja', '', 'ブンミー（サンプル）', 'transliterated'),
    ],
    gender: 'female',
    honorific: { ...words('女士', '様', 'Ms', '님'), lo: 'ທ່ານ ນາງ' },
    nationality: 'LA',
    birthOn: '1980-09-01',
    languages: ['lo', 'zh-Hans', 'en'],
    phone: '+856 21 000 001 (sample)',
    email: 'bounmy@observer.example',
    passport: { number: 'SAMPLELA1', country: 'LA', issuedOn: '2022-01-10', expiresOn: '2032-01-09' },
    visa: { status: 'granted', number: 'SAMPLE-V31', expiresOn: '2023-08-09' },
  },
  {
    id: 'p-kim',
    kind: 'guest',
    names: [
      nameIn('ko', '김', '견본', 'card'),
      nameIn('und-Latn', 'Kim', 'Gyeonbon', 'passport'),
      nameIn('zh-Hans', '金', '见本', 'card'),
      nameIn('ja', 'キム', 'ギョンボン', 'transliterated'),
    ],
    preferredBadgeName: '김견본 KIM Gyeonbon (sample)',
    gender: 'female',
    honorific: words('女士', '様', 'Ms', '님'),
    nationality: 'KR',
    languages: ['ko', 'ja', 'zh-Hans'],
    phone: '+82 2 000 0001 (sample)',
    email: 'kim@liaison.example',
  },
  driver('p-driver-1', '運転', 'うんてん', 'Unten', '見本一', 'みほんいち', 'Sample-Ichi'),
  driver('p-driver-2', '車田', 'くるまだ', 'Kurumada', '見本二', 'みほんに', 'Sample-Ni'),
]

export const companionParticipations: readonly Draft<'participations'>[] = [
  {
    id: 'part-somchai',
    personId: 'p-somchai',
    organizationId: 'org-observer-th',
    title: words('观察员', 'オブザーバー', 'Observer', '참관인'),
    role: 'observer',
    precedence: 25,
    groupIds: ['g-a', 'g-coach-1'],
    status: 'confirmed',
  },
  {
    id: 'part-bounmy',
    personId: 'p-bounmy',
    organizationId: 'org-observer-la',
    title: words('观察员', 'オブザーバー', 'Observer', '참관인'),
    role: 'observer',
    precedence: 26,
    groupIds: ['g-b', 'g-coach-2'],
    status: 'confirmed',
  },
  {
    id: 'part-kim',
    personId: 'p-kim',
    organizationId: 'org-liaison-kr',
    title: words('联络官', '連絡担当', 'Liaison', '연락관'),
    side: 'third',
    role: 'liaison',
    precedence: 1,
    status: 'confirmed',
  },
]

function driver(
  id: string,
  family: string,
  familyKana: string,
  familyLatin: string,
  given: string,
  givenKana: string,
  givenLatin: string,
): Draft<'persons'> {
  return {
    id,
    kind: 'driver',
    names: [
      nameIn('ja', family, given, 'card'),
      nameIn('ja-Hira', familyKana, givenKana, 'card'),
      nameIn('und-Latn', familyLatin, givenLatin, 'card'),
    ],
    nationality: 'JP',
    languages: ['ja'],
    phone: '+81 90 0000 0000 (sample)',
  }
}
