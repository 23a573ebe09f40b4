import type { LocalizedText } from '../../../shared/mission/entities/fields'
import { assignmentsOf, type Interpreting, requirementsOf } from '../interpreting'
import type { Draft } from '../mission-of'
import { words } from '../words'
import { hostIds } from './people'

const day = '2024-01-19'
const hall = '主会场 / Main hall'
/** Nobody speaks to everybody. */
const socially = { spokenLanguages: [], heardLanguages: [] }

/** Who opens first changes by turns between the two hosts; the four topics are the source's. Speakers' slots are made up. */
export const items: readonly Draft<'items'>[] = [
  session('registration', 'note', '08:30', '09:00', words('签到', '受付', 'Registration', '등록'), '门厅 / Foyer'),
  session(
    'vip',
    'courtesyCall',
    '08:40',
    '08:55',
    words('贵宾室会见', '控室での挨拶', 'Meeting in the VIP room', '귀빈실 접견'),
    '贵宾室 / VIP room',
    {
      attendance: 'persons',
      includePersonIds: [...hostIds, 'p-jin', 'p-roe'],
      leadPersonId: 'p-fang',
    },
  ),
  session(
    'opening',
    'ceremony',
    '09:00',
    '09:20',
    words('开幕：两家主办单位致辞', '開会：両主催者挨拶', 'Opening remarks by both hosts', '개회: 양 주최 측 인사'),
    hall,
    { hostContactIds: [...hostIds] },
  ),
  session(
    'keynote',
    'conferenceSession',
    '09:20',
    '10:00',
    words('主旨发言（样例发言人）', '基調講演（サンプル）', 'Keynote (sample speaker)', '기조강연 (견본 발표자)'),
    hall,
    {
      leadPersonId: 'p-jin',
    },
  ),
  session('break', 'restStop', '10:00', '10:20', words('茶歇', '休憩', 'Coffee break', '휴식'), '门厅 / Foyer', socially),
  session(
    'enterprises',
    'conferenceSession',
    '10:20',
    '12:00',
    words(
      '企业发言：能源转型、绿色技术创新',
      '企業講演：エネルギー転換、グリーン技術革新',
      'Enterprise talks: energy transition, green technology innovation',
      '기업 발표: 에너지 전환, 녹색기술 혁신',
    ),
    hall,
    { leadPersonId: 'p-roe' },
  ),
  session('lunch', 'meal', '12:00', '13:30', words('午餐', '昼食', 'Lunch', '점심 식사'), '餐厅 / Restaurant', socially),
  session(
    'panel',
    'conferenceSession',
    '13:30',
    '15:00',
    words(
      '圆桌讨论：绿色供应链、循环经济',
      'パネル：グリーンサプライチェーン、循環経済',
      'Panel: green supply chains, circular economy',
      '패널: 녹색 공급망, 순환경제',
    ),
    hall,
    { leadPersonId: 'p-tao' },
  ),
  session(
    'closing',
    'ceremony',
    '15:00',
    '15:15',
    words('闭幕：两家主办单位总结', '閉会：両主催者まとめ', 'Closing by both hosts', '폐회: 양 주최 측 정리'),
    hall,
    { hostContactIds: [...hostIds] },
  ),
  session('networking', 'meeting', '15:30', '16:15', words('自由交流', '交流会', 'Networking', '자유 교류'), '门厅 / Foyer'),
]

const plan: readonly Interpreting[] = [
  need('vip', 'consecutive', 'int-yu'),
  ...['opening', 'keynote', 'enterprises', 'panel', 'closing'].map((id) =>
    need(id, 'simultaneous', 'int-yu', 'int-bai', 'int-shui'),
  ),
  need('networking', 'escort', 'int-bai', 'int-shui'),
]

export const requirements = requirementsOf(plan)
export const assignments = assignmentsOf(plan, '2024-01-05')

export const tasks: readonly Draft<'tasks'>[] = [
  {
    id: 'task-slides',
    title: words(
      '收集发言人简历与幻灯片',
      '講演者の略歴とスライドの収集',
      'Collect CVs and slides of the speakers',
      '발표자 약력·슬라이드 수집',
    ),
    ownerPersonId: 'p-fang',
    itemId: 'item-keynote',
    dueDaysBefore: 14,
    doneOn: '2024-01-05',
  },
  {
    id: 'task-press',
    title: words('确认媒体名单', '報道関係者名簿の確認', 'Confirm the press list', '언론 명단 확인'),
    ownerPersonId: 'p-doe',
    dueOn: '2024-01-17',
  },
]

function session(
  id: string,
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
    dayOn: day,
    startTime,
    endTime,
    zone: 'Asia/Shanghai',
    status: 'confirmed',
    placeId: 'pl-venue',
    roomName,
    includePersonIds: hostIds,
    spokenLanguages: ['zh-Hans', 'en'],
    heardLanguages: ['en', 'zh-Hans'],
    ...more,
  }
}

function need(id: string, mode: Interpreting['mode'], ...by: readonly string[]): Interpreting {
  return { itemId: `item-${id}`, mode, by, between: ['zh-Hans', 'en'] }
}
