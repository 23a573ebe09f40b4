import { uiLanguages } from '../i18n/languages'
import { catalogues } from '../i18n/registry'
import { countryCodes } from '../kernel/country-codes'
import type { Participation } from '../mission/entities/participation'
import type { Person } from '../mission/entities/person'
import { plainWord } from './plain-word'

const genders: readonly (readonly [Person['gender'], RegExp])[] = [
  ['female', /^(f|female|woman|ms|mrs|miss|女|女性|女士|여|여성|여자)$/],
  ['male', /^(m|male|man|mr|男|男性|先生|남|남성|남자)$/],
  ['other', /^(x|other|その他|其他|기타)$/],
]

/** Null: not told, or in no word that we know. */
export function readGender(text: string): Person['gender'] | null {
  const plain = plainWord(text)
  return genders.find(([, words]) => words.test(plain))?.[0] ?? null
}

const roleWords: readonly (readonly [Participation['role'], RegExp])[] = [
  ['deputyHead', /^(副团长|副團長|副団長|부단장|deputyleader|deputyhead(ofdelegation)?)$/],
  ['headOfDelegation', /^(团长|團長|団長|단장|leader|delegationleader|headofdelegation|head)$/],
  ['secretaryGeneral', /^(秘书长|秘書長|事務局長|사무총장|secretarygeneral|secretary)$/],
  ['member', /^(团员|團員|団員|단원|成员|メンバー|member|delegate|participant|代表)$/],
  ['observer', /^(观察员|オブザーバー|옵서버|observer)$/],
  ['coordinator', /^(领队|协调员|コーディネーター|코디네이터|coordinator|organizer|staff|工作人员|事務局|스태프)$/],
  ['liaison', /^(联络员|联络人|連絡係|연락관|liaison)$/],
  ['interpreter', /^(翻译|口译|译员|通訳|通訳者|통역|통역사|interpreter|translator)$/],
  ['accompanying', /^(随行|随行人员|随員|同行者|수행원|동반자|accompanying(person)?|spouse)$/],
]

export function readRole(text: string): Participation['role'] | null {
  const plain = plainWord(text)
  const ours = roleWords.find(([role]) =>
    uiLanguages.some((language) => plainWord(catalogues[language][`terms.role.${role}`]) === plain),
  )
  return (ours ?? roleWords.find(([, words]) => words.test(plain)))?.[0] ?? null
}

/** As our own export writes it. */
export function readSide(text: string): Participation['side'] | null {
  const plain = plainWord(text)
  const sides = ['guest', 'host', 'third'] as const
  return (
    sides.find((side) => uiLanguages.some((language) => plainWord(catalogues[language][`terms.side.${side}`]) === plain)) ?? null
  )
}

/** IATA special meals by the words that people use for them. */
const diets: readonly (readonly [string, RegExp])[] = [
  ['VGML', /^(vegan|纯素|全素|ヴィーガン|ビーガン|비건)$/],
  ['VLML', /^(vegetarian|veggie|素食|素|ベジタリアン|菜食|채식|채식주의)$/],
  ['MOML', /^(halal|muslim|清真|ハラール|ハラル|할랄)$/],
  ['KSML', /^(kosher|犹太洁食|コーシャ|코셔)$/],
  ['HNML', /^(hindu|印度餐|ヒンドゥー|힌두)$/],
  ['GFML', /^(glutenfree|无麸质|グルテンフリー|글루텐프리)$/],
  ['DBML', /^(diabetic|糖尿病餐|糖尿病食|당뇨식)$/],
  ['SFML', /^(seafood|海鲜餐|シーフード|해산물)$/],
]

/** `''`: nothing special is asked for; null: something that no code says. */
export function readDiet(text: string): string | null {
  const plain = plainWord(text)
  if (/^(|none|no|nil|na|normal|regular|standard|无|没有|正常|普通|なし|特になし|없음|보통)$/.test(plain)) return ''
  if (/^[a-z]{2}ml$/.test(plain)) return plain.toUpperCase()
  return diets.find(([, words]) => words.test(plain))?.[0] ?? null
}

let countries: ReadonlyMap<string, string> | undefined

/** ISO 3166-1 code of two letters, from a code or a country's name in any of our languages; null: no country that we know. */
export function readCountry(text: string): string | null {
  return countryNames().get(plainWord(text)) ?? null
}

function countryNames(): ReadonlyMap<string, string> {
  if (countries) return countries
  const found = new Map<string, string>()
  for (const language of [...uiLanguages, 'zh-Hant']) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const code of countryCodes()) {
      found.set(plainWord(names.of(code) ?? code), code)
      found.set(code.toLowerCase(), code)
    }
  }
  for (const [code, names] of Object.entries(alsoCalled)) for (const name of names) found.set(plainWord(name), code)
  countries = found
  return found
}

/** Codes of three letters, short names and the words for a people, of the countries that delegations come from. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  CN: ['CHN', 'Chinese', 'PRC', 'P.R. China', '中华人民共和国', '中國', '중화인민공화국'],
  JP: ['JPN', 'Japanese', '日本国', '日本國'],
  KR: ['KOR', 'Korean', 'Korea', 'ROK', 'Republic of Korea', '大韩民国', '大韓民国', '한국', '대한민국', '韩国', '韓国'],
  TW: ['TWN', 'Taiwanese', '台湾', '臺灣'],
  HK: ['HKG', 'Hong Kong', '香港'],
  MO: ['MAC', 'Macao', 'Macau', '澳门', '澳門'],
  SG: ['SGP', 'Singaporean'],
  TH: ['THA', 'Thai'],
  VN: ['VNM', 'Vietnamese', 'Viet Nam'],
  KH: ['KHM', 'Cambodian'],
  LA: ['LAO', 'Lao PDR', 'Laotian'],
  MY: ['MYS', 'Malaysian'],
  ID: ['IDN', 'Indonesian'],
  PH: ['PHL', 'Filipino', 'Philippine'],
  MN: ['MNG', 'Mongolian'],
  IN: ['IND', 'Indian'],
  US: ['USA', 'American', 'U.S.', 'United States of America', '미국'],
  GB: ['GBR', 'UK', 'British', 'Great Britain'],
  DE: ['DEU', 'German'],
  FR: ['FRA', 'French'],
  RU: ['RUS', 'Russian', 'Russian Federation'],
}
