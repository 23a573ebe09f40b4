import type { Draft, Drafts } from '../../../resources/samples/mission-of'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import type { Chance } from '../seeded-chance'
import { facilityCount, hostId, hotelIds, largeMissionGroups, museumCount } from './large-mission-frame'

/** Forty facilities with admission rules, ten museums without, hotels, airports, the ways between them, a coach pair for each group. */
export function largeMissionPlaces(chance: Chance): Drafts {
  const facilities = Array.from({ length: facilityCount }, (_, index) => facility(chance, index))
  const museums = Array.from({ length: museumCount }, (_, index) =>
    place(`pl-museum-${index + 1}`, 'venue', `Museum ${index + 1}`),
  )
  const hotels = hotelIds.map((id, index) => place(id, 'hotel', `Hotel ${index + 1}`))
  const visited = [...facilities, ...museums]
  const ways = hotels.flatMap((hotel) => visited.map((one) => way(hotel.id, one.id, 15 + chance.below(30))))
  const between = visited.flatMap((from, index) =>
    visited.slice(index + 1, index + 8).map((to) => way(from.id, to.id, 10 + chance.below(80))),
  )
  return {
    places: [
      ...visited,
      ...hotels,
      place('pl-narita', 'airport', 'Narita'),
      { ...place('pl-zh-Hans', 'airport', 'Beijing'), zone: 'Asia/Shanghai', country: 'CN' },
      { ...place('pl-ko', 'airport', 'Incheon'), zone: 'Asia/Seoul', country: 'KR' },
      { ...place('pl-en', 'airport', 'Singapore'), zone: 'Asia/Singapore', country: 'SG' },
    ],
    transferTimes: [...ways, ...between, ...hotels.map((hotel) => way(hotel.id, 'pl-narita', 80))],
    vehicles: largeMissionGroups.flatMap(({ index, code }) =>
      [1, 2].map((number) => ({
        id: vehicleId(index, number),
        name: { en: `Coach ${code}${number}`, ja: `${code}${number}号車` },
        seats: 40,
        checkedBags: 40,
      })),
    ),
  }
}

export function vehicleId(groupIndex: number, number: number): string {
  return `v-${groupIndex + 1}-${number}`
}

/** Open on weekdays; some ask for a visitor list, some close early, some are small. */
function facility(chance: Chance, index: number): Draft<'places'> {
  return {
    ...place(`pl-facility-${index + 1}`, 'facility', `Plant ${index + 1}`),
    contactPersonIds: [hostId(index)],
    admission: {
      ...noAdmissionRules,
      openWeekdays: chance.percent(5) ? [2, 3, 4] : [1, 2, 3, 4, 5],
      slots: [{ from: '09:00', to: '17:00' }],
      lastEntry: chance.percent(10) ? '13:00' : '16:00',
      groupMin: 10,
      groupMax: chance.percent(3) ? 50 : 80,
      listDays: chance.percent(25) ? 14 : null,
      listLanguages: ['ja', 'en'],
      staffLanguages: ['ja'],
      source: 'generated',
    },
  }
}

function place(id: string, kind: Draft<'places'>['kind'] & string, name: string): Draft<'places'> {
  const phone = kind === 'facility' ? '' : '+81 3 0000 0000 (sample)'
  return { id, kind, names: { en: name, ja: `${name}（仮）` }, address: { en: 'Tokyo', ja: '東京都' }, country: 'JP', phone }
}

function way(fromPlaceId: string, toPlaceId: string, minutes: number): Draft<'transferTimes'> {
  return { id: `way-${fromPlaceId}-${toPlaceId}`, fromPlaceId, toPlaceId, minutes }
}
