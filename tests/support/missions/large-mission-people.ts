import type { Draft, Drafts } from '../../../resources/samples/mission-of'
import { nameIn } from '../../../resources/samples/names'
import { addDays } from '../../../shared/kernel/time'
import type { NameVariant } from '../../../shared/mission/entities/person'
import type { Chance } from '../seeded-chance'
import {
  daysPerHotel,
  type GuestLanguage,
  guestId,
  guestsPerGroup,
  hostId,
  hotelIds,
  interpreterId,
  interpretersPerLanguage,
  largeMissionGroups,
  largeMissionStartsOn,
} from './large-mission-frame'

const hostCount = 60
const companyCount = 90

/** 540 guests, 60 hosts, 60 interpreters besides; their organizations, groups, rooms. */
export function largeMissionPeople(chance: Chance): Drafts {
  const guests = largeMissionGroups.flatMap((group) =>
    Array.from({ length: guestsPerGroup }, (_, seat) => guest(chance, group, seat)),
  )
  const hosts = Array.from({ length: hostCount }, (_, index) => host(chance, index))
  const interpreters = (Object.keys(interpretersPerLanguage) as GuestLanguage[]).flatMap((language) =>
    Array.from({ length: interpretersPerLanguage[language] }, (_, index) => interpreter(chance, language, index)),
  )
  return {
    organizations: Array.from({ length: companyCount }, (_, index) => ({
      id: `org-${index + 1}`,
      names: { en: `Sample Company ${index + 1}`, 'zh-Hans': `样例公司${index + 1}`, ja: `サンプル会社${index + 1}` },
      sectorTags: [chance.pick(['water', 'waste', 'hydrogen', 'soil', 'air'])],
    })),
    persons: [...guests, ...hosts, ...interpreters].map((one) => one.person),
    groups: largeMissionGroups.map((group) => ({
      id: group.id,
      code: group.code,
      name: { en: `Group ${group.code}`, ja: `${group.code}班`, 'zh-Hans': `${group.code}组` },
      hue: group.index % 8,
      leaderPersonId: guestId(group.index, 0),
    })),
    participations: [...guests, ...hosts].map((one) => one.participation),
    interpreters: interpreters.map((one) => one.interpreter),
    roomStays: roomStays(chance),
  }
}

function guest(chance: Chance, group: (typeof largeMissionGroups)[number], seat: number) {
  const id = guestId(group.index, seat)
  const expiresOn = chance.percent(1) ? '2026-11-01' : '2031-04-01'
  const person: Draft<'persons'> = {
    id,
    names: namesOf(chance, group.language, `${group.index + 1}${seat + 1}`),
    gender: chance.pick(['female', 'male']),
    nationality: { 'zh-Hans': 'CN', ko: 'KR' }[group.language] ?? 'US',
    languages: [group.language],
    email: `${id}@guest.example`,
    passport: { number: `SAMPLE${id}`, country: '', issuedOn: '2021-04-02', expiresOn },
    visa: { status: 'granted', number: '', expiresOn: null },
    dietCode: chance.percent(8) ? chance.pick(['VGML', 'MOML', 'GFML']) : '',
  }
  const participation: Draft<'participations'> = {
    id: `part-${id}`,
    personId: id,
    organizationId: `org-${chance.below(companyCount) + 1}`,
    title: { en: 'Manager', 'zh-Hans': '经理', ja: '部長', ko: '부장' },
    role: group.index === 0 && seat === 0 ? 'headOfDelegation' : 'member',
    precedence: group.index * guestsPerGroup + seat + 1,
    groupIds: [group.id],
    status: 'confirmed',
  }
  return { person, participation }
}

function host(chance: Chance, index: number) {
  const id = hostId(index)
  const person: Draft<'persons'> = {
    id,
    kind: 'host',
    names: namesOf(chance, 'ja', `h${index + 1}`),
    phone: `+81 3 0000 ${String(index).padStart(4, '0')} (sample)`,
    nationality: 'JP',
    languages: ['ja'],
  }
  const participation: Draft<'participations'> = {
    id: `part-${id}`,
    personId: id,
    side: 'host',
    precedence: index + 1,
    status: 'confirmed',
  }
  return { person, participation }
}

function interpreter(chance: Chance, language: GuestLanguage, index: number) {
  const id = interpreterId(language, index)
  const personId = `p-${id}`
  const person: Draft<'persons'> = {
    id: personId,
    kind: 'interpreter',
    names: namesOf(chance, 'ja', `i${language}${index + 1}`),
    languages: ['ja', language],
  }
  const interpreterRow: Draft<'interpreters'> = {
    id,
    personId,
    languages: [
      { lang: 'ja', class: 'A', modes: [] },
      { lang: language, class: 'B', modes: [] },
    ],
    specialities: [chance.pick(['water', 'waste', 'hydrogen'])],
    homeCity: { ja: '東京', en: 'Tokyo' },
  }
  return { person, interpreter: interpreterRow }
}

/** Two guests to a room, a room for each hotel; one in a hundred is missing in one of them. */
function roomStays(chance: Chance): readonly Draft<'roomStays'>[] {
  return largeMissionGroups.flatMap(({ index }) =>
    Array.from({ length: guestsPerGroup / 2 }, (_, pair) => [guestId(index, pair * 2), guestId(index, pair * 2 + 1)]).flatMap(
      (occupantIds, pair) =>
        hotelIds.flatMap((hotelPlaceId, stay) => {
          const isLast = stay === hotelIds.length - 1
          const row: Draft<'roomStays'> = {
            id: `stay-${index + 1}-${pair + 1}-${stay + 1}`,
            hotelPlaceId,
            checkInOn: addDays(largeMissionStartsOn, stay * daysPerHotel),
            checkOutOn: addDays(largeMissionStartsOn, (stay + 1) * daysPerHotel - (isLast ? 1 : 0)),
            roomType: 'twin',
            beds: 2,
            roomNumber: String(1000 + index * 40 + pair),
            occupantIds,
            status: 'confirmed',
          }
          return chance.percent(1) ? [] : [row]
        }),
    ),
  )
}

function namesOf(chance: Chance, language: string, mark: string): NameVariant[] {
  const latin = nameIn(
    'und-Latn',
    `Sample${chance.pick(['An', 'Bo', 'Da', 'Fu', 'Ka', 'Li', 'Mo', 'Sa'])}`,
    `No-${mark}`,
    'passport',
  )
  if (language === 'en') return [{ ...latin, order: 'givenFirst' }]
  if (language === 'ko') return [nameIn('ko', chance.pick(['김', '이', '박', '최', '정']), `견본${mark}`, 'card'), latin]
  if (language === 'ja')
    return [nameIn('ja', chance.pick(['佐藤', '鈴木', '高橋', '田中', '伊藤']), `見本${mark}`, 'card'), latin]
  return [nameIn('zh-Hans', chance.pick(['赵', '钱', '孙', '李', '周']), `样例${mark}`, 'card'), latin]
}
