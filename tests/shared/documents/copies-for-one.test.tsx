import { describe, expect, test } from 'vitest'
import { noAdmissionRules, type Place } from '../../../shared/mission/entities/place'
import type { Term } from '../../../shared/mission/entities/term'
import { entities } from '../../../shared/mission/registry'
import { aManyScriptMission } from '../../support/missions/a-many-script-mission'
import { pageIn, textsOf } from '../../support/page-in'
import { written } from '../../support/written'

describe('copies for one person', () => {
  test('a participant gets their own items, and there is one file of all', async () => {
    const files = await written('participant-itinerary', aManyScriptMission())
    expect(files.map(({ name }) => name)).toEqual([
      'JP-16 Personal itinerary 1 WANG Yangben (en)',
      'JP-16 Personal itinerary 2 KIM Gyeonbon (en)',
      'JP-16 Personal itinerary 3 CHEN Yang-pen (en)',
      'JP-16 Personal itinerary 4 Chaiya TUAYANG (en)',
      'JP-16 Personal itinerary 5 DEK Kumru (en)',
      'JP-16 Personal itinerary 6 Somphone TOUAYANG (en)',
      'JP-16 Personal itinerary 7 Zoë O’BRIEN-SAMPLE (en)',
      'JP-16 Personal itinerary 8 LI Mishu (en)',
      'JP-16 Personal itinerary all (en)',
    ])
    expect(textsOf(pageIn(files[1]), '.title').slice(3)).toEqual(['Courtesy call', 'Plant visit, team B'])
    expect(pageIn(files[8]).querySelectorAll('h1')).toHaveLength(8)
  })

  test("the driver's card is in the writing of the place", async () => {
    const [file] = await written('participant-itinerary', aManyScriptMission(), { personIds: ['p-wang'] })
    expect(textsOf(pageIn(file), '.taxi .big [lang="ja"]')).toEqual(['見本ホテル東京'])
    expect(textsOf(pageIn(file), '.taxi')[0]).toContain('東京都港区見本1-2-3')
  })

  test('an interpreter reads when to report and is released, and how long the days are', async () => {
    const [file] = await written('interpreter-call-sheet', aManyScriptMission(), { interpreterIds: ['int-zhao'] })
    const page = pageIn(file)
    expect(textsOf(page, '.call-overview tbody .figure').filter((text) => text.includes(':'))).toEqual([
      ...['21:45', '00:45+1', '2:00', '3:00'],
      ...['09:30', '11:30', '1:30', '2:00'],
    ])
    expect(textsOf(page, '.report b')).toEqual(['21:45', '09:30'])
    expect(textsOf(page, '.release b')).toEqual(['00:45', '11:30'])
    expect(textsOf(page, '.call')[1]).toContain('With SATO Mihon')
    const [confirmed] = await written('interpreter-call-sheet', aManyScriptMission(), {
      interpreterIds: ['int-zhao'],
      includeUnconfirmed: false,
    })
    expect(textsOf(pageIn(confirmed), '.report b')).toEqual(['09:30'])
  })
})

test('the papers of an item stand on the call sheet and the phone page of who interprets, and in no guest’s copy', async () => {
  const papers = [
    { title: 'Opening address', language: 'ja', note: 'comes on Friday' },
    { title: 'Slides', language: null, note: '' },
  ]
  const mission = aManyScriptMission((item) => (item.id === 'visit-a' ? { ...item, papers } : item))
  const only = { personIds: ['p-wang'], interpreterIds: ['int-zhao'] }
  for (const id of ['interpreter-call-sheet', 'interpreter-page'] as const) {
    const [file] = await written(id, mission, only)
    expect([id, textsOf(pageIn(file), '.note').filter((text) => text.startsWith('Papers'))]).toEqual([
      id,
      ['Papers Opening address (Japanese, comes on Friday); Slides'],
    ])
  }
  for (const id of ['master-itinerary', 'participant-itinerary'] as const) {
    const [file] = await written(id, mission, only)
    expect(pageIn(file).body.textContent).not.toContain('Opening address')
  }
})

test('what an interpreter must wear, bring and know at a host’s, and the words for it, stand on the call sheet and the phone page', async () => {
  const mission = aManyScriptMission((item) => (item.id === 'visit-a' ? { ...item, dressCode: {} } : item))
  const placeId = mission.tables.items['visit-a']?.placeId ?? ''
  const place = { ...mission.tables.places[placeId], admission: strictHost } as Place
  const term = { ...entities.terms.defaults, id: 't', words: { ja: '焼却炉', 'zh-Hans': '焚烧炉' }, note: 'plant B' } as Term
  const { tables } = mission
  const known = { ...mission, tables: { ...tables, places: { ...tables.places, [placeId]: place }, terms: { t: term } } }
  for (const id of ['interpreter-call-sheet', 'interpreter-page'] as const) {
    const [file] = await written(id, known, { interpreterIds: ['int-zhao'] })
    const page = pageIn(file)
    const rules = /^(Dress|Protective|Prohibited|Copy|Signed|Last entry|When late|Stairs)/
    expect([id, textsOf(page, '.note').filter((text) => rules.test(text))]).toEqual([
      id,
      [
        'Dress Business attire',
        'Dress Long sleeves',
        'Protective equipment helmet, boots',
        'Prohibited cameras',
        'Copy of ID yes',
        'Last entry 15:30',
        'When late Wait at the gate',
        'Stairs or heights 120 steps',
      ],
    ])
    expect([id, textsOf(page, '#glossary li')]).toEqual([id, ['焼却炉 焚烧炉 plant B']])
    expect([...page.querySelectorAll('#glossary [lang]')].map((one) => one.getAttribute('lang')).slice(-3)).toEqual([
      'ja',
      'zh-Hans',
      'en',
    ])
  }
})

const strictHost = {
  ...noAdmissionRules,
  clothing: { en: 'Long sleeves' },
  ppe: ['helmet', 'boots'],
  prohibited: ['cameras'],
  needsIdCopy: true,
  lastEntry: '15:30',
  lateArrivalRule: { en: 'Wait at the gate' },
  stairsOrHeights: '120 steps',
}
