import type { Draft } from '../mission-of'
import { words } from '../words'

export function missionRow(id: string): Draft<'missions'> {
  return {
    id,
    code: 'GX-JP-16',
    title: words(
      '绿巢环境产业平台 第16次访日团（样例）',
      'グリーンネスト環境産業プラットフォーム 第16回訪日ミッション（サンプル）',
      'Green Xu environmental mission to Japan, 16th edition (sample)',
      '그린쉬 환경산업플랫폼 제16차 방일단 (견본)',
    ),
    type: 'inbound',
    status: 'planning',
    purpose: words(
      '二十家中国环保企业参观日本的环保设施，并与日本企业交流。',
      '中国の環境関連企業20社が日本の環境施設を視察し、日本企業と交流する。',
      'Twenty Chinese environmental companies visit facilities in Japan and meet Japanese companies.',
      '중국 환경기업 20개사가 일본의 환경시설을 시찰하고 일본 기업과 교류한다.',
    ),
    startsOn: '2023-05-24',
    endsOn: '2023-05-31',
    organizerOrganizationId: 'org-green-xu',
    hostOrganizationIds: ['org-mizuho'],
    ruleProfileId: 'rules-jp',
    edition: 16,
    planningOn: '2023-05-20',
    sourceNote:
      'The source prints "from May 24 to 31, 2012". It also says that the mission "was cancelled in 2019 due to the spread of the new ' +
      'coronavirus" and that this was the first "in three and a half years", which cannot be 2012; 2023 is assumed here. 24 May is a ' +
      'Thursday in 2012 and a Wednesday in 2023, so closed days depend on it. The source prints "Tokyo Swissomil" for Tokyo Suisomiru ' +
      'and names one organization both "Green Xu" and "Green nest". Times, people, hotel, coaches and interpreters are made up.',
    emergencyNumbers: 'JP: 110 警察 / 警察 / police · 119 消防・救急 / 火警·急救 / fire, ambulance',
  }
}

/** One row for each day of the mission; the hotel is the same every night. */
export const days: readonly Draft<'days'>[] = [
  day(
    '2023-05-24',
    'travel',
    words('北京—东京', '北京→東京', 'Beijing – Tokyo', '베이징–도쿄'),
    words('抵达与欢迎说明会', '到着・オリエンテーション', 'Arrival and welcome briefing', '도착 및 오리엔테이션'),
  ),
  day(
    '2023-05-25',
    'programme',
    words('町田、东京、横滨', '町田・東京・横浜', 'Machida, Tokyo, Yokohama', '마치다·도쿄·요코하마'),
    words('垃圾、氢能、污泥', 'ごみ・水素・汚泥', 'Waste, hydrogen, sludge', '폐기물·수소·슬러지'),
  ),
  day(
    '2023-05-26',
    'programme',
    words('横滨、东京', '横浜・東京', 'Yokohama, Tokyo', '요코하마·도쿄'),
    words('超级生态城', 'スーパーエコタウン', 'Super Eco Town', '슈퍼 에코타운'),
  ),
  day(
    '2023-05-27',
    'programme',
    words('东京', '東京', 'Tokyo', '도쿄'),
    words('前半总结', '前半の振り返り', 'Looking back on the first half', '전반 정리'),
  ),
  day(
    '2023-05-28',
    'free',
    words('东京', '東京', 'Tokyo', '도쿄'),
    words(
      '自由活动与交流会准备',
      '自由行動と交流会の準備',
      'Free day, preparing the exchange meeting',
      '자유시간 및 교류회 준비',
    ),
  ),
  day(
    '2023-05-29',
    'programme',
    words('东京', '東京', 'Tokyo', '도쿄'),
    words('中日企业交流会', '日中企業交流会', 'Exchange meeting of companies', '중일 기업 교류회'),
  ),
  day(
    '2023-05-30',
    'programme',
    words('东京', '東京', 'Tokyo', '도쿄'),
    words('讲座与总结', '講演とまとめ', 'Lecture and wrap-up', '강연 및 총괄'),
  ),
  day(
    '2023-05-31',
    'travel',
    words('东京—北京', '東京→北京', 'Tokyo – Beijing', '도쿄–베이징'),
    words('返程', '帰国', 'Return', '귀국'),
    null,
  ),
]

/** Public holidays near the mission: the weeks in which deadlines fall. */
export const holidays: readonly Draft<'holidays'>[] = [
  holiday('JP', '2023-05-03', words('宪法纪念日', '憲法記念日', 'Constitution Memorial Day', '헌법기념일')),
  holiday('JP', '2023-05-04', words('绿之日', 'みどりの日', 'Greenery Day', '녹색의 날')),
  holiday('JP', '2023-05-05', words('儿童节', 'こどもの日', "Children's Day", '어린이날')),
  holiday('CN', '2023-05-01', words('劳动节', '労働節', 'Labour Day', '노동절')),
  holiday('CN', '2023-06-22', words('端午节', '端午節', 'Dragon Boat Festival', '단오절')),
]

export const groups: readonly Draft<'groups'>[] = [
  { id: 'g-a', code: 'A', name: words('A组', 'A班', 'Group A', 'A조'), kind: 'visitTeam', hue: 0, leaderPersonId: 'p-qian' },
  { id: 'g-b', code: 'B', name: words('B组', 'B班', 'Group B', 'B조'), kind: 'visitTeam', hue: 3, leaderPersonId: 'p-sun' },
  { id: 'g-coach-1', code: '1', name: words('1号车', '1号車', 'Coach 1', '1호차'), kind: 'coach', hue: 1 },
  { id: 'g-coach-2', code: '2', name: words('2号车', '2号車', 'Coach 2', '2호차'), kind: 'coach', hue: 5 },
]

function day(
  date: string,
  dayType: Draft<'days'>['dayType'] & string,
  city: Draft<'days'>['city'] & object,
  theme: Draft<'days'>['theme'] & object,
  baseHotelId: string | null = 'pl-hotel',
): Draft<'days'> {
  return { id: `day-${date}`, date, dayType, city, theme, baseHotelId }
}

function holiday(country: string, on: string, name: Draft<'holidays'>['name'] & object): Draft<'holidays'> {
  return { id: `holiday-${country}-${on}`, country, on, name }
}
