import { chinaPractice } from '../../../shared/interpreting/rule-profiles/china-practice'
import { japanMarket } from '../../../shared/interpreting/rule-profiles/japan-market'
import type { Mission } from '../../../shared/mission/mission'
import { type Draft, missionOf } from '../mission-of'
import { words } from '../words'
import { interpreters, participations, persons } from './people'
import { assignments, items, requirements, tasks } from './programme'

const organizations: readonly Draft<'organizations'>[] = [
  {
    id: 'org-ciyec',
    names: words(
      '中国国际青年交流中心',
      '中国国際青年交流センター',
      'China International Youth Exchange Center',
      '중국국제청년교류센터',
    ),
    aliases: ['CIYEC'],
    type: 'association',
    country: 'CN',
  },
  {
    id: 'org-amcham',
    names: words('中国美国商会', '中国アメリカ商工会議所', 'American Chamber of Commerce in China', '주중 미국상공회의소'),
    aliases: ['AmCham China'],
    type: 'association',
    country: 'CN',
  },
  sampleOf(
    'org-climate',
    '样例气候研究中心',
    'サンプル気候研究センター',
    'Sample Climate Centre',
    '샘플기후연구센터',
    'agency',
    'CN',
    [],
  ),
  sampleOf('org-cn-1', '样例新能源', 'サンプル新エネルギー', 'Sample New Energy', '샘플신에너지', 'company', 'CN', ['wind']),
  sampleOf('org-cn-2', '样例光伏', 'サンプル太陽光', 'Sample Photovoltaics', '샘플태양광', 'company', 'CN', ['photovoltaics']),
  sampleOf('org-cn-3', '样例循环', 'サンプル循環', 'Sample Circular', '샘플순환', 'company', 'CN', ['recycling']),
  sampleOf('org-cn-4', '样例材料', 'サンプル材料', 'Sample Materials', '샘플소재', 'company', 'CN', ['recycled metals']),
  sampleOf('org-us-1', '样例科技（美国）', 'サンプルテック（米国）', 'Sample Tech (US)', '샘플테크 (미국)', 'company', 'US', [
    'digital',
  ]),
  sampleOf('org-us-2', '样例物流（美国）', 'サンプル物流（米国）', 'Sample Logistics (US)', '샘플물류 (미국)', 'company', 'US', [
    'supply chain',
  ]),
  sampleOf(
    'org-us-3',
    '样例资本（美国）',
    'サンプルキャピタル（米国）',
    'Sample Capital (US)',
    '샘플캐피털 (미국)',
    'company',
    'US',
    ['finance'],
  ),
  sampleOf('org-us-4', '样例化工（美国）', 'サンプル化学（米国）', 'Sample Chemicals (US)', '샘플화학 (미국)', 'company', 'US', [
    'hydrogen',
  ]),
  sampleOf('org-press', '样例报', 'サンプル新聞', 'Sample Daily', '샘플신문', 'company', 'CN', ['press']),
]

/** A one-day seminar in two languages with two hosts of equal rank (domain/programmes.md 8.5). */
export function beijingSeminar(missionId: string): Mission {
  return missionOf(missionId, {
    missions: [
      {
        id: missionId,
        code: 'BJ-SEM-24',
        title: words(
          '中美企业绿色发展合作研讨会（样例）',
          '米中企業グリーン発展協力セミナー（サンプル）',
          'Seminar on US–China green development cooperation (sample)',
          '미중 기업 녹색발전 협력 세미나 (견본)',
        ),
        type: 'conference',
        status: 'confirmed',
        purpose: words(
          '中美企业就能源转型、绿色技术创新、绿色供应链和循环经济交流经验。',
          '米中企業がエネルギー転換、グリーン技術革新、グリーンサプライチェーン、循環経済の経験を共有する。',
          'Enterprises of both countries share experience in energy transition, green technology innovation, green supply chains and circular economy.',
          '양국 기업이 에너지 전환, 녹색 기술 혁신, 녹색 공급망, 순환경제의 경험을 나눈다.',
        ),
        startsOn: '2024-01-19',
        endsOn: '2024-01-19',
        homeZone: 'Asia/Shanghai',
        baseCurrency: 'CNY',
        workingLanguages: ['zh-Hans', 'en'],
        documentLanguages: ['zh-Hans', 'en'],
        organizerOrganizationId: 'org-ciyec',
        hostOrganizationIds: ['org-ciyec', 'org-amcham'],
        ruleProfileId: 'rules-cn',
        planningOn: '2024-01-10',
        emergencyNumbers: '110 警察 / police · 119 火警 / fire · 120 急救 / ambulance',
        sourceNote:
          'Hosts, date, city and the four topics are from the source. The programme, the venue and every person are made up.',
      },
    ],
    ruleProfiles: [
      { id: 'rules-cn', ...chinaPractice },
      { id: 'rules-jp', ...japanMarket },
    ],
    days: [
      {
        id: 'day-2024-01-19',
        date: '2024-01-19',
        city: words('北京', '北京', 'Beijing', '베이징'),
        theme: words('绿色发展合作', 'グリーン発展協力', 'Green development cooperation', '녹색발전 협력'),
      },
    ],
    organizations,
    persons,
    participations,
    places: [
      {
        id: 'pl-venue',
        kind: 'venue',
        names: words('样例会议中心', 'サンプル会議センター', 'Sample Conference Centre', '샘플 회의센터'),
        address: { 'zh-Hans': '北京市样例路0号（虚构地址）', en: '0 Sample Road, Beijing (made-up address)' },
        city: words('北京', '北京', 'Beijing', '베이징'),
        phone: '+86 10 0000 0001 (sample)',
        zone: 'Asia/Shanghai',
        country: 'CN',
      },
    ],
    items,
    interpreters,
    requirements,
    assignments,
    tasks,
  })
}

function sampleOf(
  id: string,
  zh: string,
  ja: string,
  en: string,
  ko: string,
  type: Draft<'organizations'>['type'] & string,
  country: string,
  sectorTags: string[],
): Draft<'organizations'> {
  return { id, names: words(zh, ja, en, ko), type, country, sectorTags }
}
