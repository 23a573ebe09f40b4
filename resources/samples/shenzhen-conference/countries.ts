import type { LocalizedText } from '../../../shared/mission/entities/fields'
import { words } from '../words'

/** A delegation of the sample: its country's own writing, and what "sample" is in it, so that no name can be taken for a person's. */
export interface Country {
  readonly code: string
  readonly name: LocalizedText
  readonly organization: LocalizedText
  readonly language: string
  readonly order: 'surnameFirst' | 'givenFirst'
  /** Family and given name in the own writing, then in Latin letters. */
  readonly people: readonly (readonly [string, string, string, string])[]
}

/** In order of the English names, as the seats at a table of many countries are. */
export const countries: readonly Country[] = [
  {
    code: 'BN',
    name: words('文莱', 'ブルネイ', 'Brunei', '브루나이'),
    organization: {
      ...words(
        '文莱环境部门（样例）',
        'ブルネイ環境当局（サンプル）',
        'Environment authority, Brunei (sample)',
        '브루나이 환경 당국 (견본)',
      ),
      ms: 'Pihak Alam Sekitar (contoh)',
    },
    language: 'ms',
    order: 'givenFirst',
    people: [
      ['bin Contoh', 'Ahmad', 'bin Contoh', 'Ahmad'],
      ['binti Contoh', 'Siti', 'binti Contoh', 'Siti'],
      ['bin Contoh', 'Hassan', 'bin Contoh', 'Hassan'],
      ['binti Contoh', 'Nur', 'binti Contoh', 'Nur'],
      ['bin Contoh', 'Ali', 'bin Contoh', 'Ali'],
    ],
  },
  {
    code: 'KH',
    name: words('柬埔寨', 'カンボジア', 'Cambodia', '캄보디아'),
    organization: {
      ...words(
        '柬埔寨环境部门（样例）',
        'カンボジア環境当局（サンプル）',
        'Environment authority, Cambodia (sample)',
        '캄보디아 환경 당국 (견본)',
      ),
      km: 'អាជ្ញាធរបរិស្ថាន (គំរូ)',
    },
    language: 'km',
    order: 'surnameFirst',
    people: [
      ['គំរូ', 'សុខា', 'Kumru', 'Sokha'],
      ['គំរូ', 'ដារា', 'Kumru', 'Dara'],
      ['គំរូ', 'បុប្ផា', 'Kumru', 'Bopha'],
      ['គំរូ', 'វិចិត្រ', 'Kumru', 'Vichet'],
      ['គំរូ', 'សុភា', 'Kumru', 'Sophea'],
      ['គំរូ', 'ចន្ទា', 'Kumru', 'Chanda'],
    ],
  },
  {
    code: 'CN',
    name: words('中国', '中国', 'China', '중국'),
    organization: words(
      '中国固废行业机构（样例）',
      '中国固形廃棄物関連団体（サンプル）',
      'Solid waste bodies, China (sample)',
      '중국 고형폐기물 관련 단체 (견본)',
    ),
    language: 'zh-Hans',
    order: 'surnameFirst',
    people: [
      ['苏', '样例东', 'Su', 'Sample-Dong'],
      ['潘', '样例南', 'Pan', 'Sample-Nan'],
      ['葛', '样例西', 'Ge', 'Sample-Xi'],
      ['范', '样例北', 'Fan', 'Sample-Bei'],
      ['彭', '样例中', 'Peng', 'Sample-Zhong'],
      ['郎', '样例上', 'Lang', 'Sample-Shang'],
    ],
  },
  {
    code: 'LA',
    name: words('老挝', 'ラオス', 'Laos', '라오스'),
    organization: {
      ...words(
        '老挝环境部门（样例）',
        'ラオス環境当局（サンプル）',
        'Environment authority, Laos (sample)',
        '라오스 환경 당국 (견본)',
      ),
      lo: 'ອົງການສິ່ງແວດລ້ອມ (ຕົວຢ່າງ)',
    },
    language: 'lo',
    order: 'givenFirst',
    people: [
      ['ຕົວຢ່າງ', 'ສົມສັກ', 'Touayang', 'Somsack'],
      ['ຕົວຢ່າງ', 'ບຸນມີ', 'Touayang', 'Bounmy'],
      ['ຕົວຢ່າງ', 'ແກ້ວ', 'Touayang', 'Keo'],
      ['ຕົວຢ່າງ', 'ວັນນາ', 'Touayang', 'Vanna'],
      ['ຕົວຢ່າງ', 'ຄຳພອນ', 'Touayang', 'Khamphone'],
      ['ຕົວຢ່າງ', 'ນ້ອຍ', 'Touayang', 'Noy'],
    ],
  },
  {
    code: 'SG',
    name: words('新加坡', 'シンガポール', 'Singapore', '싱가포르'),
    organization: words(
      '新加坡环境部门（样例）',
      'シンガポール環境当局（サンプル）',
      'Environment authority, Singapore (sample)',
      '싱가포르 환경 당국 (견본)',
    ),
    language: 'zh-Hans',
    order: 'surnameFirst',
    people: [
      ['陈', '样例一', 'Tan', 'Sample-Yi'],
      ['林', '样例二', 'Lim', 'Sample-Er'],
      ['李', '样例三', 'Lee', 'Sample-San'],
      ['黄', '样例四', 'Ng', 'Sample-Si'],
      ['吴', '样例五', 'Goh', 'Sample-Wu'],
    ],
  },
  {
    code: 'KR',
    name: words('韩国', '韓国', 'South Korea', '대한민국'),
    organization: words(
      '韩国环境产业机构（样例）',
      '韓国環境産業機関（サンプル）',
      'Environmental industry body, South Korea (sample)',
      '환경산업기관 (견본)',
    ),
    language: 'ko',
    order: 'surnameFirst',
    people: [
      ['김', '견본', 'Kim', 'Gyeonbon'],
      ['이', '견본', 'Lee', 'Gyeonbon'],
      ['박', '견본', 'Park', 'Gyeonbon'],
      ['최', '견본', 'Choi', 'Gyeonbon'],
      ['정', '견본', 'Jung', 'Gyeonbon'],
      ['강', '견본', 'Kang', 'Gyeonbon'],
    ],
  },
  {
    code: 'TH',
    name: words('泰国', 'タイ', 'Thailand', '태국'),
    organization: {
      ...words(
        '泰国环境部门（样例）',
        'タイ環境当局（サンプル）',
        'Environment authority, Thailand (sample)',
        '태국 환경 당국 (견본)',
      ),
      th: 'หน่วยงานสิ่งแวดล้อม (ตัวอย่าง)',
    },
    language: 'th',
    order: 'givenFirst',
    people: [
      ['ตัวอย่าง', 'สมชาย', 'Tuayang', 'Somchai'],
      ['ตัวอย่าง', 'สมหญิง', 'Tuayang', 'Somying'],
      ['ตัวอย่าง', 'มานี', 'Tuayang', 'Manee'],
      ['ตัวอย่าง', 'ปิติ', 'Tuayang', 'Piti'],
      ['ตัวอย่าง', 'วีระ', 'Tuayang', 'Wira'],
      ['ตัวอย่าง', 'ชูใจ', 'Tuayang', 'Chujai'],
    ],
  },
]
