import { noAdmissionRules } from '../../../shared/mission/entities/place'
import type { Draft } from '../mission-of'
import { words } from '../words'
import { facilities } from './facilities'

const kawasaki = words('川崎', '川崎', 'Kawasaki', '가와사키')
const madeUp = { ja: '神奈川県川崎市見本町0-0（架空の住所）', en: '0-0 Mihoncho, Kawasaki (made-up address)' }

/** The airports are real, the rest is made up. */
const venues: readonly Draft<'places'>[] = [
  {
    id: 'pl-she',
    kind: 'airport',
    names: words(
      '沈阳桃仙国际机场（SHE）',
      '瀋陽桃仙国際空港（SHE）',
      'Shenyang Taoxian Airport (SHE)',
      '선양 타오셴국제공항(SHE)',
    ),
    city: words('沈阳', '瀋陽', 'Shenyang', '선양'),
    zone: 'Asia/Shanghai',
    country: 'CN',
  },
  {
    id: 'pl-nrt',
    kind: 'airport',
    names: words('东京成田机场（NRT）', '成田空港（NRT）', 'Tokyo Narita Airport (NRT)', '나리타공항'),
    city: words('成田', '成田', 'Narita', '나리타'),
    country: 'JP',
  },
  {
    id: 'pl-lodging',
    kind: 'hotel',
    names: words('样例研修宿舍 川崎', 'サンプル研修宿舎 川崎', 'Sample Training Lodge Kawasaki', '샘플연수숙소 가와사키'),
    address: madeUp,
    city: kawasaki,
    phone: '+81 44 000 0001 (sample)',
    country: 'JP',
    operatorOrganizationId: 'org-lodging',
    notes: '每间有厨房；公用洗衣房 / 各室にキッチン、共用ランドリー / a kitchen in each room, laundry in the house',
  },
  {
    id: 'pl-office',
    kind: 'office',
    names: words(
      '川崎市政府 研修室（样例）',
      '川崎市役所 研修室（サンプル）',
      'City of Kawasaki, training room (sample)',
      '가와사키시청 연수실 (견본)',
    ),
    address: madeUp,
    city: kawasaki,
    phone: '+81 44 000 0002 (sample)',
    country: 'JP',
    operatorOrganizationId: 'org-kawasaki',
    contactPersonIds: ['p-okano'],
    admission: {
      ...noAdmissionRules,
      openWeekdays: [1, 2, 3, 4, 5],
      closedOnHolidays: true,
      slots: [{ from: '08:30', to: '17:15' }],
      source: 'assumption of this sample: an office keeps weekdays',
    },
  },
  {
    id: 'pl-hall',
    kind: 'venue',
    names: words('样例生态城会馆', 'サンプルエコタウン会館', 'Sample Eco-Town Hall', '샘플 에코타운 회관'),
    address: madeUp,
    city: kawasaki,
    phone: '+81 44 000 0003 (sample)',
    country: 'JP',
    operatorOrganizationId: 'org-eco-town',
    contactPersonIds: ['p-midorikawa'],
  },
  {
    id: 'pl-restaurant',
    kind: 'restaurant',
    names: words('样例餐厅 多摩川', 'サンプルレストラン多摩川', 'Restaurant Tamagawa (sample)', '샘플 레스토랑 다마가와'),
    address: madeUp,
    city: kawasaki,
    phone: '+81 44 000 0004 (sample)',
    country: 'JP',
  },
]

export const places = [...facilities, ...venues]

/** Minutes on the way in ordinary traffic, estimated for this sample; both ways alike. */
export const transferTimes: readonly Draft<'transferTimes'>[] = [
  way('nrt', 'lodging', 105),
  way('lodging', 'office', 20),
  way('lodging', 'hall', 35),
  way('office', 'restaurant', 10),
  way('lodging', 'restaurant', 15),
  ...facilities.flatMap(({ id }) => [way('office', id.replace('pl-', ''), 30), way('lodging', id.replace('pl-', ''), 35)]),
]

function way(from: string, to: string, minutes: number): Draft<'transferTimes'> {
  return { id: `way-${from}-${to}`, fromPlaceId: `pl-${from}`, toPlaceId: `pl-${to}`, minutes }
}
