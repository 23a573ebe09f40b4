import type { LocalizedText } from '../../../shared/mission/entities/fields'
import { type Admission, noAdmissionRules } from '../../../shared/mission/entities/place'
import type { Draft } from '../mission-of'
import { words } from '../words'

const sturdyShoes = words(
  '长袖长裤、平底防滑鞋',
  '長袖・長ズボン、滑りにくい靴',
  'Long sleeves and trousers, flat sturdy shoes',
  '긴소매·긴바지, 미끄럽지 않은 신발',
)
const weekdays = [1, 2, 3, 4, 5]

/**
 * Plants for two visitors. No rules of the plants of Kawasaki were found: rules of comparable ones (domain/rules.md 5.3) stand in, and
 * say so. What matters here is how few come: some hosts receive ten at least, one receives eight at most, one asks for an interpreter
 * even for two.
 */
export const facilities: readonly Draft<'places'>[] = [
  plant('plastics', '废塑料回收厂', 'プラスチックリサイクル工場', 'plastics recycling plant', '플라스틱 재활용 공장', 'p-aoki', {
    openWeekdays: weekdays,
    closedOnHolidays: true,
    slots: [
      { from: '09:30', to: '11:30' },
      { from: '13:30', to: '15:30' },
    ],
    ppe: ['helmet', 'mask'],
    source: 'F-kita (rule of an eco-town elsewhere, as an example)',
  }),
  plant('appliances', '废家电回收厂', '家電リサイクル工場', 'appliance recycling plant', '가전 재활용 공장', 'p-ieda', {
    openWeekdays: weekdays,
    closedOnHolidays: true,
    groupMax: 8,
    leadDays: 14,
    visitMinutes: 90,
    ppe: ['helmet', 'safety glasses'],
    prohibited: ['jewellery', 'photo'],
    source: 'F-glass (rule of a comparable plant, as an example)',
  }),
  plant('paper', '难再生废纸回收厂', '難再生古紙リサイクル工場', 'paper recycling plant', '난재생 폐지 재활용 공장', 'p-kamiya', {
    openWeekdays: [2, 3, 4],
    closedOnHolidays: true,
    slots: [
      { from: '09:30', to: '11:30' },
      { from: '13:30', to: '16:30' },
    ],
    visitMinutes: 90,
    groupMin: 10,
    groupMax: 30,
    groupsPerSlot: 1,
    leadDays: 7,
    source: 'F-asa (rule of a comparable plant, as an example)',
  }),
  plant(
    'steel',
    '钢铁厂 废物利用设施',
    '製鉄所 廃棄物利用設備',
    'steel works, use of waste',
    '제철소 폐기물 이용 설비',
    'p-kaneda',
    {
      openWeekdays: weekdays,
      visitMinutes: 120,
      groupMax: 20,
      ppe: ['helmet', 'safety glasses', 'jacket', 'hearing protection'],
      prohibited: ['jewellery', 'contact lenses (advised)'],
      stairsOrHeights: '参观通道有楼梯 / 見学通路に階段あり / stairs along the route',
      source: 'F-steel (rule of a comparable plant, as an example)',
    },
  ),
  {
    ...plant(
      'incineration',
      '垃圾焚烧厂 个人参观会',
      'ごみ焼却施設 個人見学会',
      'incineration plant, individual session',
      '쓰레기 소각시설 개인 견학회',
      'p-haida',
      {
        openWeekdays: weekdays,
        closedOnHolidays: true,
        slots: [{ from: '09:30', to: '16:30' }],
        lastEntry: '15:00',
        visitMinutes: 90,
        groupMax: 9,
        listDays: 14,
        listLanguages: ['ja', 'en'],
        needsSignature: true,
        visitorsPerInterpreter: 15,
        source:
          'F-23 (rule of the 23-city plants, as an example: nine or fewer join an individual session, with a Japanese speaker)',
      },
    ),
    operatorOrganizationId: 'org-kawasaki',
  },
  {
    ...plant('sewage', '污水处理厂', '下水処理場', 'sewage treatment plant', '하수처리장', 'p-mizutani', {
      openWeekdays: weekdays,
      slots: [
        { from: '09:00', to: '12:15' },
        { from: '13:00', to: '16:00' },
      ],
      groupMax: 60,
      ppe: ['safety glasses'],
      source: 'F-tama, F-fox (rules of comparable plants, as an example)',
    }),
    operatorOrganizationId: 'org-kawasaki',
  },
]

function plant(
  id: string,
  zh: string,
  ja: string,
  en: string,
  ko: string,
  contactPersonId: string,
  rules: Partial<Admission>,
): Draft<'places'> & { readonly names: LocalizedText } {
  return {
    id: `pl-${id}`,
    names: words(`川崎 ${zh}（样例）`, `川崎 ${ja}（サンプル）`, `Kawasaki: ${en} (sample)`, `가와사키 ${ko} (견본)`),
    address: { ja: '神奈川県川崎市見本町0-0（架空の住所）', en: '0-0 Mihoncho, Kawasaki (made-up address)' },
    city: words('川崎', '川崎', 'Kawasaki', '가와사키'),
    country: 'JP',
    phone: '+81 44 000 0020 (sample)',
    operatorOrganizationId: 'org-eco-town',
    contactPersonIds: [contactPersonId],
    admission: { ...noAdmissionRules, staffLanguages: ['ja'], clothing: sturdyShoes, ...rules },
  }
}
