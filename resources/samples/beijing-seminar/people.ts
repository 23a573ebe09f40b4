import type { Draft } from '../mission-of'
import { nameIn } from '../names'
import { words } from '../words'

interface Attendee {
  readonly id: string
  readonly zh: readonly [string, string] | null
  readonly latin: readonly [string, string]
  readonly kind: Draft<'persons'>['kind'] & string
  readonly organizationId: string
  readonly title: Draft<'participations'>['title'] & object
  readonly side: 'guest' | 'host'
  readonly role: Draft<'participations'>['role'] & string
}

const speaker = words('发言人', '講演者', 'Speaker', '발표자')
const guest = words('来宾', '来賓', 'Guest', '내빈')
const opening = words('主办方致辞人', '主催者挨拶', 'Opening remarks', '주최 측 인사')

/** Nobody named in the source attends here: everybody is made up, and says so. */
const attendees: readonly Attendee[] = [
  chinese('fang', '方', '样例甲', 'Fang', 'Sample-Jia', 'host', 'org-ciyec', opening, 'host', 'coordinator'),
  american('doe', 'Doe', 'Sample Alex', 'host', 'org-amcham', opening, 'host', 'coordinator'),
  chinese('jin', '金', '样例乙', 'Jin', 'Sample-Yi', 'speaker', 'org-climate', speaker, 'guest', 'member'),
  american('roe', 'Roe', 'Sample Kim', 'speaker', 'org-us-1', speaker, 'guest', 'member'),
  chinese('tao', '陶', '样例丙', 'Tao', 'Sample-Bing', 'speaker', 'org-cn-1', speaker, 'guest', 'member'),
  chinese('jiang', '姜', '样例丁', 'Jiang', 'Sample-Ding', 'speaker', 'org-cn-2', speaker, 'guest', 'member'),
  american('bloggs', 'Bloggs', 'Sample Jo', 'speaker', 'org-us-2', speaker, 'guest', 'member'),
  chinese('qi', '戚', '样例戊', 'Qi', 'Sample-Wu', 'guest', 'org-cn-3', guest, 'guest', 'member'),
  chinese('xie', '谢', '样例己', 'Xie', 'Sample-Ji', 'guest', 'org-cn-4', guest, 'guest', 'member'),
  american('public', 'Public', 'Sample Pat', 'guest', 'org-us-3', guest, 'guest', 'member'),
  american('major', 'Major', 'Sample Lee', 'guest', 'org-us-4', guest, 'guest', 'member'),
  chinese(
    'zou',
    '邹',
    '样例庚',
    'Zou',
    'Sample-Geng',
    'press',
    'org-press',
    words('记者', '記者', 'Press', '기자'),
    'guest',
    'observer',
  ),
]

const interpreterNames = [
  { id: 'yu', family: '喻', familyLatin: 'Yu', given: '样例辛', latin: 'Sample-Xin' },
  { id: 'bai', family: '柏', familyLatin: 'Bai', given: '样例壬', latin: 'Sample-Ren' },
  { id: 'shui', family: '水', familyLatin: 'Shui', given: '样例癸', latin: 'Sample-Gui' },
]

export const persons: readonly Draft<'persons'>[] = [
  ...attendees.map((one, index) => ({
    id: `p-${one.id}`,
    kind: one.kind,
    names: [
      ...(one.zh ? [nameIn('zh-Hans', ...one.zh, 'card')] : []),
      nameIn('und-Latn', ...one.latin, 'card', one.zh ? 'surnameFirst' : 'givenFirst'),
    ],
    nationality: one.zh ? 'CN' : 'US',
    passport: one.zh ? null : { number: `SAMPLEUS${index}`, country: 'US', issuedOn: '2020-02-03', expiresOn: '2030-02-02' },
    languages: one.zh ? ['zh-Hans'] : ['en'],
    phone: `+86 10 0000 02${String(index + 10)} (sample)`,
    email: `${one.id}@seminar.example`,
  })),
  ...interpreterNames.map((one) => ({
    id: `p-${one.id}`,
    kind: 'interpreter' as const,
    names: [nameIn('zh-Hans', one.family, one.given, 'card'), nameIn('und-Latn', one.familyLatin, one.latin, 'card')],
    nationality: 'CN',
    languages: ['zh-Hans', 'en'],
    phone: '+86 10 0000 0300 (sample)',
  })),
]

export const participations: readonly Draft<'participations'>[] = [
  ...attendees.map((one, index) => ({
    id: `part-${one.id}`,
    personId: `p-${one.id}`,
    organizationId: one.organizationId,
    title: one.title,
    side: one.side,
    role: one.role,
    // Hosts and guests each count from 1; two hosts, so guests begin with the third.
    precedence: one.side === 'host' ? index + 1 : index - 1,
    status: 'confirmed' as const,
  })),
  ...interpreterNames.map((one) => ({
    id: `part-${one.id}`,
    personId: `p-${one.id}`,
    title: words('中英同传', '中英同時通訳', 'Interpreter Chinese–English', '중영 동시통역'),
    role: 'interpreter' as const,
    status: 'confirmed' as const,
  })),
]

export const interpreters: readonly Draft<'interpreters'>[] = interpreterNames.map((one, index) => ({
  id: `int-${one.id}`,
  personId: `p-${one.id}`,
  languages: [
    { lang: 'zh-Hans', class: index === 1 ? ('B' as const) : ('A' as const), modes: [] },
    { lang: 'en', class: index === 1 ? ('A' as const) : ('B' as const), modes: [] },
  ],
  homeCity: words('北京', '北京', 'Beijing', '베이징'),
}))

export const hostIds = ['p-fang', 'p-doe']

function chinese(
  id: string,
  family: string,
  given: string,
  familyLatin: string,
  givenLatin: string,
  kind: Attendee['kind'],
  organizationId: string,
  title: Attendee['title'],
  side: Attendee['side'],
  role: Attendee['role'],
): Attendee {
  return { id, zh: [family, given], latin: [familyLatin, givenLatin], kind, organizationId, title, side, role }
}

function american(
  id: string,
  family: string,
  given: string,
  kind: Attendee['kind'],
  organizationId: string,
  title: Attendee['title'],
  side: Attendee['side'],
  role: Attendee['role'],
): Attendee {
  return { id, zh: null, latin: [family, given], kind, organizationId, title, side, role }
}
