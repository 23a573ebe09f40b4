import type { LocalizedText } from '../../../shared/mission/entities/fields'
import type { Draft } from '../mission-of'
import { nameIn } from '../names'
import { words } from '../words'

/**
 * The twenty company delegates, and who leads and serves them. Nobody of them exists: the surnames are the first lines of the
 * Hundred Family Surnames in their order, the given names say "sample" in every script.
 */
interface Member {
  readonly id: string
  /** Surname and given name in simplified and in Japanese characters. */
  readonly han: readonly [string, string]
  readonly kanji: readonly [string, string]
  readonly latin: readonly [string, string]
  readonly gender: 'female' | 'male'
  readonly bornOn: string
  readonly organizationId: string
  readonly position: keyof typeof positions
  readonly group: 'a' | 'b'
  /** What is particular to this person. */
  readonly more?: Partial<Draft<'persons'>>
}

const positions = {
  chair: words('团长', '団長', 'Head of delegation', '단장'),
  secretaryGeneral: words('秘书长', '事務局長', 'Secretary-general', '사무국장'),
  secretary: words('秘书处', '事務局', 'Secretariat', '사무국'),
  coordinator: words('总协调', '総括コーディネーター', 'Coordinator', '총괄 코디네이터'),
  generalManager: words('总经理', '総経理（社長）', 'General manager', '총경리'),
  deputyManager: words('副总经理', '副総経理（副社長）', 'Deputy general manager', '부총경리'),
  engineer: words('总工程师', '技師長', 'Chief engineer', '수석 엔지니어'),
  overseas: words('海外业务总监', '海外事業部長', 'Director of overseas business', '해외사업 이사'),
  research: words('研发总监', '研究開発部長', 'Director of research', '연구개발 이사'),
} satisfies Record<string, LocalizedText>

const members: readonly Member[] = [
  member('zhao', '赵', '安', '趙', '安', 'Zhao', 'An', 'male', '1964-03-11', 'org-green-xu', 'chair', 'a'),
  member('qian', '钱', '宁', '銭', '寧', 'Qian', 'Ning', 'female', '1971-07-02', 'org-green-xu', 'secretaryGeneral', 'a'),
  member('sun', '孙', '和', '孫', '和', 'Sun', 'He', 'male', '1986-01-25', 'org-green-xu', 'secretary', 'b'),
  member('li', '李', '平', '李', '平', 'Li', 'Ping', 'female', '1979-10-08', 'org-green-xu', 'coordinator', 'b'),
  member('zhou', '周', '康', '周', '康', 'Zhou', 'Kang', 'male', '1968-05-19', 'org-company-01', 'generalManager', 'a'),
  member('wu', '吴', '乐', '呉', '楽', 'Wu', 'Le', 'female', '1975-12-01', 'org-company-02', 'engineer', 'a'),
  member('zheng', '郑', '清', '鄭', '清', 'Zheng', 'Qing', 'male', '1970-08-30', 'org-company-03', 'generalManager', 'a'),
  member('feng', '冯', '源', '馮', '源', 'Feng', 'Yuan', 'male', '1982-02-14', 'org-company-04', 'deputyManager', 'a'),
  member('chen', '陈', '海', '陳', '海', 'Chen', 'Hai', 'female', '1977-06-06', 'org-company-05', 'overseas', 'a'),
  member('chu', '褚', '山', '褚', '山', 'Chu', 'Shan', 'male', '1973-09-22', 'org-company-06', 'generalManager', 'a'),
  member('wei', '卫', '林', '衛', '林', 'Wei', 'Lin', 'female', '1984-04-17', 'org-company-07', 'research', 'a'),
  member('jiang', '蒋', '川', '蒋', '川', 'Jiang', 'Chuan', 'male', '1966-11-03', 'org-company-08', 'generalManager', 'a'),
  member('shen', '沈', '风', '沈', '風', 'Shen', 'Feng', 'male', '1980-01-09', 'org-company-09', 'engineer', 'a'),
  member('han', '韩', '云', '韓', '雲', 'Han', 'Yun', 'female', '1978-03-27', 'org-company-10', 'deputyManager', 'a'),
  member('yang', '杨', '晨', '楊', '晨', 'Yang', 'Chen', 'male', '1985-07-15', 'org-company-11', 'research', 'b'),
  member('zhu', '朱', '光', '朱', '光', 'Zhu', 'Guang', 'male', '1969-02-20', 'org-company-12', 'generalManager', 'b', {
    dietCode: 'LSML',
  }),
  member('qin', '秦', '明', '秦', '明', 'Qin', 'Ming', 'female', '1981-05-05', 'org-company-13', 'overseas', 'b'),
  member('you', '尤', '华', '尤', '華', 'You', 'Hua', 'male', '1974-10-31', 'org-company-14', 'deputyManager', 'b'),
  member('xu', '许', '文', '許', '文', 'Xu', 'Wen', 'female', '1983-08-12', 'org-company-15', 'engineer', 'b', {
    dietCode: 'VLML',
  }),
  member('he', '何', '思', '何', '思', 'He', 'Si', 'male', '1967-12-24', 'org-company-16', 'generalManager', 'b'),
  member('lv', '吕', '远', '呂', '遠', 'Lyu', 'Yuan', 'male', '1990-06-18', 'org-company-17', 'research', 'b', {
    allergies: '荞麦（重度）/ そば（重度）/ buckwheat (severe)',
  }),
  member('shi', '施', '诚', '施', '誠', 'Shi', 'Cheng', 'female', '1976-04-04', 'org-company-18', 'overseas', 'b'),
  member('zhang', '张', '信', '張', '信', 'Zhang', 'Xin', 'male', '1972-09-09', 'org-company-19', 'generalManager', 'b', {
    mobilityNote: '膝部旧伤，少走楼梯 / 膝を痛めており階段は最小限に / knee injury: as few stairs as possible',
  }),
  member('kong', '孔', '达', '孔', '達', 'Hung', 'Tat', 'male', '1971-01-30', 'org-company-20', 'generalManager', 'b', {
    names: [
      nameIn('zh-Hant', '孔', '樣例達', 'card'),
      nameIn('zh-Hans', '孔', '样例达', 'transliterated'),
      nameIn('und-Latn', 'Hung', 'Sample-Tat', 'passport'),
      nameIn('ja', '孔', '様例達', 'transliterated'),
    ],
    notes: '香港公司 / company in Hong Kong',
  }),
]

/** The Chinese side of the party in order of precedence. */
export const delegates: readonly Draft<'persons'>[] = members.map(personOf)

export const delegateParticipations: readonly Draft<'participations'>[] = members.map((one, index) => ({
  id: `part-${one.id}`,
  personId: `p-${one.id}`,
  organizationId: one.organizationId,
  title: positions[one.position],
  role: roleOf(one.position),
  precedence: index + 1,
  groupIds: [`g-${one.group}`, `g-coach-${one.group === 'a' ? '1' : '2'}`],
  status: 'confirmed',
}))

/** Ids of the twenty company delegates. */
export const companyDelegateIds = members
  .filter((one) => one.organizationId.startsWith('org-company-'))
  .map((one) => `p-${one.id}`)

/** Expires 4½ months after the journey: see tests/resources/samples/deliberate-problems. */
function passportExpiryOf(one: Member): string {
  return one.id === 'he' ? '2023-10-15' : '2029-06-02'
}

function personOf(one: Member, index: number): Draft<'persons'> {
  return {
    id: `p-${one.id}`,
    kind: one.organizationId === 'org-green-xu' && one.position !== 'chair' ? 'staff' : 'delegate',
    names: [
      nameIn('zh-Hans', ...one.han, 'card'),
      nameIn('und-Latn', ...one.latin, 'passport'),
      nameIn('ja', ...one.kanji, 'transliterated'),
    ],
    gender: one.gender,
    honorific: one.gender === 'male' ? words('先生', '様', 'Mr', '님') : words('女士', '様', 'Ms', '님'),
    nationality: 'CN',
    birthOn: one.bornOn,
    languages: ['zh-Hans'],
    phone: `+86 10 0000 00${String(index + 10)} (sample)`,
    email: `${one.id}@delegation.example`,
    emergencyContact: 'Green Xu (sample) +86 10 0000 0000',
    passport: {
      number: `SAMPLE${String(index + 1).padStart(2, '0')}`,
      country: 'CN',
      issuedOn: one.id === 'he' ? '2013-10-16' : '2019-06-03',
      expiresOn: passportExpiryOf(one),
    },
    visa: { status: 'granted', number: `SAMPLE-V${String(index + 1).padStart(2, '0')}`, expiresOn: '2023-08-09' },
    ...one.more,
  }
}

function roleOf(position: keyof typeof positions): Draft<'participations'>['role'] & string {
  if (position === 'chair') return 'headOfDelegation'
  if (position === 'secretaryGeneral') return 'secretaryGeneral'
  if (position === 'coordinator') return 'coordinator'
  return position === 'secretary' ? 'accompanying' : 'member'
}

function member(
  id: string,
  family: string,
  given: string,
  familyJa: string,
  givenJa: string,
  familyLatin: string,
  givenLatin: string,
  gender: Member['gender'],
  bornOn: string,
  organizationId: string,
  position: keyof typeof positions,
  group: Member['group'],
  more: Partial<Draft<'persons'>> = {},
): Member {
  return {
    id,
    han: [family, `样例${given}`],
    kanji: [familyJa, `様例${givenJa}`],
    latin: [familyLatin, `Sample-${givenLatin}`],
    gender,
    bornOn,
    organizationId,
    position,
    group,
    more,
  }
}
