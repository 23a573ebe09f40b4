import { assignmentsOf, type Interpreting, requirementsOf } from '../../../resources/samples/interpreting'
import type { Draft, Drafts } from '../../../resources/samples/mission-of'
import { addDays, weekdayOf } from '../../../shared/kernel/time'
import type { Chance } from '../seeded-chance'
import {
  facilityCount,
  type GuestLanguage,
  guestIdsOf,
  hostId,
  hotelOn,
  interpreterId,
  interpretersPerLanguage,
  largeMissionDates,
  largeMissionGroups,
  museumCount,
} from './large-mission-frame'
import { vehicleId } from './large-mission-places'

interface Planned {
  readonly item: Draft<'items'>
  readonly interpreting: Interpreting | null
  readonly leg?: Draft<'travelLegs'>
  readonly task?: Draft<'tasks'>
}

type Group = (typeof largeMissionGroups)[number]

const lastDay = largeMissionDates.length - 1

/**
 * Each day a briefing for all, two visits for each of the nine groups, a dinner for all: twenty items. On the first day the groups
 * arrive instead of the morning's visit, on the last they leave instead of the afternoon's.
 */
export function largeMissionProgramme(chance: Chance): Drafts {
  const planned = largeMissionDates.flatMap((date, day) => [
    briefing(date, day),
    ...largeMissionGroups.flatMap((group) => [
      day === 0 ? flight(date, group, 'arrival') : visit(chance, date, day, group, 'morning'),
      day === lastDay ? flight(date, group, 'departure') : visit(chance, date, day, group, 'afternoon'),
    ]),
    dinner(date, day),
  ])
  const plan = planned.flatMap(({ interpreting }) => interpreting ?? [])
  return {
    days: largeMissionDates.map((date, day) => ({
      id: `day-${date}`,
      date,
      dayType: weekdayOf(date) > 5 ? 'free' : 'programme',
      city: { en: 'Tokyo', ja: '東京', 'zh-Hans': '东京' },
      baseHotelId: hotelOn(day),
    })),
    items: planned.map(({ item }) => item),
    travelLegs: planned.flatMap(({ leg }) => leg ?? []),
    tasks: planned.flatMap(({ task }) => task ?? []),
    requirements: requirementsOf(plan),
    assignments: assignmentsOf(plan, largeMissionDates[0] ?? ''),
  }
}

function visit(chance: Chance, date: string, day: number, group: Group, half: 'morning' | 'afternoon'): Planned {
  const id = `i-${date}-${group.code}-${half}`
  const isWeekend = weekdayOf(date) > 5
  const number = isWeekend ? chance.below(museumCount) : chance.below(facilityCount)
  // A few mornings begin late and run into the afternoon's visit, a few leave little time for the way to it.
  const isLate = half === 'morning' && chance.percent(2)
  const isLong = half === 'morning' && chance.percent(5)
  const startTime = half === 'afternoon' ? '13:30' : isLate ? '12:15' : '10:00'
  const endTime = half === 'afternoon' ? '15:00' : isLate ? '13:45' : isLong ? '12:45' : '11:30'
  const language = group.language as GuestLanguage
  // The same interpreter all day, a different one the next; now and then the neighbour group's, who is then in two places.
  const neighbour = chance.percent(1) ? 1 : 0
  const chosen = interpreterId(language, indexOn(day, group.index + neighbour, interpretersPerLanguage[language]))
  const item: Draft<'items'> = {
    id,
    kind: isWeekend ? 'workshop' : 'visit',
    title: {
      en: `${isWeekend ? 'Workshop' : 'Plant visit'} ${number + 1}, group ${group.code}`,
      ja: `${isWeekend ? 'ワークショップ' : '工場見学'}${number + 1}（${group.code}班）`,
      'zh-Hans': `${isWeekend ? '研讨' : '参观'}${number + 1}（${group.code}组）`,
    },
    dayOn: date,
    startTime,
    endTime,
    status: chance.percent(3) ? 'tentative' : 'confirmed',
    placeId: isWeekend ? `pl-museum-${number + 1}` : `pl-facility-${number + 1}`,
    attendance: 'groups',
    groupIds: [group.id],
    hostContactIds: isWeekend ? [] : [hostId(number)],
    vehicleIds: [vehicleId(group.index, 1), vehicleId(group.index, 2)],
    spokenLanguages: ['ja', language],
    heardLanguages: [language, 'ja'],
    // The others of a group of sixty follow in the language that is spoken.
    listenersCount: 20,
  }
  const task: Draft<'tasks'> = {
    id: `task-${id}`,
    title: { en: 'Visitor list', ja: '見学者名簿', 'zh-Hans': '来访者名单' },
    itemId: id,
    dueDaysBefore: 14,
    doneOn: day < 30 && chance.percent(97) ? addDays(date, -15) : null,
  }
  return {
    item,
    interpreting: { itemId: id, mode: 'consecutive', by: [chosen], between: [language, 'ja'] },
    ...(isWeekend ? {} : { task }),
  }
}

/** For all, in a booth of two. */
function briefing(date: string, day: number): Planned {
  const id = `i-${date}-briefing`
  const item: Draft<'items'> = {
    ...forAll(id, date, day),
    kind: 'briefing',
    title: { en: 'Briefing of the day', ja: '本日の説明', 'zh-Hans': '当日说明' },
    startTime: day === 0 ? '17:00' : '08:15',
    endTime: day === 0 ? '17:30' : '08:45',
    roomName: 'Hall',
  }
  return { item, interpreting: { itemId: id, mode: 'simultaneous', by: atTable(day, 8, 2), between: ['zh-Hans', 'ja'] } }
}

/**
 * For all, with five interpreters among the tables; six on the first eighteen days, which makes 1,500 assignments. Every tenth goes
 * on until near midnight.
 */
function dinner(date: string, day: number): Planned {
  const id = `i-${date}-dinner`
  const isLast = day === lastDay
  const item: Draft<'items'> = {
    ...forAll(id, date, day),
    kind: isLast ? 'meal' : 'banquet',
    title: {
      en: isLast ? 'Farewell lunch' : 'Dinner',
      ja: isLast ? '送別昼食会' : '夕食会',
      'zh-Hans': isLast ? '告别午餐' : '晚餐',
    },
    startTime: isLast ? '12:30' : '18:30',
    endTime: isLast ? '13:30' : day % 10 === 5 ? '23:45' : '20:30',
    roomName: 'Banquet hall',
    mealPlan: 'buffet',
  }
  return {
    item,
    interpreting: { itemId: id, mode: 'escort', by: atTable(day, 12, day < 18 ? 6 : 5), between: ['zh-Hans', 'ja'] },
  }
}

function flight(date: string, group: Group, way: 'arrival' | 'departure'): Planned {
  const id = `i-${date}-${group.code}-${way}`
  const abroad = {
    placeId: `pl-${group.language}`,
    zone: { 'zh-Hans': 'Asia/Shanghai', ko: 'Asia/Seoul' }[group.language] ?? 'Asia/Singapore',
  }
  const isArrival = way === 'arrival'
  const item: Draft<'items'> = {
    id,
    kind: 'flight',
    title: { en: `Flight of group ${group.code}`, ja: `${group.code}班の便`, 'zh-Hans': `${group.code}组航班` },
    dayOn: date,
    startTime: isArrival ? '05:30' : '16:00',
    endTime: isArrival ? '11:30' : '22:00',
    zone: isArrival ? abroad.zone : 'Asia/Tokyo',
    endZone: isArrival ? 'Asia/Tokyo' : abroad.zone,
    status: 'confirmed',
    placeId: isArrival ? abroad.placeId : 'pl-narita',
    toPlaceId: isArrival ? 'pl-narita' : abroad.placeId,
    attendance: 'groups',
    groupIds: [group.id],
    lockTime: true,
  }
  const leg: Draft<'travelLegs'> = {
    id: `leg-${id}`,
    itemId: id,
    carrier: 'Sample Air',
    number: `ZZ${700 + group.index}`,
    ticketStatus: 'issued',
    personIds: [...guestIdsOf(group.index)],
  }
  return { item, interpreting: null, leg }
}

function forAll(id: string, date: string, day: number): Draft<'items'> {
  return {
    id,
    dayOn: date,
    status: 'confirmed',
    placeId: hotelOn(day),
    spokenLanguages: ['zh-Hans', 'ja'],
    heardLanguages: ['ja', 'zh-Hans'],
  }
}

/** Chinese interpreters who do not go with a group on this day: their numbers lie behind those of the groups. */
function atTable(day: number, offset: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, seat) =>
    interpreterId('zh-Hans', indexOn(day, offset + seat, interpretersPerLanguage['zh-Hans'])),
  )
}

function indexOn(day: number, offset: number, count: number): number {
  return (day * 7 + offset) % count
}
