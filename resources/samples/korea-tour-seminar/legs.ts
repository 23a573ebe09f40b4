import type { LocalizedText } from '../../../shared/mission/entities/fields'
import { type Admission, noAdmissionRules } from '../../../shared/mission/entities/place'
import { words } from '../words'

/** One of the five provinces: a city, its airport, the day of the seminar, and the facility that is visited after it. */
export interface Leg {
  readonly id: string
  readonly province: LocalizedText
  readonly city: LocalizedText
  readonly airport: { readonly code: string; readonly names: LocalizedText }
  /** When the party flies in, when the seminar is held, and when it flies on. */
  readonly arrivesOn: string
  readonly seminarOn: string
  readonly leavesOn: string
  readonly topic: LocalizedText
  readonly facility: LocalizedText
  readonly admission: Admission
  /** Family name of the contact in hanzi and in Latin letters; made up. */
  readonly contact: readonly [string, string]
}

/** The source tells that there were five provinces, not which: these five, their cities and dates are assumed. */
export const legs: readonly Leg[] = [
  {
    id: 'liaoning',
    province: words('辽宁省', '遼寧省', 'Liaoning', '랴오닝성'),
    city: words('沈阳', '瀋陽', 'Shenyang', '선양'),
    airport: {
      code: 'SHE',
      names: words('沈阳桃仙国际机场（SHE）', '瀋陽桃仙国際空港（SHE）', 'Shenyang Airport (SHE)', '선양공항 (SHE)'),
    },
    arrivesOn: '2005-08-29',
    seminarOn: '2005-08-30',
    leavesOn: '2005-08-31',
    topic: words('工业废水', '工場排水', 'Industrial waste water', '산업폐수'),
    facility: words('污水处理厂（样例）', '下水処理場（サンプル）', 'Sewage treatment plant (sample)', '하수처리장 (견본)'),
    admission: {
      ...noAdmissionRules,
      slots: [
        { from: '09:00', to: '12:15' },
        { from: '13:00', to: '16:00' },
      ],
      groupMax: 60,
      source: 'F-tama (rule of a plant in Japan, as an example)',
    },
    contact: ['尹', 'Yin'],
  },
  {
    id: 'shandong',
    province: words('山东省', '山東省', 'Shandong', '산둥성'),
    city: words('济南', '済南', 'Jinan', '지난'),
    airport: {
      code: 'TNA',
      names: words('济南遥墙国际机场（TNA）', '済南遥墻国際空港（TNA）', 'Jinan Airport (TNA)', '지난공항 (TNA)'),
    },
    arrivesOn: '2005-08-31',
    seminarOn: '2005-09-01',
    leavesOn: '2005-09-02',
    topic: words('烟气脱硫', '排煙脱硫', 'Flue gas desulphurization', '배연탈황'),
    facility: words(
      '电厂脱硫设施（样例）',
      '発電所の脱硫設備（サンプル）',
      'Desulphurization at a power plant (sample)',
      '발전소 탈황설비 (견본)',
    ),
    admission: {
      ...noAdmissionRules,
      ppe: ['helmet', 'safety glasses', 'hearing protection'],
      stairsOrHeights: '有楼梯 / 階段あり / stairs / 계단 있음',
      source: 'F-steel (rule of a plant elsewhere, as an example)',
    },
    contact: ['姚', 'Yao'],
  },
  {
    id: 'jiangsu',
    province: words('江苏省', '江蘇省', 'Jiangsu', '장쑤성'),
    city: words('南京', '南京', 'Nanjing', '난징'),
    airport: {
      code: 'NKG',
      names: words('南京禄口国际机场（NKG）', '南京禄口国際空港（NKG）', 'Nanjing Airport (NKG)', '난징공항 (NKG)'),
    },
    arrivesOn: '2005-09-02',
    seminarOn: '2005-09-05',
    leavesOn: '2005-09-06',
    topic: words('生活垃圾', '生活ごみ', 'Municipal waste', '생활폐기물'),
    facility: words('垃圾焚烧厂（样例）', 'ごみ焼却施設（サンプル）', 'Incineration plant (sample)', '소각시설 (견본)'),
    admission: {
      ...noAdmissionRules,
      openWeekdays: [1, 2, 3, 4, 5],
      visitorsPerInterpreter: 15,
      source: 'F-23 (rule of plants in Japan, as an example)',
    },
    contact: ['邵', 'Shao'],
  },
  {
    id: 'hubei',
    province: words('湖北省', '湖北省', 'Hubei', '후베이성'),
    city: words('武汉', '武漢', 'Wuhan', '우한'),
    airport: {
      code: 'WUH',
      names: words('武汉天河国际机场（WUH）', '武漢天河国際空港（WUH）', 'Wuhan Airport (WUH)', '우한공항 (WUH)'),
    },
    arrivesOn: '2005-09-06',
    seminarOn: '2005-09-07',
    leavesOn: '2005-09-08',
    topic: words('饮用水', '飲料水', 'Drinking water', '먹는물'),
    facility: words(
      '自来水厂 中央控制室（样例）',
      '浄水場 中央制御室（サンプル）',
      'Waterworks, control room (sample)',
      '정수장 중앙제어실 (견본)',
    ),
    // Eight at most; the party is ten: see tests/resources/samples.
    admission: { ...noAdmissionRules, groupMax: 8, source: 'F-glass (rule of a plant elsewhere, as an example)' },
    contact: ['汪', 'Wang'],
  },
  {
    id: 'guangdong',
    province: words('广东省', '広東省', 'Guangdong', '광둥성'),
    city: words('广州', '広州', 'Guangzhou', '광저우'),
    airport: {
      code: 'CAN',
      names: words('广州白云国际机场（CAN）', '広州白雲国際空港（CAN）', 'Guangzhou Airport (CAN)', '광저우공항 (CAN)'),
    },
    arrivesOn: '2005-09-08',
    seminarOn: '2005-09-09',
    leavesOn: '2005-09-10',
    topic: words('资源再生', '資源リサイクル', 'Recycling', '자원 재활용'),
    facility: words('再生资源园区（样例）', 'リサイクル団地（サンプル）', 'Recycling park (sample)', '재활용 단지 (견본)'),
    admission: {
      ...noAdmissionRules,
      slots: [
        { from: '09:30', to: '11:30' },
        { from: '13:30', to: '15:30' },
      ],
      source: 'F-kita (rule of an eco-town in Japan, as an example)',
    },
    contact: ['祁', 'Qi'],
  },
]
