import type { LocalizedText } from '../../../shared/mission/entities/fields'
import type { Draft } from '../mission-of'
import { nameIn } from '../names'
import { words } from '../words'

interface Host {
  readonly id: string
  readonly kanji: readonly [string, string]
  readonly kana: readonly [string, string]
  readonly latin: readonly [string, string]
  readonly organizationId: string
  readonly title: LocalizedText
  readonly role: Draft<'participations'>['role'] & string
}

const lecturer = words('讲师', '講師', 'Lecturer', '강사')
const reception = words('参观接待', '見学案内担当', 'Visitor reception', '견학 안내')

/** Who receives the trainees for the city, who teaches them, whom to call at the plants. All made up: 見本 (mihon) means "sample". */
const people: readonly Host[] = [
  host('kawaguchi', '川口', '見本太', 'かわぐち', 'みほんた', 'Kawaguchi', 'Sample-ta', 'org-kawasaki', {
    ...words(
      '环境部门负责人（样例）',
      '環境部門責任者（サンプル）',
      'Head of the environmental department (sample)',
      '환경 부문 책임자 (견본)',
    ),
  }),
  {
    ...host('okano', '岡野', '見本里', 'おかの', 'みほんり', 'Okano', 'Sample-ri', 'org-kawasaki', {
      ...words(
        '研修协调员（会汉语）',
        '研修コーディネーター（中国語可）',
        'Coordinator of the training, speaks Chinese',
        '연수 코디네이터 (중국어 가능)',
      ),
    }),
    role: 'coordinator',
  },
  host('shiraishi', '白石', '見本男', 'しらいし', 'みほんお', 'Shiraishi', 'Sample-o', 'org-kawasaki', lecturer),
  host('mizuno', '水野', '見本子', 'みずの', 'みほんこ', 'Mizuno', 'Sample-ko', 'org-kawasaki', lecturer),
  host('doi', '土井', '見本一', 'どい', 'みほんいち', 'Doi', 'Sample-ichi', 'org-university', lecturer),
  host('kazama', '風間', '見本二', 'かざま', 'みほんじ', 'Kazama', 'Sample-ji', 'org-university', lecturer),
  host('midorikawa', '緑川', '見本美', 'みどりかわ', 'みほんみ', 'Midorikawa', 'Sample-mi', 'org-eco-town', {
    ...words('研讨会事务局', 'ワークショップ事務局', 'Secretariat of the workshop', '워크숍 사무국'),
  }),
  host('aoki', '青木', '見本三', 'あおき', 'みほんぞう', 'Aoki', 'Sample-zo', 'org-eco-town', reception),
  host('ieda', '家田', '見本代', 'いえだ', 'みほんよ', 'Ieda', 'Sample-yo', 'org-eco-town', reception),
  host('kamiya', '紙谷', '見本香', 'かみや', 'みほんか', 'Kamiya', 'Sample-ka', 'org-eco-town', reception),
  host('kaneda', '鐘田', '見本人', 'かねだ', 'みほんと', 'Kaneda', 'Sample-to', 'org-eco-town', reception),
  host('haida', '灰田', '見本恵', 'はいだ', 'みほんえ', 'Haida', 'Sample-e', 'org-kawasaki', reception),
  host('mizutani', '水谷', '見本平', 'みずたに', 'みほんへい', 'Mizutani', 'Sample-hei', 'org-kawasaki', reception),
]

export const hosts: readonly Draft<'persons'>[] = people.map((one, index) => ({
  id: `p-${one.id}`,
  kind: one.title === lecturer ? 'speaker' : 'host',
  names: [nameIn('ja', ...one.kanji, 'card'), nameIn('ja-Hira', ...one.kana, 'card'), nameIn('und-Latn', ...one.latin, 'card')],
  honorific: one.title === lecturer ? words('老师', '先生', 'Mr/Ms', '선생님') : words('先生/女士', '様', 'Mr/Ms', '님'),
  nationality: 'JP',
  languages: one.role === 'coordinator' ? ['ja', 'zh-Hans'] : ['ja'],
  phone: `+81 44 000 01${String(index + 10)} (sample)`,
  email: `${one.id}@kawasaki-host.example`,
}))

export const hostParticipations: readonly Draft<'participations'>[] = people.map((one, index) => ({
  id: `part-${one.id}`,
  personId: `p-${one.id}`,
  organizationId: one.organizationId,
  title: one.title,
  side: 'host',
  role: one.role,
  precedence: index + 1,
  status: 'confirmed',
}))

export const driver: Draft<'persons'> = {
  id: 'p-kurumatani',
  kind: 'driver',
  names: [
    nameIn('ja', '車谷', '見本作', 'card'),
    nameIn('ja-Hira', 'くるまたに', 'みほんさく', 'card'),
    nameIn('und-Latn', 'Kurumatani', 'Sample-saku', 'card'),
  ],
  nationality: 'JP',
  languages: ['ja'],
  phone: '+81 44 000 0199 (sample)',
}

function host(
  id: string,
  family: string,
  given: string,
  familyKana: string,
  givenKana: string,
  familyLatin: string,
  givenLatin: string,
  organizationId: string,
  title: LocalizedText,
): Host {
  return {
    id,
    kanji: [family, given],
    kana: [familyKana, givenKana],
    latin: [familyLatin, givenLatin],
    organizationId,
    title,
    role: 'member',
  }
}
