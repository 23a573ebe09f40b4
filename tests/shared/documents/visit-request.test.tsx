import { describe, expect, test } from 'vitest'
import type { DocumentFile } from '../../../shared/documents/document'
import type { Item } from '../../../shared/mission/entities/item'
import type { Admission } from '../../../shared/mission/entities/place'
import { aManyScriptMission } from '../../support/missions/a-many-script-mission'
import { aMissionToAPlant, withParticipation } from '../../support/missions/a-mission-to-a-plant'
import { written } from '../../support/written'

function pageIn(file: DocumentFile | undefined): Document {
  if (file?.artifact.kind !== 'page') throw new Error('no page')
  return new DOMParser().parseFromString(file.artifact.html, 'text/html')
}

const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()
const textsOf = (page: ParentNode, selector: string) => [...page.querySelectorAll(selector)].map((one) => flat(one.textContent))
const namesIn = (page: ParentNode) => textsOf(page, '.visitors .person .latin, .visitors .person .native:only-child')
const factIn = (page: ParentNode, label: string) => textsOf(page, '.facts .note').find((one) => one.startsWith(label)) ?? null

const inEnglish: Partial<Admission> = { listLanguages: ['ja', 'en'], leadDays: 21, listDays: 14 }

describe('a visit request', () => {
  test('goes to each place that admits visitors and is visited, and to no other', async () => {
    const files = await written('visit-request', aMissionToAPlant(inEnglish))
    expect(files.map(({ name }) => name)).toEqual(['JP-16 Visit request and visitor list Machida Bioenergy Center (en)'])
    const calledOff = aManyScriptMission((item) => (item.placeId === 'plant' ? { ...item, status: 'cancelled' } : item))
    expect(await written('visit-request', calledOff)).toEqual([])
  })

  test('tells when, to what, and how many: delegates, staff and interpreters apart', async () => {
    const [file] = await written('visit-request', aMissionToAPlant(inEnglish))
    const page = pageIn(file)
    expect(textsOf(page, '.visits tbody tr')).toEqual([
      '1 Thu 25 May10:00–11:30 Plant visit, team A 312',
      '2 Thu 25 May13:00–14:30 TentativePlant visit, team B 400',
    ])
    expect(factIn(page, 'Persons')).toBe('Persons 10 persons (Delegates 7 + Staff 1 + Interpreters 2)')
    expect(factIn(page, 'Leader')).toBe('Leader 王样本 WANG Yangben · Chairman · Green Platform (sample)')
    expect(factIn(page, 'Transport')).toBe('Transport Coach 1 (Coach) · 品川 見本 00-00')
    expect([factIn(page, 'Apply by'), factIn(page, 'List due by')]).toEqual([
      'Apply by Thursday, May 4, 2023 (D-21)',
      'List due by Thursday, May 11, 2023 (D-14)',
    ])
  })

  test('names everybody once, numbered through, with the visits they come to', async () => {
    const [file] = await written('visit-request', aMissionToAPlant(inEnglish))
    const page = pageIn(file)
    expect(textsOf(page, '.visitors h2')).toEqual(['Delegates 7', 'Staff 1', 'Interpreters 2'])
    expect(namesIn(page).slice(0, 3)).toEqual(['WANG Yangben', 'KIM Gyeonbon', 'CHEN Yang-pen'])
    expect(textsOf(page, '.visitors tbody tr:not(.ending) td:first-child')).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
    ])
    expect(textsOf(page, '.visitors tbody tr:first-child td:last-child')).toEqual(['1', '1', '1'])
  })

  test('leaves out who is not coming, who was taken out of a visit, and what is not to be told yet', async () => {
    const mission = aMissionToAPlant(inEnglish, (one) => withParticipation(one, 'p-chen', { status: 'cancelled' }))
    const { items } = mission.tables
    const out = {
      ...mission,
      tables: { ...mission.tables, items: { ...items, 'visit-b': { ...items['visit-b'], excludePersonIds: ['p-kim'] } as Item } },
    }
    const page = pageIn((await written('visit-request', out))[0])
    expect(namesIn(page)).not.toContain('CHEN Yang-pen')
    expect(namesIn(page)).not.toContain('KIM Gyeonbon')
    const firm = pageIn((await written('visit-request', out, { includeUnconfirmed: false }))[0])
    expect(textsOf(firm, '.visits tbody tr')).toHaveLength(1)
    // All come to the one visit: there is nothing to tell them apart by.
    expect(textsOf(firm, '.visitors thead th')).not.toContain('Visit')
  })

  test('asks of each visitor what the host’s rules ask for, and no more', async () => {
    const heads = async (rules: Partial<Admission> | null) =>
      textsOf(pageIn((await written('visit-request', aMissionToAPlant(rules)))[0]), '.visitors section:first-child th')
    const usual = ['No.', 'Name', 'Organization', 'Title', 'Nationality', 'Visit']
    expect(await heads(inEnglish)).toEqual(usual)
    const strict = { ...inEnglish, needsIdCopy: true, needsSignature: true }
    expect(await heads(strict)).toEqual([...usual.slice(0, 5), 'Passport no.', 'Visit', 'Signature'])
  })
})
