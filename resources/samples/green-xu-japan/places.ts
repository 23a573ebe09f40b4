import type { Draft } from '../mission-of'
import { words } from '../words'
import { facilities } from './facilities'

const tokyo = words('东京', '東京', 'Tokyo', '도쿄')

/** Everything that is not a facility: airports, the hotel, the bank's hall, places to eat. The real ones are the airports. */
const venues: readonly Draft<'places'>[] = [
  {
    id: 'pl-pek',
    kind: 'airport',
    names: words(
      '北京首都国际机场（PEK）3号航站楼',
      '北京首都国際空港（PEK）第3ターミナル',
      'Beijing Capital Airport (PEK), Terminal 3',
      '베이징 수도국제공항(PEK) 제3터미널',
    ),
    address: { 'zh-Hans': '北京市顺义区', en: 'Shunyi, Beijing' },
    city: words('北京', '北京', 'Beijing', '베이징'),
    zone: 'Asia/Shanghai',
    country: 'CN',
  },
  {
    id: 'pl-hkg',
    kind: 'airport',
    names: {
      ...words('香港国际机场（HKG）', '香港国際空港（HKG）', 'Hong Kong Airport (HKG)', '홍콩국제공항(HKG)'),
      'zh-Hant': '香港國際機場（HKG）',
    },
    address: { 'zh-Hant': '香港赤鱲角', en: 'Chek Lap Kok, Hong Kong' },
    city: words('香港', '香港', 'Hong Kong', '홍콩'),
    zone: 'Asia/Hong_Kong',
    country: 'HK',
  },
  {
    id: 'pl-hnd',
    kind: 'airport',
    names: words(
      '东京羽田机场（HND）3号航站楼',
      '羽田空港（HND）第3ターミナル',
      'Tokyo Haneda Airport (HND), Terminal 3',
      '하네다공항 제3터미널',
    ),
    address: { ja: '東京都大田区羽田空港', en: 'Haneda-kuko, Ota, Tokyo' },
    city: tokyo,
    country: 'JP',
  },
  {
    id: 'pl-nrt',
    kind: 'airport',
    names: words(
      '成田机场（NRT）2号航站楼',
      '成田空港（NRT）第2ターミナル',
      'Narita Airport (NRT), Terminal 2',
      '나리타공항 제2터미널',
    ),
    address: { ja: '千葉県成田市', en: 'Narita, Chiba' },
    city: words('成田', '成田', 'Narita', '나리타'),
    country: 'JP',
  },
  {
    id: 'pl-hotel',
    kind: 'hotel',
    names: words('样例酒店 东京湾', 'サンプルホテル東京ベイ', 'Sample Hotel Tokyo Bay', '샘플 호텔 도쿄 베이'),
    address: { ja: '東京都港区見本町0-0-0（架空の住所）', en: '0-0-0 Mihoncho, Minato, Tokyo (made-up address)' },
    city: tokyo,
    phone: '+81 3 0000 0001 (sample)',
    country: 'JP',
    operatorOrganizationId: 'org-hotel',
    notes: '大会议厅 2 层；会客厅 3 层 / 大会議室は2階、応接室は3階',
  },
  {
    id: 'pl-bank',
    kind: 'venue',
    names: words(
      '银行交流会会场（样例）',
      '銀行交流会会場（サンプル）',
      'Bank hall for the exchange meeting (sample)',
      '은행 교류회장 (견본)',
    ),
    address: { ja: '東京都千代田区見本町0-0-1（架空の住所）', en: '0-0-1 Mihoncho, Chiyoda, Tokyo (made-up address)' },
    city: tokyo,
    phone: '+81 3 0000 0002 (sample)',
    country: 'JP',
    operatorOrganizationId: 'org-mizuho',
    contactPersonIds: ['p-yamamoto'],
    notes: '同传间 1 间，已试线 / 同時通訳ブース1室',
  },
  restaurant(
    'welcome',
    '样例餐厅 港湾',
    'サンプルレストラン港',
    'Restaurant Harbour (sample)',
    '샘플 레스토랑 항구',
    '0-0-2 Mihoncho, Minato',
    '港区見本町0-0-2',
  ),
  restaurant(
    'r-yokohama',
    '样例餐厅 横滨',
    'サンプルレストラン横浜',
    'Restaurant Yokohama (sample)',
    '샘플 레스토랑 요코하마',
    '0-0-3 Mihoncho, Yokohama',
    '横浜市見本町0-0-3',
  ),
  restaurant(
    'bay',
    '样例餐厅 临海',
    'サンプルレストラン臨海',
    'Restaurant Waterfront (sample)',
    '샘플 레스토랑 임해',
    '0-0-4 Mihoncho, Ota',
    '大田区見本町0-0-4',
  ),
  restaurant(
    'izakaya',
    '样例居酒屋',
    'サンプル居酒屋',
    'Izakaya (sample)',
    '샘플 이자카야',
    '0-0-5 Mihoncho, Minato',
    '港区見本町0-0-5',
  ),
]

export const places = [...facilities, ...venues]

/** Minutes on the road in ordinary traffic, estimated for this sample; both ways alike. */
export const transferTimes: readonly Draft<'transferTimes'>[] = [
  way('hotel', 'hnd', 35),
  way('hotel', 'nrt', 80),
  way('hotel', 'machida', 75),
  way('hotel', 'suisomiru', 25),
  way('hotel', 'yokohama', 45),
  way('hotel', 'eco-construction', 30),
  way('hotel', 'eco-electronics', 30),
  way('hotel', 'eco-food', 30),
  way('hotel', 'bank', 20),
  way('hotel', 'welcome', 5),
  way('hotel', 'izakaya', 5),
  way('hotel', 'bay', 25),
  way('machida', 'suisomiru', 90),
  way('machida', 'yokohama', 60),
  way('yokohama', 'r-yokohama', 15),
  way('r-yokohama', 'eco-electronics', 40),
  way('yokohama', 'eco-electronics', 40),
  way('eco-food', 'bay', 15),
  way('eco-food', 'eco-electronics', 10),
  way('eco-electronics', 'bay', 15),
  way('suisomiru', 'bay', 20),
  way('suisomiru', 'bank', 20),
  way('eco-food', 'bank', 30),
  way('bay', 'bank', 25),
]

function way(from: string, to: string, minutes: number): Draft<'transferTimes'> {
  return { id: `way-${from}-${to}`, fromPlaceId: `pl-${from}`, toPlaceId: `pl-${to}`, minutes }
}

function restaurant(
  id: string,
  zh: string,
  ja: string,
  en: string,
  ko: string,
  addressEn: string,
  addressJa: string,
): Draft<'places'> {
  return {
    id: `pl-${id}`,
    kind: 'restaurant',
    names: words(zh, ja, en, ko),
    address: { ja: `${addressJa}（架空の住所）`, en: `${addressEn} (made-up address)` },
    city: id === 'r-yokohama' ? words('横滨', '横浜', 'Yokohama', '요코하마') : tokyo,
    phone: '+81 3 0000 0009 (sample)',
    country: 'JP',
  }
}
