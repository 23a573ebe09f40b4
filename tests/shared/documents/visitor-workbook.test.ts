import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { requestLanguages } from '../../../shared/documents/visit-request/visit-requests'
import { type Admission, noAdmissionRules, type Place } from '../../../shared/mission/entities/place'
import type { Mission } from '../../../shared/mission/mission'
import { entities } from '../../../shared/mission/registry'
import { aMissionToAPlant, withParticipation } from '../../support/missions/a-mission-to-a-plant'
import { readableText, written } from '../../support/written'

const inEnglish: Partial<Admission> = { listLanguages: ['ja', 'en'] }

describe('a passport number', () => {
  const textFor = async (rules: Partial<Admission>, change?: (mission: Mission) => Mission) => {
    const mission = aMissionToAPlant(rules, change)
    const files = [...(await written('visit-request', mission)), ...(await written('visitor-workbook', mission))]
    return (await Promise.all(files.map(readableText))).join('\n')
  }

  test('is in the list only where the host asks for identity papers, of those who come there alone, without its dates', async () => {
    expect(await textFor(inEnglish)).not.toMatch(/P-p-|P-i-/)
    const withIds = await textFor({ ...inEnglish, needsIdCopy: true }, (one) =>
      withParticipation(one, 'p-chen', { groupIds: [] }),
    )
    expect(withIds.match(/CN P-p-wang/g)).toHaveLength(2)
    expect(withIds.match(/P-i-sato/g)).toHaveLength(2)
    expect(withIds).not.toMatch(/P-p-chen|P-p-host|2030-02-02|2020-02-02|phone-p-wang|phone-p-sec/)
  })

  test('that cannot be read here is said to be so', async () => {
    const sealed = (mission: Mission): Mission => {
      const { persons } = mission.tables
      const wang = { ...persons['p-wang'], passport: { sealed: 'AAAA' } } as Mission['tables']['persons'][string]
      return { ...mission, tables: { ...mission.tables, persons: { ...persons, 'p-wang': wang } } }
    }
    expect((await textFor({ ...inEnglish, needsIdCopy: true }, sealed)).match(/\[cannot be read\]/g)).toHaveLength(2)
  })
})

test('the spreadsheet has a visitor a row, in the words of the host', async () => {
  const [file] = await written('visitor-workbook', aMissionToAPlant({ listLanguages: ['ja'] }), { languages: ['zh-Hans'] })
  if (file?.artifact.kind !== 'workbook') throw new Error('no workbook')
  const { sheets } = await readXlsx(Buffer.from(file.artifact.base64, 'base64'))
  expect(sheets.map(({ name }) => name)).toEqual(['見学者名簿', '見学日時'])
  expect(sheets[0]?.rows.slice(0, 2)).toEqual([
    ['No.', '氏名（原語）', '氏名（ローマ字）', '区分', '所属', '役職', '国籍', '見学'],
    [1, '王样本', 'WANG Yangben', '団員', '緑栩プラットフォーム(サンプル)', '理事長', '中国', '1'],
  ])
  expect(sheets[0]?.rows).toHaveLength(11)
})

describe('the languages of a request', () => {
  const place = (rules: Partial<Admission> | null) =>
    ({ ...entities.places.defaults, id: 'x', country: 'JP', admission: rules && { ...noAdmissionRules, ...rules } }) as Place
  test.each([
    ['those asked for that the host takes', { listLanguages: ['ja', 'en'] }, ['zh-Hans', 'en'], ['en']],
    ['the host’s own where it takes none of them', { listLanguages: ['ja', 'en'] }, ['ko'], ['ja', 'en']],
    ['what the staff read where no language of lists is known', { staffLanguages: ['ja'] }, ['zh-Hans', 'ja'], ['ja']],
    ['that of the country where nothing is known', null, ['zh-Hans', 'ko'], ['ja']],
    ['whatever script is asked for, of a language that it takes', { listLanguages: ['zh'] }, ['zh-Hans', 'ja'], ['zh-Hans']],
  ])('are %s', (_what, rules, asked, expected) => {
    expect(requestLanguages(place(rules), asked)).toEqual(expected)
  })
})
