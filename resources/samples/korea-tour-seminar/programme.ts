import type { LocalizedText } from '../../../shared/mission/entities/fields'
import type { Draft } from '../mission-of'
import { words } from '../words'
import { type Leg, legs } from './legs'

type Items = readonly Draft<'items'>[]

const bothLanguages = { spokenLanguages: ['ko', 'zh-Hans'], heardLanguages: ['zh-Hans', 'ko'] }

/** Out to the first province, on from one to the next in the mornings, and home from the last. */
export const items: Items = [
  flight('seoul', '2005-08-29', 'pl-icn', 'pl-air-liaoning', ['10:00', 'Asia/Seoul'], ['10:50', 'Asia/Shanghai']),
  ...legs.flatMap((leg, index) => [...arrival(leg), ...seminarDay(leg), ...departure(leg, legs[index + 1])]),
]

/** A day of travel: eating at the airport, to the hotel, and the rest of the day to oneself. */
function arrival({ id, arrivesOn, city }: Leg): Items {
  const on = (draft: Draft<'items'>) => onDay(arrivesOn, draft)
  return [
    on({
      id: `${id}-airport-lunch`,
      kind: 'meal',
      title: words('午餐（机场）', '昼食（空港）', 'Lunch at the airport', '점심 (공항)'),
      startTime: '11:40',
      endTime: '12:20',
      placeId: `pl-air-${id}`,
    }),
    on({
      id: `${id}-in`,
      kind: 'transfer',
      title: titled(words('前往酒店', 'ホテルへ', 'To the hotel', '호텔로 이동'), city),
      startTime: '12:35',
      endTime: '13:25',
      placeId: `pl-air-${id}`,
      toPlaceId: `pl-hotel-${id}`,
    }),
    on({
      id: `${id}-check-in`,
      kind: 'checkIn',
      title: words('办理入住', 'チェックイン', 'Check-in', '체크인'),
      startTime: '13:25',
      endTime: '14:00',
      placeId: `pl-hotel-${id}`,
    }),
  ]
}

/** The same day in every province: the seminar, the facility, dinner with the hosts. */
function seminarDay({ id, seminarOn, topic, province, facility }: Leg): Items {
  const on = (draft: Draft<'items'>) => onDay(seminarOn, { leadPersonId: 'p-ahn', ...draft })
  return [
    on({
      id: `${id}-seminar`,
      ...bothLanguages,
      kind: 'conferenceSession',
      title: titled(
        words('环境产业巡回研讨会', '環境産業巡回セミナー', 'Tour seminar on environmental industry', '환경산업 순회 세미나'),
        province,
      ),
      startTime: '09:00',
      endTime: '12:00',
      placeId: `pl-hotel-${id}`,
      roomName: '会议厅 2F',
      hostContactIds: [`p-${id}`],
      publicNotes: topic,
    }),
    on({
      id: `${id}-lunch`,
      kind: 'meal',
      title: words('午餐', '昼食', 'Lunch', '점심'),
      startTime: '12:10',
      endTime: '13:00',
      placeId: `pl-hotel-${id}`,
    }),
    on({
      id: `${id}-out`,
      kind: 'transfer',
      title: words('前往参观地点', '視察先へ', 'To the facility', '시찰지로 이동'),
      startTime: '13:05',
      endTime: '13:45',
      placeId: `pl-hotel-${id}`,
      toPlaceId: `pl-plant-${id}`,
    }),
    on({
      id: `${id}-visit`,
      ...bothLanguages,
      kind: 'visit',
      title: facility,
      startTime: '14:00',
      endTime: '15:30',
      placeId: `pl-plant-${id}`,
      hostContactIds: [`p-${id}`],
    }),
    on({
      id: `${id}-back`,
      kind: 'transfer',
      title: words('返回酒店', 'ホテルへ', 'Back to the hotel', '호텔로 이동'),
      startTime: '15:40',
      endTime: '16:20',
      placeId: `pl-plant-${id}`,
      toPlaceId: `pl-hotel-${id}`,
    }),
    on({
      id: `${id}-dinner`,
      ...bothLanguages,
      kind: 'banquet',
      title: words('与当地接待方晚餐', '受入側との夕食会', 'Dinner with the hosts', '현지 측과의 만찬'),
      startTime: '18:00',
      endTime: '19:30',
      placeId: `pl-hotel-${id}`,
      hostContactIds: [`p-${id}`],
    }),
  ]
}

/** In the morning to the airport, and on to the next province; from the last one home. */
function departure({ id, leavesOn }: Leg, next: Leg | undefined): Items {
  const on = (draft: Draft<'items'>) => onDay(leavesOn, draft)
  const from = `pl-air-${id}`
  return [
    on({
      id: `${id}-check-out`,
      kind: 'checkOut',
      title: words('退房', 'チェックアウト', 'Check-out', '체크아웃'),
      startTime: '06:30',
      endTime: '06:50',
      placeId: `pl-hotel-${id}`,
    }),
    on({
      id: `${id}-to-airport`,
      kind: 'transfer',
      title: words('前往机场', '空港へ', 'To the airport', '공항으로 이동'),
      startTime: '07:00',
      endTime: '07:50',
      placeId: `pl-hotel-${id}`,
      toPlaceId: from,
    }),
    next
      ? flight(id, leavesOn, from, `pl-air-${next.id}`, ['09:20', 'Asia/Shanghai'], ['11:10', 'Asia/Shanghai'])
      : flight(id, leavesOn, from, 'pl-icn', ['10:10', 'Asia/Shanghai'], ['14:30', 'Asia/Seoul']),
  ]
}

function flight(
  fromId: string,
  dayOn: string,
  placeId: string,
  toPlaceId: string,
  [startTime, zone]: readonly [string, string],
  [endTime, endZone]: readonly [string, string],
): Draft<'items'> {
  const on = dayOn.slice(5).replace('-', '')
  return onDay(dayOn, {
    id: `${fromId}-flight`,
    kind: 'flight',
    title: words(`ZZ${on} 航班`, `ZZ${on}便`, `Flight ZZ${on}`, `ZZ${on}편`),
    startTime,
    zone,
    endTime,
    endZone: endZone === zone ? null : endZone,
    placeId,
    toPlaceId,
    lockTime: true,
  })
}

function onDay(dayOn: string, draft: Draft<'items'>): Draft<'items'> {
  return { dayOn, zone: 'Asia/Shanghai', status: 'confirmed', ...draft }
}

function titled(title: LocalizedText, where: LocalizedText): LocalizedText {
  return Object.fromEntries(Object.entries(title).map(([language, text]) => [language, `${text} · ${where[language] ?? ''}`]))
}
