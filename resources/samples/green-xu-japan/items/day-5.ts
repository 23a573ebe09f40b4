import { words } from '../../words'
import { itemsOn } from './items-on'

/** Sunday: free, and getting ready for Monday. */
export const day5Items = itemsOn('2023-05-28')([
  {
    id: 'd5-breakfast',
    kind: 'meal',
    title: words('早餐', '朝食', 'Breakfast', '아침 식사'),
    startTime: '07:30',
    endTime: '09:00',
    placeId: 'pl-hotel',
    mealPlan: '自助餐 / ビュッフェ / buffet',
  },
  {
    id: 'd5-free',
    kind: 'freeTime',
    title: words('自由活动', '自由行動', 'At leisure', '자유시간'),
    startTime: '09:30',
    endTime: '15:30',
  },
  {
    id: 'd5-preparation',
    kind: 'briefing',
    title: words(
      '交流会准备会（中文）',
      '交流会準備会（中国語）',
      'Preparing the exchange meeting (in Chinese)',
      '교류회 준비회 (중국어)',
    ),
    startTime: '16:00',
    endTime: '17:30',
    placeId: 'pl-hotel',
    roomName: '大会議室 2F',
    leadPersonId: 'p-li',
    spokenLanguages: ['zh-Hans'],
    heardLanguages: ['zh-Hans'],
    publicNotes: words(
      '请各企业带上公司介绍和洽谈意向。',
      '各社は会社案内と商談希望をお持ちください。',
      'Each company brings its profile and its wishes for talks.',
      '각 사는 회사 소개서와 상담 희망 사항을 지참하십시오.',
    ),
  },
  {
    id: 'd5-dinner',
    kind: 'meal',
    title: words('晚餐', '夕食', 'Dinner', '저녁 식사'),
    startTime: '18:30',
    endTime: '20:00',
    placeId: 'pl-hotel',
    roomName: 'レストラン 1F',
    mealPlan: '中式套餐 / 中華コース / Chinese set menu',
  },
])
