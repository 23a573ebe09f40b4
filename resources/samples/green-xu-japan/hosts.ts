import type { Draft } from '../mission-of'
import { nameIn } from '../names'
import { words } from '../words'

interface Host {
  readonly id: string
  readonly kanji: readonly [string, string]
  readonly kana: readonly [string, string]
  readonly latin: readonly [string, string]
  readonly organizationId: string
  readonly title: Draft<'participations'>['title'] & object
}

const reception = words('参观接待', '見学案内担当', 'Visitor reception', '견학 안내')
const secretariat = words('交流会事务局', '交流会事務局', 'Secretariat of the exchange meeting', '교류회 사무국')
const planning = words('事业企划部长', '事業企画部長', 'Head of business planning', '사업기획부장')

/** People to call at the places visited, and who speaks for the Japanese companies. All made up: 見本 (mihon) means "sample". */
const people: readonly Host[] = [
  host('sato', '佐藤', '見本子', 'さとう', 'みほんこ', 'Sato', 'Sample-ko', 'org-machida', reception),
  host('suzuki', '鈴木', '見本雄', 'すずき', 'みほんお', 'Suzuki', 'Sample-o', 'org-yokohama', reception),
  host('takahashi', '高橋', '見本美', 'たかはし', 'みほんみ', 'Takahashi', 'Sample-mi', 'org-suisomiru', reception),
  host('tanaka', '田中', '見本一', 'たなか', 'みほんいち', 'Tanaka', 'Sample-ichi', 'org-plants', reception),
  host('ito', '伊藤', '見本二', 'いとう', 'みほんじ', 'Ito', 'Sample-ji', 'org-plants', reception),
  host('watanabe', '渡辺', '見本三', 'わたなべ', 'みほんぞう', 'Watanabe', 'Sample-zo', 'org-plants', reception),
  host('yamamoto', '山本', '見本代', 'やまもと', 'みほんよ', 'Yamamoto', 'Sample-yo', 'org-mizuho', secretariat),
  host('nakamura', '中村', '見本男', 'なかむら', 'みほんお', 'Nakamura', 'Sample-o', 'org-partner-1', planning),
  host('kobayashi', '小林', '見本恵', 'こばやし', 'みほんえ', 'Kobayashi', 'Sample-e', 'org-partner-2', planning),
  host('kato', '加藤', '見本人', 'かとう', 'みほんと', 'Kato', 'Sample-to', 'org-partner-3', planning),
  host('yoshida', '吉田', '見本香', 'よしだ', 'みほんか', 'Yoshida', 'Sample-ka', 'org-partner-4', planning),
]

export const hosts: readonly Draft<'persons'>[] = people.map((one, index) => ({
  id: `p-${one.id}`,
  kind: 'host',
  names: [nameIn('ja', ...one.kanji, 'card'), nameIn('ja-Hira', ...one.kana, 'card'), nameIn('und-Latn', ...one.latin, 'card')],
  honorific: words('先生/女士', '様', 'Mr/Ms', '님'),
  nationality: 'JP',
  languages: ['ja'],
  phone: `+81 3 0000 01${String(index + 10)} (sample)`,
  email: `${one.id}@host.example`,
}))

export const hostParticipations: readonly Draft<'participations'>[] = people.map((one, index) => ({
  id: `part-${one.id}`,
  personId: `p-${one.id}`,
  organizationId: one.organizationId,
  title: one.title,
  side: 'host',
  precedence: index + 1,
  status: 'confirmed',
}))

/** Who comes to the exchange meeting for the Japanese side. */
export const partnerPersonIds = ['p-nakamura', 'p-kobayashi', 'p-kato', 'p-yoshida']

function host(
  id: string,
  family: string,
  given: string,
  familyKana: string,
  givenKana: string,
  familyLatin: string,
  givenLatin: string,
  organizationId: string,
  title: Host['title'],
): Host {
  return {
    id,
    kanji: [family, given],
    kana: [familyKana, givenKana],
    latin: [familyLatin, givenLatin],
    organizationId,
    title,
  }
}
