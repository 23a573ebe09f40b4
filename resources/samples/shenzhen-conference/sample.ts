import { chinaPractice } from '../../../shared/interpreting/rule-profiles/china-practice'
import { japanMarket } from '../../../shared/interpreting/rule-profiles/japan-market'
import type { Mission } from '../../../shared/mission/mission'
import type { Draft } from '../mission-of'
import { missionOf } from '../mission-of'
import { words } from '../words'
import { groups, interpreters, organizations, participations, persons } from './people'
import { assignments, items, requirements, roomStays, tasks } from './programme'

/** Seven countries at one conference, names in six writings (domain/programmes.md 8.2). */
export function shenzhenConference(missionId: string): Mission {
  return missionOf(missionId, {
    missions: [
      {
        id: missionId,
        code: 'SZ-BR-19',
        title: words(
          '“一带一路”绿色创新大会 固废活动（样例）',
          '「一帯一路」グリーン革新大会 廃棄物分科会（サンプル）',
          'Belt and Road green innovation conference: solid waste (sample)',
          '일대일로 녹색혁신대회 고형폐기물 행사 (견본)',
        ),
        type: 'conference',
        status: 'confirmed',
        purpose: words(
          '各国交流固体废物管理的政策与实践。',
          '各国が固形廃棄物管理の政策と実践を共有する。',
          'Countries share policies and practice of solid waste management.',
          '각국이 고형폐기물 관리의 정책과 실천을 공유한다.',
        ),
        startsOn: '2019-12-03',
        endsOn: '2019-12-05',
        homeZone: 'Asia/Shanghai',
        baseCurrency: 'CNY',
        workingLanguages: ['zh-Hans', 'en', 'ko', 'th', 'km', 'lo'],
        documentLanguages: ['zh-Hans', 'en'],
        ruleProfileId: 'rules-cn',
        planningOn: '2019-11-22',
        emergencyNumbers: '110 警察 / police · 119 火警 / fire · 120 急救 / ambulance',
        sourceNote:
          'The source gives "December 3 to 5" and then writes "March 3" and "April 4" for days of the programme: the 3rd and 4th of ' +
          'December are assumed. Both sub-forum sessions are "on the morning of April 4". Nothing is told of the 5th. About one hundred ' +
          'people came; the forty here are made up, and so are all times, rooms and interpreters.',
      },
    ],
    ruleProfiles: [
      { id: 'rules-cn', ...chinaPractice },
      { id: 'rules-jp', ...japanMarket },
    ],
    days: ['03', '04', '05'].map(dayOf),
    organizations,
    persons,
    groups,
    participations,
    places: [
      {
        id: 'pl-venue',
        kind: 'hotel',
        names: words('样例会议酒店', 'サンプル会議ホテル', 'Sample Conference Hotel', '샘플 회의호텔'),
        address: { 'zh-Hans': '深圳市样例路0号（虚构地址）', en: '0 Sample Road, Shenzhen (made-up address)' },
        city: words('深圳', '深圳', 'Shenzhen', '선전'),
        phone: '+86 755 0000 0001 (sample)',
        zone: 'Asia/Shanghai',
        country: 'CN',
      },
    ],
    items,
    interpreters,
    requirements,
    assignments,
    roomStays,
    tasks,
  })
}

function dayOf(dayOfDecember: string): Draft<'days'> {
  return {
    id: `day-2019-12-${dayOfDecember}`,
    date: `2019-12-${dayOfDecember}`,
    dayType: dayOfDecember === '05' ? 'travel' : 'programme',
    city: words('深圳', '深圳', 'Shenzhen', '선전'),
    baseHotelId: dayOfDecember === '05' ? null : 'pl-venue',
  }
}
