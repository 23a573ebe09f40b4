import { datesFrom, weekdayOf } from '../../../shared/kernel/time'
import type { Draft } from '../mission-of'
import { words } from '../words'

export const startsOn = '2010-06-27'
export const endsOn = '2010-07-24'

export function missionRow(id: string): Draft<'missions'> {
  return {
    id,
    code: 'KS-SY-10',
    title: words(
      '沈阳市环境技术进修人员 川崎研修（样例）',
      '瀋陽市環境技術研修員 川崎研修（サンプル）',
      'Environmental technology trainees from Shenyang in Kawasaki (sample)',
      '선양시 환경기술 연수생 가와사키 연수 (견본)',
    ),
    type: 'training',
    status: 'planning',
    purpose: words(
      '两名进修人员用四周（假定）学习川崎市的环境政策与技术，促进技术转移。',
      '研修員2名が4週間（仮定）、川崎市の環境政策と技術を学び、技術移転を進める。',
      'Two trainees study the environmental policies and technology of Kawasaki for four weeks (assumed), to stimulate the transfer of technology.',
      '연수생 두 명이 4주(가정) 동안 가와사키시의 환경 정책과 기술을 배우고 기술 이전을 촉진한다.',
    ),
    startsOn,
    endsOn,
    organizerOrganizationId: 'org-kawasaki',
    hostOrganizationIds: ['org-kawasaki'],
    ruleProfileId: 'rules-jp',
    edition: 14,
    planningOn: '2010-06-22',
    sourceNote:
      'The source tells no dates and no length of stay: four weeks in summer 2010 are assumed (a comparable course ran about five weeks, ' +
      'M-jica). "Since the launch of the program in 1997, a total of 26 trainees have come to Kawasaki as of fiscal 2008": about two a ' +
      'year, so there are two here, and fiscal 2010 is counted as the 14th edition, one a year. The memorandum was concluded "on June ' +
      '14, 2009", which was a Sunday; the courtesy call on its first anniversary is two weeks late, when the trainees have come. People, ' +
      'lectures, plants, lodging and times are made up.',
    emergencyNumbers: 'JP: 110 警察 / 警察 / police · 119 消防・救急 / 火警·急救 / fire, ambulance',
  }
}

const themes: Readonly<Record<string, Draft<'days'>['theme'] & object>> = {
  '2010-06-27': words('抵达', '来日', 'Arrival', '입국'),
  '2010-06-28': words('研修开始', '研修開始', 'The training begins', '연수 시작'),
  '2010-06-29': words(
    '备忘录一周年拜会',
    '覚書1周年の表敬',
    'Courtesy call, first anniversary of the memorandum',
    '각서 1주년 예방',
  ),
  '2010-07-13': words('生态城研讨会', 'エコタウンワークショップ', 'Eco-Town workshop', '에코타운 워크숍'),
  '2010-07-19': words('海之日', '海の日', 'Marine Day', '바다의 날'),
  '2010-07-22': words('成果报告与结业', '成果報告・修了', 'Final report and certificates', '성과 보고·수료'),
  '2010-07-24': words('返程', '帰国', 'Return', '귀국'),
}

/** One row for each day: journeys at both ends, Saturdays to rest, Sundays and the public holiday free. */
export const days: readonly Draft<'days'>[] = datesFrom(startsOn, endsOn).map((date) => ({
  id: `day-${date}`,
  date,
  dayType: dayTypeOf(date),
  city: words('川崎', '川崎', 'Kawasaki', '가와사키'),
  theme: themes[date] ?? {},
  baseHotelId: date === endsOn ? null : 'pl-lodging',
}))

/** The public holiday of the stay, and one at home in the weeks in which it is prepared. */
export const holidays: readonly Draft<'holidays'>[] = [
  { id: 'holiday-JP-2010-07-19', country: 'JP', on: '2010-07-19', name: words('海之日', '海の日', 'Marine Day', '바다의 날') },
  {
    id: 'holiday-CN-2010-06-16',
    country: 'CN',
    on: '2010-06-16',
    name: words('端午节', '端午節', 'Dragon Boat Festival', '단오절'),
  },
]

function dayTypeOf(date: string): Draft<'days'>['dayType'] & string {
  if (date === startsOn || date === endsOn) return 'travel'
  if (weekdayOf(date) === 6) return 'rest'
  return weekdayOf(date) === 7 || date === '2010-07-19' ? 'free' : 'programme'
}
