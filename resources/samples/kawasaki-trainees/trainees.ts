import type { Draft } from '../mission-of'
import { nameIn } from '../names'
import { words } from '../words'

/** Two trainees, made up: 样例 (yangli) means "sample". */
export const trainees: readonly Draft<'persons'>[] = [
  {
    id: 'p-guan',
    names: [
      nameIn('zh-Hans', '关', '样例晨', 'card'),
      nameIn('und-Latn', 'Guan', 'Sample-Chen', 'passport'),
      nameIn('ja', '関', '様例晨', 'transliterated'),
    ],
    gender: 'male',
    honorific: words('先生', '様', 'Mr', '님'),
    birthOn: '1976-03-09',
    ...traineeBasics(1, 'guan'),
  },
  {
    id: 'p-tong',
    names: [
      nameIn('zh-Hans', '佟', '样例雪', 'card'),
      nameIn('und-Latn', 'Tong', 'Sample-Xue', 'passport'),
      nameIn('ja', '佟', '様例雪', 'transliterated'),
    ],
    gender: 'female',
    honorific: words('女士', '様', 'Ms', '님'),
    birthOn: '1982-11-20',
    ...traineeBasics(2, 'tong'),
    allergies: '虾蟹（轻度）/ えび・かに（軽度）/ shrimp and crab (mild)',
  },
]

export const traineeIds = trainees.map(({ id }) => id)

export const traineeParticipations: readonly Draft<'participations'>[] = [
  {
    ...participation('guan', 1),
    role: 'headOfDelegation',
    title: words('工程师（研修组长）', '技師（研修班長）', 'Engineer, speaker of the two', '기사 (연수반 반장)'),
    department: words('固体废物管理处', '固体廃棄物管理処', 'Solid waste division', '고형폐기물관리처'),
  },
  {
    ...participation('tong', 2),
    title: words('科员', '係員', 'Officer', '직원'),
    department: words('污染防治处', '汚染防止処', 'Pollution prevention division', '오염방지처'),
  },
]

function traineeBasics(number: number, id: string): Partial<Draft<'persons'>> {
  return {
    kind: 'delegate',
    nationality: 'CN',
    languages: ['zh-Hans'],
    phone: `+86 24 0000 000${number} (sample)`,
    email: `${id}@trainee.example`,
    emergencyContact: 'Shenyang office (sample) +86 24 0000 0000',
    passport: { number: `SAMPLESY${number}`, country: 'CN', issuedOn: '2009-04-01', expiresOn: '2014-03-31' },
    visa: { status: 'granted', number: `SAMPLE-VSY${number}`, expiresOn: '2010-09-20' },
  }
}

function participation(id: string, precedence: number): Draft<'participations'> {
  return { id: `part-${id}`, personId: `p-${id}`, organizationId: 'org-shenyang', precedence, status: 'confirmed' }
}
