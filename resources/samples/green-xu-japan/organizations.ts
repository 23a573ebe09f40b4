import type { Draft } from '../mission-of'
import { words } from '../words'
import { companies } from './companies'

/** Real organizations of the source appear with their names and the role that the source tells, nothing more. */
const hostsAndSender: readonly Draft<'organizations'>[] = [
  {
    id: 'org-green-xu',
    names: words(
      '绿巢环境产业平台（译名）',
      'グリーンネスト環境産業プラットフォーム（仮訳）',
      'Green Xu Environmental Industry Platform',
      '그린쉬 환경산업플랫폼',
    ),
    // The source spells one organization in two ways and gives no Chinese name; the Chinese and Japanese names here are renderings.
    aliases: ['Green Xu', 'Green nest', 'Green nest Environmental Industry Platform'],
    type: 'association',
    country: 'CN',
  },
  {
    id: 'org-mizuho',
    names: words('瑞穗银行', 'みずほ銀行', 'Mizuho Bank', '미즈호은행'),
    type: 'bank',
    country: 'JP',
  },
  {
    id: 'org-machida',
    names: words('町田市', '町田市', 'Machida City', '마치다시'),
    type: 'municipality',
    country: 'JP',
  },
  {
    id: 'org-yokohama',
    names: words('横滨市', '横浜市', 'City of Yokohama', '요코하마시'),
    type: 'municipality',
    country: 'JP',
  },
  {
    id: 'org-suisomiru',
    names: words(
      '东京Suisomiru氢信息馆',
      '水素情報館 東京スイソミル',
      'Hydrogen Information Center Tokyo Suisomiru',
      '수소정보관 도쿄 스이소미루',
    ),
    aliases: ['Tokyo Swissomil', 'Tokyo Suisomiru'],
    type: 'facilityOperator',
    country: 'JP',
    sectorTags: ['hydrogen'],
  },
]

const services: readonly Draft<'organizations'>[] = [
  {
    id: 'org-plants',
    names: words(
      '东京超级生态城 入驻企业（样例）',
      '東京スーパーエコタウン 立地企業（サンプル）',
      'Operators in Tokyo Super Eco Town (sample)',
      '도쿄 슈퍼에코타운 입주 기업 (견본)',
    ),
    type: 'facilityOperator',
    country: 'JP',
    sectorTags: ['recycling'],
  },
  {
    id: 'org-hotel',
    names: words('样例酒店 东京湾', 'サンプルホテル東京ベイ', 'Sample Hotel Tokyo Bay', '샘플 호텔 도쿄 베이'),
    type: 'hotel',
    country: 'JP',
  },
  {
    id: 'org-airline',
    names: words('样例航空', 'サンプル航空', 'Sample Air', '샘플항공'),
    type: 'carrier',
    country: 'CN',
  },
  {
    id: 'org-coach',
    names: words('样例巴士', 'サンプル観光バス', 'Sample Coaches', '샘플관광버스'),
    type: 'carrier',
    country: 'JP',
  },
  {
    id: 'org-agency',
    names: words('样例口译服务', 'サンプル通訳サービス', 'Sample Interpreting', '샘플통역서비스'),
    type: 'interpretingAgency',
    country: 'JP',
  },
  {
    id: 'org-observer-th',
    names: {
      ...words(
        '泰国再生资源协会（样例）',
        'タイ再生資源協会（サンプル）',
        'Thai Recycling Association (sample)',
        '태국 재활용협회 (견본)',
      ),
      th: 'สมาคมรีไซเคิล (ตัวอย่าง)',
    },
    type: 'association',
    country: 'TH',
  },
  {
    id: 'org-observer-la',
    names: {
      ...words(
        '老挝固废协会（样例）',
        'ラオス廃棄物協会（サンプル）',
        'Lao Solid Waste Association (sample)',
        '라오스 폐기물협회 (견본)',
      ),
      lo: 'ສະມາຄົມສິ່ງເສດເຫຼືອ (ຕົວຢ່າງ)',
    },
    type: 'association',
    country: 'LA',
  },
  {
    id: 'org-liaison-kr',
    names: words(
      '韩国环境产业联络处（样例）',
      '韓国環境産業連絡事務所（サンプル）',
      'Korean Environmental Industry Liaison Office (sample)',
      '한국환경산업연락사무소 (견본)',
    ),
    type: 'association',
    country: 'KR',
  },
]

/** Japanese companies at the exchange meeting: the sentence of the source that named them is lost. */
const partners: readonly Draft<'organizations'>[] = [
  partner('1', '样例工程', 'サンプルエンジニアリング', 'Sample Engineering', '샘플엔지니어링', ['incineration', 'engineering']),
  partner('2', '样例水处理', 'サンプル水処理', 'Sample Water Treatment', '샘플수처리', ['waste water', 'sludge']),
  partner('3', '样例循环利用', 'サンプルリサイクル', 'Sample Recycling', '샘플리사이클링', [
    'plastics',
    'e-waste',
    'recycled metals',
  ]),
  partner('4', '样例氢能', 'サンプル水素エネルギー', 'Sample Hydrogen Energy', '샘플수소에너지', [
    'hydrogen',
    'carbon management',
  ]),
]

function partner(
  number: string,
  zh: string,
  ja: string,
  en: string,
  ko: string,
  sectorTags: readonly string[],
): Draft<'organizations'> {
  return {
    id: `org-partner-${number}`,
    names: words(`${zh}株式会社`, `${ja}株式会社`, `${en} Ltd.`, `${ko} 주식회사`),
    type: 'company',
    country: 'JP',
    sectorTags: [...sectorTags],
    website: `https://partner-${number}.example`,
  }
}

export const organizations = [...hostsAndSender, ...companies, ...services, ...partners]
