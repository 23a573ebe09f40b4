import type { Draft } from '../mission-of'
import { nameIn } from '../names'
import { words } from '../words'
import { legs } from './legs'

interface Member {
  readonly id: string
  /** Family and given name in hangul, hanja and Latin letters; 견본 and 見本 mean "sample". */
  readonly hangul: readonly [string, string]
  readonly hanja: readonly [string, string]
  readonly latin: readonly [string, string]
  readonly position: keyof typeof positions
}

const positions = {
  head: words(
    '团长（环境产业机构，样例）',
    '団長（環境産業機関、サンプル）',
    'Head of the group (sample)',
    '단장 (환경산업기관, 견본)',
  ),
  secretary: words('秘书处', '事務局', 'Secretariat', '사무국'),
  center: words('中心协调员', 'センター調整役', 'Coordinator of the centre', '센터 코디네이터'),
  company: words(
    '环保企业代表（样例）',
    '環境企業代表（サンプル）',
    'For an environmental company (sample)',
    '환경기업 대표 (견본)',
  ),
}

const members: readonly Member[] = [
  member('ahn', '안', '견본일', '安', '見本一', 'Ahn', 'Gyeonbon-Il', 'head'),
  member('seo', '서', '견본이', '徐', '見本二', 'Seo', 'Gyeonbon-I', 'secretary'),
  member('han', '한', '견본삼', '韓', '見本三', 'Han', 'Gyeonbon-Sam', 'center'),
  member('yoon', '윤', '견본사', '尹', '見本四', 'Yoon', 'Gyeonbon-Sa', 'company'),
  member('jang', '장', '견본오', '張', '見本五', 'Jang', 'Gyeonbon-O', 'company'),
  member('lim', '임', '견본육', '林', '見本六', 'Lim', 'Gyeonbon-Yuk', 'company'),
  member('oh', '오', '견본칠', '吳', '見本七', 'Oh', 'Gyeonbon-Chil', 'company'),
  member('shin', '신', '견본팔', '申', '見本八', 'Shin', 'Gyeonbon-Pal', 'company'),
  member('kwon', '권', '견본구', '權', '見本九', 'Kwon', 'Gyeonbon-Gu', 'company'),
  member('hwang', '황', '견본십', '黃', '見本十', 'Hwang', 'Gyeonbon-Sip', 'company'),
]

const interpreterIds = ['p-song', 'p-nam']
export const memberIds = members.map(({ id }) => `p-${id}`)
export const travellerIds = [...memberIds, ...interpreterIds]

/** Hanja and hanzi of one name need not be the same letters: 韓 is 韩 on the mainland. */
const simplified: Readonly<Record<string, string>> = { 韓: '韩', 張: '张', 吳: '吴', 權: '权', 黃: '黄' }

const interpreterMembers: readonly Member[] = [
  member('song', '송', '견본가', '宋', '見本佳', 'Song', 'Gyeonbon-Ga', 'secretary'),
  member('nam', '남', '견본나', '南', '見本那', 'Nam', 'Gyeonbon-Na', 'secretary'),
]

const contacts: readonly Draft<'persons'>[] = legs.map(({ id, contact: [family, latin] }, index) => ({
  id: `p-${id}`,
  kind: 'host',
  names: [nameIn('zh-Hans', family, '样例联', 'card'), nameIn('und-Latn', latin, 'Sample-Lian', 'card')],
  honorific: words('先生/女士', '様', 'Mr/Ms', '님'),
  nationality: 'CN',
  languages: ['zh-Hans'],
  phone: `+86 10 0000 05${index + 10} (sample)`,
  email: `${id}@province.example`,
}))

export const persons: readonly Draft<'persons'>[] = [
  ...members.map((one, index) => ({
    ...personOf(one, index),
    kind: one.position === 'company' ? ('delegate' as const) : ('staff' as const),
    passport: { number: `SAMPLEKR${index + 10}`, country: 'KR', issuedOn: '2003-05-01', expiresOn: '2008-04-30' },
    visa: { status: 'granted' as const, number: `SAMPLE-VKR${index + 10}`, expiresOn: '2005-11-30' },
  })),
  ...interpreterMembers.map((one, index) => ({
    ...personOf(one, index + members.length),
    kind: 'interpreter' as const,
    languages: ['ko', 'zh-Hans'],
  })),
  ...contacts,
]

export const participations: readonly Draft<'participations'>[] = [
  ...members.map((one, index) => ({
    id: `part-${one.id}`,
    personId: `p-${one.id}`,
    organizationId: organizationOf(one.position),
    title: positions[one.position],
    role: roleOf(one.position),
    precedence: index + 1,
    status: 'confirmed' as const,
  })),
  ...interpreterMembers.map((one) => ({
    id: `part-${one.id}`,
    personId: `p-${one.id}`,
    title: words('韩中随行口译', '韓中随行通訳', 'Travelling interpreter Korean–Chinese', '한중 수행통역'),
    role: 'interpreter' as const,
    status: 'confirmed' as const,
  })),
  ...legs.map(({ id }, index) => ({
    id: `part-${id}`,
    personId: `p-${id}`,
    organizationId: `org-${id}`,
    title: words('接待联络', '受入連絡担当', 'Contact for the group', '접수 연락담당'),
    side: 'host' as const,
    precedence: index + 1,
    status: 'confirmed' as const,
  })),
]

function personOf(one: Member, index: number): Draft<'persons'> {
  const [family, given] = one.hanja
  return {
    id: `p-${one.id}`,
    names: [
      nameIn('ko', ...one.hangul, 'card'),
      nameIn('ko-Hani', family, given, 'card'),
      nameIn('zh-Hans', simplified[family] ?? family, given.replace('見', '见'), 'transliterated'),
      nameIn('und-Latn', ...one.latin, 'passport'),
    ],
    honorific: words('先生/女士', '様', 'Mr/Ms', '님'),
    nationality: 'KR',
    languages: ['ko'],
    phone: `+82 2 000 00${index + 10} (sample)`,
    email: `${one.id}@tour.example`,
  }
}

function organizationOf(position: Member['position']): string {
  if (position === 'center') return 'org-center'
  return position === 'company' ? 'org-companies' : 'org-agency-kr'
}

function roleOf(position: Member['position']): Draft<'participations'>['role'] & string {
  if (position === 'head') return 'headOfDelegation'
  if (position === 'center') return 'coordinator'
  return position === 'secretary' ? 'secretaryGeneral' : 'member'
}

function member(
  id: string,
  family: string,
  given: string,
  familyHanja: string,
  givenHanja: string,
  familyLatin: string,
  givenLatin: string,
  position: Member['position'],
): Member {
  return { id, hangul: [family, given], hanja: [familyHanja, givenHanja], latin: [familyLatin, givenLatin], position }
}
