import { noAdmissionRules } from '../../../shared/mission/entities/place'
import type { Draft } from '../mission-of'
import { words } from '../words'

const interpreterNeeded =
  '案内は日本語のみ、通訳同行 / 接待人员只讲日语，请自带口译 / staff speak Japanese only, bring interpreters'
const sturdyShoes = words(
  '长袖长裤、平底防滑鞋',
  '長袖・長ズボン、滑りにくい靴',
  'Long sleeves and trousers, flat sturdy shoes',
  '긴소매·긴바지, 미끄럽지 않은 신발',
)
const superEcoTown = words('东京都大田区', '東京都大田区', 'Ota, Tokyo', '도쿄도 오타구')
/** 28 December to 4 January (F-sui1), in the winter that follows the mission. */
const newYearClosing = ['12-28', '12-29', '12-30', '12-31']
  .map((day) => `2023-${day}`)
  .concat(['01', '02', '03', '04'].map((day) => `2024-01-${day}`))

/**
 * The facilities of the source with the admission rules of domain/rules.md 5.3. Where no rule of a facility itself was found, the
 * rule of a comparable one stands in as an example and its source says so.
 */
export const facilities: readonly Draft<'places'>[] = [
  {
    id: 'pl-machida',
    names: words('町田市生物能源中心', '町田市バイオエネルギーセンター', 'Machida Bioenergy Center', '마치다시 바이오에너지센터'),
    address: { ja: '東京都町田市', en: 'Machida, Tokyo' },
    city: words('町田', '町田', 'Machida', '마치다'),
    country: 'JP',
    operatorOrganizationId: 'org-machida',
    contactPersonIds: ['p-sato'],
    briefing: words(
      '町田市的垃圾处理设施。先在会议室听说明，再分两队参观。',
      '町田市の清掃工場。会議室で説明の後、2班に分かれて見学。',
      'Waste plant of Machida City: a briefing in the meeting room, then a tour in two teams.',
      '마치다시 폐기물 처리시설. 회의실에서 설명을 들은 뒤 두 조로 나누어 견학.',
    ),
    admission: {
      ...noAdmissionRules,
      openWeekdays: [2, 4],
      visitMinutes: 100,
      staffLanguages: ['ja'],
      clothing: sturdyShoes,
      source: 'F-mach1, F-mach2',
    },
  },
  {
    id: 'pl-yokohama',
    names: words(
      '横滨市污泥处理设施（样例名）',
      '横浜市 下水汚泥処理施設（仮称）',
      'Sludge treatment facility, Yokohama City (stand-in name)',
      '요코하마시 하수 슬러지 처리시설 (가칭)',
    ),
    address: { ja: '神奈川県横浜市', en: 'Yokohama, Kanagawa' },
    city: words('横滨', '横浜', 'Yokohama', '요코하마'),
    country: 'JP',
    operatorOrganizationId: 'org-yokohama',
    contactPersonIds: ['p-suzuki'],
    briefing: words(
      '下水污泥的集中处理与资源化。',
      '下水汚泥の集約処理と資源化。',
      'Central treatment and reuse of sewage sludge.',
      '하수 슬러지의 집약 처리와 자원화.',
    ),
    notes: interpreterNeeded,
    admission: {
      ...noAdmissionRules,
      openWeekdays: [1, 2, 3, 4, 5],
      slots: [
        { from: '09:00', to: '12:15' },
        { from: '13:00', to: '16:00' },
      ],
      groupMax: 60,
      staffLanguages: ['ja'],
      ppe: ['helmet'],
      clothing: sturdyShoes,
      source: 'F-tama (rule of a comparable plant, as an example)',
    },
  },
  {
    id: 'pl-suisomiru',
    names: words(
      '东京Suisomiru氢信息馆',
      '水素情報館 東京スイソミル',
      'Hydrogen Information Center Tokyo Suisomiru',
      '도쿄 스이소미루',
    ),
    address: { ja: '東京都江東区潮見1-3-2', en: '1-3-2 Shiomi, Koto, Tokyo' },
    city: words('东京', '東京', 'Tokyo', '도쿄'),
    country: 'JP',
    operatorOrganizationId: 'org-suisomiru',
    contactPersonIds: ['p-takahashi'],
    briefing: words(
      '氢能展示馆；二楼设有视察团用的讲座室和会议室。',
      '水素エネルギーの展示。2階に視察団向けの講習室・会議室。',
      'Exhibition on hydrogen; lecture and meeting rooms for inspection groups on the second floor.',
      '수소 에너지 전시. 2층에 시찰단용 강의실과 회의실.',
    ),
    admission: {
      ...noAdmissionRules,
      openWeekdays: [2, 3, 4, 5, 6, 7],
      closedOn: newYearClosing,
      closedDayAfterHoliday: true,
      slots: [{ from: '09:00', to: '17:00' }],
      lastEntry: '16:30',
      source: 'F-sui1',
    },
  },
  {
    id: 'pl-eco-electronics',
    names: words(
      '东京超级生态城 电子废物回收厂（样例）',
      '東京スーパーエコタウン 電子機器リサイクル工場（サンプル）',
      'Tokyo Super Eco Town: electronics recycling plant (sample)',
      '도쿄 슈퍼에코타운: 전자기기 재활용 공장 (견본)',
    ),
    address: { ja: '東京都大田区（臨海部）', en: 'Ota, Tokyo (waterfront)' },
    city: superEcoTown,
    country: 'JP',
    operatorOrganizationId: 'org-plants',
    contactPersonIds: ['p-tanaka'],
    notes: interpreterNeeded,
    admission: {
      ...noAdmissionRules,
      openWeekdays: [1, 2, 3, 4, 5],
      closedOnHolidays: true,
      slots: [{ from: '09:30', to: '16:30' }],
      lastEntry: '15:00',
      visitMinutes: 90,
      groupMin: 10,
      leadDays: 14,
      listDays: 14,
      listLanguages: ['ja', 'en'],
      needsSignature: true,
      visitorsPerInterpreter: 15,
      staffLanguages: ['ja'],
      ppe: ['helmet', 'safety glasses'],
      clothing: sturdyShoes,
      prohibited: ['photo'],
      source: 'F-23 (rule of the 23-city plants, as an example)',
    },
  },
  {
    id: 'pl-eco-food',
    names: words(
      '东京超级生态城 食品废物资源化厂（样例）',
      '東京スーパーエコタウン 食品廃棄物リサイクル工場（サンプル）',
      'Tokyo Super Eco Town: food waste recycling plant (sample)',
      '도쿄 슈퍼에코타운: 음식물 폐기물 재활용 공장 (견본)',
    ),
    address: { ja: '東京都大田区（臨海部）', en: 'Ota, Tokyo (waterfront)' },
    city: superEcoTown,
    country: 'JP',
    operatorOrganizationId: 'org-plants',
    contactPersonIds: ['p-ito'],
    notes: interpreterNeeded,
    admission: {
      ...noAdmissionRules,
      openWeekdays: [1, 2, 3, 4, 5],
      closedOnHolidays: true,
      slots: [
        { from: '09:30', to: '11:30' },
        { from: '13:30', to: '15:30' },
      ],
      staffLanguages: ['ja'],
      ppe: ['helmet', 'mask'],
      clothing: sturdyShoes,
      source: 'F-kita (rule of an eco-town elsewhere, as an example)',
    },
  },
  {
    id: 'pl-eco-construction',
    names: words(
      '东京超级生态城 建筑废物分选厂（样例）',
      '東京スーパーエコタウン 建設廃棄物選別工場（サンプル）',
      'Tokyo Super Eco Town: construction waste sorting plant (sample)',
      '도쿄 슈퍼에코타운: 건설폐기물 선별 공장 (견본)',
    ),
    address: { ja: '東京都大田区（臨海部）', en: 'Ota, Tokyo (waterfront)' },
    city: superEcoTown,
    country: 'JP',
    operatorOrganizationId: 'org-plants',
    contactPersonIds: ['p-watanabe'],
    notes: interpreterNeeded,
    admission: {
      ...noAdmissionRules,
      openWeekdays: [2, 3, 4],
      slots: [
        { from: '09:30', to: '11:30' },
        { from: '13:30', to: '16:30' },
      ],
      visitMinutes: 90,
      groupMin: 10,
      groupMax: 30,
      groupsPerSlot: 1,
      leadDays: 7,
      staffLanguages: ['ja'],
      ppe: ['helmet', 'safety glasses', 'hearing protection'],
      clothing: sturdyShoes,
      stairsOrHeights: '参观通道有楼梯 / 見学通路に階段あり / stairs along the route',
      source: 'F-asa (rule of a comparable plant, as an example)',
    },
  },
]
