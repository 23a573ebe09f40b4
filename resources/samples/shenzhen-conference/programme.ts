import type { LocalizedText } from '../../../shared/mission/entities/fields'
import { assignmentsOf, type Interpreting, requirementsOf } from '../interpreting'
import type { Draft } from '../mission-of'
import { words } from '../words'
import { guestIds, interpreterPersonIds } from './people'

const hall = '主会场 / Main hall'
/** Nobody speaks to everybody: who sits together has a language in common, or brings its escort. */
const socially = { spokenLanguages: [], heardLanguages: [] }

/**
 * The sessions of the source on its three days. It prints "March 3" and "April 4" for the third and the fourth of December; times and
 * everything social are made up, and for the fifth it tells nothing.
 */
export const items: readonly Draft<'items'>[] = [
  session('registration', '03', 'note', '08:15', '08:50', words('签到', '受付', 'Registration', '등록'), '门厅 / Foyer'),
  session('opening', '03', 'ceremony', '09:00', '09:45', words('开幕式', '開会式', 'Opening ceremony', '개회식'), hall, {
    leadPersonId: 'p-cn-1',
  }),
  session(
    'keynotes',
    '03',
    'conferenceSession',
    '10:00',
    '12:00',
    words('主旨发言', '基調講演', 'Keynote speeches', '기조연설'),
    hall,
    {
      publicNotes: {
        en:
          'Multi-party cooperation to promote the win-win development of renewable metal industry innovation · Experience sharing and ' +
          "prospects of China's resource recycling and utilization industry · Policy and practice of solid waste management in Korea · " +
          'Thai solid waste management policy and challenge',
      },
    },
  ),
  session('lunch-03', '03', 'meal', '12:00', '13:30', words('午餐', '昼食', 'Lunch', '점심 식사'), '餐厅 / Restaurant', socially),
  session(
    'bilateral-03',
    '03',
    'b2bSession',
    '14:00',
    '16:00',
    words('双边会谈', '二国間会合', 'Bilateral meetings', '양자 회담'),
    '会议室 / Meeting rooms',
  ),
  session(
    'dinner',
    '03',
    'banquet',
    '18:00',
    '20:00',
    words('欢迎晚宴', '歓迎夕食会', 'Welcome dinner', '환영 만찬'),
    '宴会厅 / Banquet hall',
    socially,
  ),
  session(
    'forum-1',
    '04',
    'conferenceSession',
    '09:00',
    '10:20',
    words(
      '分论坛一：“一带一路”共建国家固废管理政策与发展',
      '分科会1：「一帯一路」共同建設国の廃棄物管理政策と発展',
      'Sub-forum, session 1: national policies and development of solid waste management',
      '분과 1: 고형폐기물 관리 정책과 발전',
    ),
    hall,
  ),
  session(
    'break-04',
    '04',
    'restStop',
    '10:20',
    '10:40',
    words('茶歇', '休憩', 'Coffee break', '휴식'),
    '门厅 / Foyer',
    socially,
  ),
  session(
    'forum-2',
    '04',
    'conferenceSession',
    '10:40',
    '12:00',
    words(
      '分论坛二：中国再生产业实践分享',
      '分科会2：中国の再生産業の実践',
      'Sub-forum, session 2: China renewable industry practice sharing',
      '분과 2: 중국 재생산업 실천 사례',
    ),
    hall,
  ),
  session('lunch-04', '04', 'meal', '12:00', '13:30', words('午餐', '昼食', 'Lunch', '점심 식사'), '餐厅 / Restaurant', socially),
  session(
    'bilateral-04',
    '04',
    'b2bSession',
    '14:00',
    '16:00',
    words('双边会谈', '二国間会合', 'Bilateral meetings', '양자 회담'),
    '会议室 / Meeting rooms',
  ),
  session(
    'departures',
    '05',
    'checkOut',
    '09:00',
    '10:00',
    words(
      '退房、各国代表团离会（样例）',
      'チェックアウト・各国代表団出発（サンプル）',
      'Check-out, departures by country (sample)',
      '체크아웃·국가별 출발 (견본)',
    ),
    '大堂 / Lobby',
    socially,
  ),
]

/** A booth for Chinese and English; one escort for each delegation that speaks neither, out of the nearer of the two. */
const plan: readonly Interpreting[] = [
  ...['opening', 'keynotes', 'forum-1', 'forum-2'].flatMap((id) => [
    {
      ...need(id, 'simultaneous', ['zh-Hans', 'en'], 'zh-en-1', 'zh-en-2', 'zh-en-3'),
      priority: 1,
      equipment: words(
        '同传间1、接收机120',
        '同時通訳ブース1、受信機120',
        '1 booth, 120 receivers',
        '동시통역 부스 1, 수신기 120',
      ),
    },
    ...escorts(id),
  ]),
  ...['bilateral-03', 'bilateral-04'].flatMap((id) => [
    need(id, 'consecutive', ['zh-Hans', 'en'], 'zh-en-1', 'zh-en-2', 'zh-en-3'),
    ...escorts(id),
  ]),
]

export const requirements = requirementsOf(plan)
export const assignments = assignmentsOf(plan, '2019-11-15')

export const roomStays: readonly Draft<'roomStays'>[] = [...guestIds, ...interpreterPersonIds].map((id, index) => ({
  id: `stay-${id}`,
  hotelPlaceId: 'pl-venue',
  checkInOn: '2019-12-02',
  checkOutOn: '2019-12-05',
  roomNumber: String(1001 + index),
  occupantIds: [id],
  status: 'confirmed',
}))

export const tasks: readonly Draft<'tasks'>[] = [
  {
    id: 'task-speeches',
    title: words(
      '向发言人征集讲稿（D-14）',
      '講演者へ原稿依頼（14日前）',
      'Ask the speakers for their texts (D-14)',
      '발표자 원고 요청 (D-14)',
    ),
    itemId: 'item-keynotes',
    dueDaysBefore: 14,
    doneOn: '2019-11-18',
  },
  {
    id: 'task-names',
    title: words('核对各国姓名拼写', '各国氏名の表記確認', 'Verify how names are written', '국가별 성명 표기 확인'),
    itemId: 'item-opening',
    dueDaysBefore: 7,
  },
]

function session(
  id: string,
  dayOfDecember: string,
  kind: Draft<'items'>['kind'] & string,
  startTime: string,
  endTime: string,
  title: LocalizedText,
  roomName: string,
  more: Partial<Draft<'items'>> = {},
): Draft<'items'> {
  return {
    id: `item-${id}`,
    kind,
    title,
    dayOn: `2019-12-${dayOfDecember}`,
    startTime,
    endTime,
    zone: 'Asia/Shanghai',
    status: 'confirmed',
    placeId: 'pl-venue',
    roomName,
    spokenLanguages: ['zh-Hans', 'en', 'ko', 'th', 'km', 'lo'],
    heardLanguages: ['zh-Hans', 'en', 'ko', 'th', 'km', 'lo'],
    ...more,
  }
}

function escorts(id: string): readonly Interpreting[] {
  return [
    need(id, 'escort', ['ko', 'zh-Hans'], 'ko'),
    need(id, 'escort', ['th', 'zh-Hans'], 'th'),
    need(id, 'escort', ['km', 'en'], 'km'),
    need(id, 'escort', ['lo', 'en'], 'lo'),
  ]
}

function need(id: string, mode: Interpreting['mode'], between: Interpreting['between'], ...by: readonly string[]): Interpreting {
  return { itemId: `item-${id}`, mode, by: by.map((name) => `int-${name}`), between }
}
