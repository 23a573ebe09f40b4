import { koreaMarket } from '../../../shared/interpreting/rule-profiles/korea-market'
import { datesFrom, weekdayOf } from '../../../shared/kernel/time'
import type { Mission } from '../../../shared/mission/mission'
import { type Draft, missionOf } from '../mission-of'
import { words } from '../words'
import { assignments, availabilities, interpreters, ratePlan, requirements } from './interpreting'
import { legs } from './legs'
import { memberIds, participations, persons, travellerIds } from './people'
import { places, transferTimes } from './places'
import { items } from './programme'

const startsOn = '2005-08-29'
const endsOn = '2005-09-10'

const organizations: readonly Draft<'organizations'>[] = [
  {
    id: 'org-ministry',
    names: words('韩国环境部', '韓国環境部', 'Ministry of Environment, Republic of Korea', '대한민국 환경부'),
    type: 'ministry',
    country: 'KR',
  },
  {
    id: 'org-center',
    names: words('韩中环境产业中心', '韓中環境産業センター', 'Korea-China Environmental Industry Center', '한중환경산업센터'),
    type: 'agency',
    country: 'CN',
  },
  {
    id: 'org-agency-kr',
    names: words(
      '韩国环境产业机构（样例）',
      '韓国環境産業機関（サンプル）',
      'Environmental industry body, Korea (sample)',
      '환경산업기관 (견본)',
    ),
    type: 'agency',
    country: 'KR',
  },
  {
    id: 'org-companies',
    names: words(
      '韩国环保企业（样例）',
      '韓国環境企業（サンプル）',
      'Korean environmental companies (sample)',
      '한국 환경기업 (견본)',
    ),
    country: 'KR',
  },
  ...legs.map(
    ({ id, province }): Draft<'organizations'> => ({
      id: `org-${id}`,
      names: {
        'zh-Hans': `${province['zh-Hans']}环保部门（样例）`,
        ja: `${province.ja}環境当局（サンプル）`,
        en: `Environment authority, ${province.en} (sample)`,
        ko: `${province.ko} 환경당국 (견본)`,
      },
      type: 'agency',
      country: 'CN',
    }),
  ),
]

/** Five provinces in a row, a seminar and a facility in each, with interpreters who travel along (domain/programmes.md 8.3 b). */
export function koreaTourSeminar(missionId: string): Mission {
  return missionOf(missionId, {
    missions: [
      {
        id: missionId,
        code: 'KC-TOUR-05',
        title: words(
          '韩中环境产业 五省巡回研讨会（样例）',
          '韓中環境産業 5省巡回セミナー（サンプル）',
          'Korea–China environmental industry: tour seminar through five provinces (sample)',
          '한중 환경산업 5개 성 순회 세미나 (견본)',
        ),
        type: 'tourSeminar',
        purpose: words(
          '在五个省举办研讨会，向当地介绍韩国的环境技术与设备。',
          '5つの省でセミナーを開き、韓国の環境技術・設備を紹介する。',
          'Seminars in five provinces, to introduce environmental technology and facilities of Korea.',
          '5개 성에서 세미나를 열어 한국의 환경기술과 설비를 소개한다.',
        ),
        startsOn,
        endsOn,
        homeZone: 'Asia/Seoul',
        baseCurrency: 'KRW',
        workingLanguages: ['ko', 'zh-Hans'],
        documentLanguages: ['ko', 'zh-Hans'],
        organizerOrganizationId: 'org-ministry',
        hostOrganizationIds: ['org-center'],
        ruleProfileId: 'rules-kr',
        planningOn: '2005-08-15',
        emergencyNumbers: 'CN: 110 警察 / 경찰 / police · 119 火警 / 소방 / fire · 120 急救 / 구급 / ambulance',
        sourceNote:
          'The source tells of "local-tour-seminars in 5 different provinces", not in which, when, or who went. Five provinces in late ' +
          'summer 2005, after the opening of 8 June 2005, are assumed. People, seminars, facilities, hotels and times are made up.',
      },
    ],
    ruleProfiles: [{ id: 'rules-kr', ...koreaMarket }],
    holidays: [
      {
        id: 'holiday-KR-2005-08-15',
        country: 'KR',
        on: '2005-08-15',
        name: words('光复节', '光復節', 'Liberation Day', '광복절'),
      },
    ],
    days: datesFrom(startsOn, endsOn).map(dayOf),
    organizations,
    persons,
    participations,
    places,
    transferTimes,
    items,
    travelLegs: items.filter(({ kind }) => kind === 'flight').map(legOf),
    ratePlans: [ratePlan],
    interpreters,
    availabilities,
    requirements,
    assignments,
    roomStays: legs.flatMap(({ id, arrivesOn, leavesOn }) =>
      travellerIds.map((personId, index) => ({
        id: `stay-${id}-${personId}`,
        hotelPlaceId: `pl-hotel-${id}`,
        checkInOn: arrivesOn,
        checkOutOn: leavesOn,
        roomNumber: String(601 + index),
        occupantIds: [personId],
        status: 'confirmed' as const,
      })),
    ),
    tasks: [
      {
        id: 'task-train',
        title: words('为南某改订机票', '南さんの航空券を手配', 'A seat in the plane for Nam', '남 통역사 항공권 확보'),
        ownerPersonId: 'p-seo',
        itemId: 'hubei-flight',
        dueDaysBefore: 7,
        priority: 'high',
      },
      {
        id: 'task-report',
        title: words('整理五省企业意向', '5省の企業ニーズの整理', 'What was asked for in the five provinces', '5개 성 수요 정리'),
        ownerPersonId: 'p-han',
        dueOn: '2005-09-30',
      },
    ],
  })
}

function dayOf(date: string): Draft<'days'> {
  const leg = legs.find(({ arrivesOn, leavesOn }) => arrivesOn <= date && date < leavesOn)
  const isSeminar = legs.some(({ seminarOn }) => seminarOn === date)
  const isWeekend = weekdayOf(date) > 5 && date !== endsOn
  return {
    id: `day-${date}`,
    date,
    dayType: isSeminar ? 'programme' : isWeekend ? (weekdayOf(date) === 6 ? 'rest' : 'free') : 'travel',
    city: leg?.city ?? words('首尔', 'ソウル', 'Seoul', '서울'),
    theme: leg?.province ?? {},
    baseHotelId: leg ? `pl-hotel-${leg.id}` : null,
  }
}

/** Hwang has no seat in the plane to Jiangsu: see tests/resources/samples. */
function legOf(item: Draft<'items'>): Draft<'travelLegs'> {
  return {
    id: `leg-${item.id}`,
    itemId: item.id,
    carrier: '样例航空 Sample Air',
    number: `ZZ${item.dayOn?.slice(5).replace('-', '') ?? ''}`,
    travelClass: 'Y',
    fromCode: codeOf(item.placeId),
    toCode: codeOf(item.toPlaceId),
    bookingReference: 'SAMPL5',
    ticketStatus: 'issued',
    personIds: memberIds.filter((id) => !(item.id === 'shandong-flight' && id === 'p-hwang')),
    baggage: '20 kg × 1',
  }
}

function codeOf(placeId: string | null | undefined): string {
  return legs.find(({ id }) => placeId === `pl-air-${id}`)?.airport.code ?? 'ICN'
}
