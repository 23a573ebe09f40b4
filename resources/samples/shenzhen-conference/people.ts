import type { Draft } from '../mission-of'
import { nameIn } from '../names'
import { words } from '../words'
import { type Country, countries } from './countries'

interface Guest {
  readonly id: string
  readonly country: Country
  readonly number: number
  readonly name: Country['people'][number]
}

const guests: readonly Guest[] = countries.flatMap((country) =>
  country.people.map((name, index) => ({
    id: `${country.code.toLowerCase()}-${index + 1}`,
    country,
    number: index + 1,
    name,
  })),
)

/** Recorded as each person asked for it; nothing here follows from a nationality. */
const diets: Readonly<Record<string, string>> = { 'bn-1': 'MOML', 'bn-4': 'VGML', 'th-2': 'VGML', 'sg-3': 'MOML', 'kr-5': 'GFML' }

const interpreterNames = [
  { id: 'zh-en-1', zh: ['鲁', '样例天'], latin: ['Lu', 'Sample-Tian'], languages: ['zh-Hans', 'en'], country: 'CN' },
  { id: 'zh-en-2', zh: ['韦', '样例地'], latin: ['Wei', 'Sample-Di'], languages: ['zh-Hans', 'en'], country: 'CN' },
  { id: 'zh-en-3', zh: ['昌', '样例人'], latin: ['Chang', 'Sample-Ren'], languages: ['zh-Hans', 'en'], country: 'CN' },
  { id: 'ko', zh: ['马', '样例韩'], latin: ['Ma', 'Sample-Han'], languages: ['zh-Hans', 'ko'], country: 'CN' },
  { id: 'th', zh: ['苗', '样例泰'], latin: ['Miao', 'Sample-Tai'], languages: ['zh-Hans', 'th'], country: 'CN' },
  { id: 'km', zh: ['花', '样例柬'], latin: ['Hua', 'Sample-Jian'], languages: ['en', 'km'], country: 'KH' },
  { id: 'lo', zh: ['俞', '样例老'], latin: ['Yu', 'Sample-Lao'], languages: ['en', 'lo'], country: 'LA' },
] as const

export const guestIds = guests.map(({ id }) => `p-${id}`)
export const interpreterPersonIds = interpreterNames.map(({ id }) => `p-int-${id}`)

export const persons: readonly Draft<'persons'>[] = [
  ...guests.map(({ id, country, name: [family, given, familyLatin, givenLatin], number }) => ({
    id: `p-${id}`,
    kind: number === 1 ? ('speaker' as const) : ('guest' as const),
    names: [
      nameIn(country.language, family, given, 'card', country.order),
      nameIn('und-Latn', familyLatin, givenLatin, 'passport', country.order),
    ],
    honorific: words('先生/女士', '様', 'Mr/Ms', '님'),
    nationality: country.code,
    passport:
      country.code === 'CN'
        ? null
        : { number: `SAMPLE${country.code}${number}`, country: country.code, issuedOn: '2018-03-05', expiresOn: '2028-03-04' },
    languages: [country.language],
    dietCode: diets[id] ?? '',
    email: `${id}@conference.example`,
  })),
  ...interpreterNames.map((one) => ({
    id: `p-int-${one.id}`,
    kind: 'interpreter' as const,
    names: [nameIn('zh-Hans', one.zh[0], one.zh[1], 'card'), nameIn('und-Latn', one.latin[0], one.latin[1], 'card')],
    nationality: one.country,
    languages: [...one.languages],
    phone: '+86 755 0000 0400 (sample)',
  })),
]

export const groups: readonly Draft<'groups'>[] = countries.map((country, index) => ({
  id: `g-${country.code.toLowerCase()}`,
  code: country.code,
  name: country.name,
  kind: 'track',
  hue: index,
  leaderPersonId: `p-${country.code.toLowerCase()}-1`,
}))

export const organizations: readonly Draft<'organizations'>[] = countries.map((country) => ({
  id: `org-${country.code.toLowerCase()}`,
  names: country.organization,
  type: 'agency',
  country: country.code,
  sectorTags: ['solid waste'],
}))

/** Heads first in order of country, then everybody else in order of country. */
export const participations: readonly Draft<'participations'>[] = [
  ...guests.map((guest, index) => ({
    id: `part-${guest.id}`,
    personId: `p-${guest.id}`,
    organizationId: `org-${guest.country.code.toLowerCase()}`,
    title:
      guest.number === 1
        ? words('代表团团长', '代表団長', 'Head of delegation', '대표단장')
        : words('代表团成员', '代表団員', 'Delegate', '대표단원'),
    role: guest.number === 1 ? ('headOfDelegation' as const) : ('member' as const),
    precedence: guest.number === 1 ? countries.indexOf(guest.country) + 1 : countries.length + 1 + index,
    precedenceBasis: 'alphabetic' as const,
    groupIds: [`g-${guest.country.code.toLowerCase()}`],
    status: 'confirmed' as const,
  })),
  ...interpreterNames.map((one) => ({
    id: `part-int-${one.id}`,
    personId: `p-int-${one.id}`,
    title: words('口译', '通訳', 'Interpreter', '통역'),
    role: 'interpreter' as const,
    status: 'confirmed' as const,
  })),
]

export const interpreters: readonly Draft<'interpreters'>[] = interpreterNames.map((one) => ({
  id: `int-${one.id}`,
  personId: `p-int-${one.id}`,
  languages: [
    { lang: one.languages[0], class: 'A' as const, modes: [] },
    { lang: one.languages[1], class: 'B' as const, modes: [] },
  ],
  specialities: ['solid waste'],
  homeCity: words('深圳', '深圳', 'Shenzhen', '선전'),
}))
