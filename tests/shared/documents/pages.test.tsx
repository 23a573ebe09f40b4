import { describe, expect, test } from 'vitest'
import type { DocumentFile } from '../../../shared/documents/document'
import { documents } from '../../../shared/documents/registry'
import type { Interpreter } from '../../../shared/mission/entities/interpreter'
import { noAdmissionRules, type Place } from '../../../shared/mission/entities/place'
import type { Term } from '../../../shared/mission/entities/term'
import { entities } from '../../../shared/mission/registry'
import { aMission } from '../../support/a-mission'
import { aManyScriptMission } from '../../support/missions/a-many-script-mission'
import { written } from '../../support/written'

function pageIn(file: DocumentFile | undefined): Document {
  if (file?.artifact.kind !== 'page' && file?.artifact.kind !== 'webPage') throw new Error('no page')
  return new DOMParser().parseFromString(file.artifact.html, 'text/html')
}

const textsOf = (page: ParentNode, selector: string): readonly string[] =>
  [...page.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim())

describe('the master itinerary', () => {
  test('has every day with its items in time order, the time told as it is meant', async () => {
    const [file] = await written('master-itinerary', aManyScriptMission())
    const page = pageIn(file)
    const [first, second] = page.querySelectorAll('section.day')
    expect(first && textsOf(first, 'h2')).toEqual(['Day 1 Wednesday, May 24, 2023'])
    expect(first && textsOf(first, 'td.time')).toEqual(['09:05 UTC+8–13:00 UTC+9', '~14:00–15:00', '22:30–00:30+1'])
    expect(second && textsOf(second, '.title')).toEqual(['Plant visit, team A', 'Courtesy call', 'Plant visit, team B'])
    expect(second && textsOf(second, 'td.time')).toEqual(['10:00–11:30', 'to be decided', '13:00–14:30'])
    expect(textsOf(page, 'section.day')).toHaveLength(9)
  })

  test('says where the clocks change, once', async () => {
    const [file] = await written('master-itinerary', aManyScriptMission())
    expect(textsOf(pageIn(file), '.zone-bar')).toEqual(['Time zone changes from UTC+8 to UTC+9: clocks 1 h forward'])
  })

  test('marks what is not confirmed, or leaves it out', async () => {
    const [marked] = await written('master-itinerary', aManyScriptMission())
    expect(textsOf(pageIn(marked), '.unconfirmed .kind .mark')).toEqual(['Requested', 'Tentative', 'Tentative'])
    const [without] = await written('master-itinerary', aManyScriptMission(), { includeUnconfirmed: false })
    expect(textsOf(pageIn(without), '.title')).toEqual([
      'Flight to Tokyo',
      'Transfer to the hotel',
      'Welcome dinner',
      'Plant visit, team A',
    ])
  })

  test('keeps ideas, the pool, staff notes and gaps in the team for organizers', async () => {
    const mission = aManyScriptMission((item) => (item.id === 'mayor' ? { ...item, status: 'idea' } : item))
    const [own] = await written('master-itinerary', mission)
    const [hosts] = await written('master-itinerary', mission, { audience: 'host' })
    for (const text of ['Talk with the bank', 'Courtesy call', 'bring the gifts', 'not assigned yet', 'Proposed']) {
      expect(pageIn(own).body.textContent).toContain(text)
      expect(pageIn(hosts).body.textContent).not.toContain(text)
    }
  })

  test('never shows a hidden time', async () => {
    const mission = aManyScriptMission((item) => (item.id === 'visit-a' ? { ...item, timeMode: 'hidden' } : item))
    const [file] = await written('master-itinerary', mission, { audience: 'participant' })
    expect(pageIn(file).body.textContent).not.toContain('11:30')
  })

  test('says in two languages what differs and once what does not, each run with its language', async () => {
    const [file] = await written('master-itinerary', aManyScriptMission(), { languages: ['zh-Hans', 'ja'] })
    const page = pageIn(file)
    const title = page.querySelector('section.day .title')
    expect([...(title?.querySelectorAll('[lang]') ?? [])].map((one) => [one.getAttribute('lang'), one.textContent])).toEqual([
      ['zh-Hans', '飞往东京'],
      ['ja', '羽田へ'],
    ])
    expect(textsOf(page, '.where .city')[1]).toBe('町田')
    expect(page.documentElement.lang).toBe('zh-Hans')
  })

  test('gives every run of Han, kana, Hangul, Thai, Khmer and Lao the language it is written in', async () => {
    for (const definition of documents.filter(({ format }) => format === 'page')) {
      for (const file of await written(definition.id, aManyScriptMission(), { languages: ['ja', 'ko'] })) {
        const page = pageIn(file)
        const walker = page.createTreeWalker(page.body, 4)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? ''
          const text = node.textContent ?? ''
          for (const [script, languages] of scripts) if (script.test(text)) expect(languages, `${lang}: ${text}`).toContain(lang)
        }
      }
    }
  })

  test('holds markup that someone typed as text', async () => {
    const mission = aManyScriptMission((item) =>
      item.id === 'flight' ? { ...item, title: { en: '<script>alert(1)</script>' } } : item,
    )
    const [file] = await written('master-itinerary', mission)
    expect(pageIn(file).querySelector('script')).toBeNull()
    expect(textsOf(pageIn(file), '.title')[0]).toBe('<script>alert(1)</script>')
  })

  test('carries what its margins say, and needs neither script nor inline style', async () => {
    const [file] = await written('master-itinerary', aManyScriptMission(), { languages: ['en', 'ja'] })
    const page = pageIn(file)
    expect({ ...page.documentElement.dataset }).toEqual({
      headLeft: 'JP-16 · Environmental mission to Japan (sample)',
      headRight: "Master itinerary · Organizer's copy",
      footLeft: 'Version 3 · 2023-05-10 18:00 (UTC+9) · supersedes 2',
      footRight: 'For those concerned only',
    })
    expect(page.querySelectorAll('script, style, [style]')).toHaveLength(0)
    expect(page.querySelector('.margin-glyphs')?.textContent).toContain('0123456789/')
  })

  test('is a landscape page only where two languages stand side by side', async () => {
    const sideBySide = { languages: ['zh-Hans', 'ja'], bilingual: 'sideBySide' } as const
    const landscape = async (options: Parameters<typeof written>[2]) => {
      const [file] = await written('master-itinerary', aManyScriptMission(), options)
      return file?.artifact.kind === 'page' && file.artifact.landscape
    }
    expect(await landscape(sideBySide)).toBe(true)
    expect(await landscape({ ...sideBySide, languages: ['ja'] })).toBe(false)
    expect(await landscape({ ...sideBySide, bilingual: 'stacked' })).toBe(false)
  })

  test('of a mission without items is a cover and its empty days', async () => {
    const [file] = await written('master-itinerary', aMission())
    expect(textsOf(pageIn(file), '.nothing')).toHaveLength(8)
  })
})

const scripts: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Han}/u, ['zh-Hans', 'zh-Hant', 'ja']],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, ['ja']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Thai}/u, ['th']],
  [/\p{Script=Khmer}/u, ['km']],
  [/\p{Script=Lao}/u, ['lo']],
]

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

describe('the delegation list', () => {
  test('numbers the delegation through its blocks and lists interpreters without a number', async () => {
    const [file] = await written('delegation-list', aManyScriptMission())
    const page = pageIn(file)
    expect(textsOf(page, '.block h2')).toEqual([
      'Companies and organizations 4',
      'Government 3',
      'Secretariat 1',
      'Interpreters 2',
    ])
    expect(textsOf(page, '.list .number')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '·', '·'])
    // Who leads the delegation is its number 1, though guests from a ministry come along.
    expect(textsOf(page, '.person').slice(0, 3)).toEqual(['王样本 WANG Yangben', '김견본 KIM Gyeonbon', '陳樣本 CHEN Yang-pen'])
  })

  test('lists a secretary who also interprets once, with both parts', async () => {
    const mission = aManyScriptMission()
    const interpreter = { ...entities.interpreters.defaults, id: 'int-sec', personId: 'p-sec' } as Interpreter
    const tables = { ...mission.tables, interpreters: { ...mission.tables.interpreters, 'int-sec': interpreter } }
    const [file] = await written('delegation-list', { ...mission, tables })
    const page = pageIn(file)
    const rows = textsOf(page, '.list tbody tr').filter((text) => text.includes('LI Mishu'))
    expect(rows).toEqual([expect.stringMatching(/ · Interpreter$/)])
    expect(textsOf(page, '.facts')).toEqual(['8 persons + Interpreters 2 persons'])
  })

  test('can be sorted by surname', async () => {
    const [file] = await written('delegation-list', aManyScriptMission(), { sort: 'name' })
    expect(textsOf(pageIn(file), '.person').slice(3, 7)).toEqual([
      '陳樣本 CHEN Yang-pen',
      '김견본 KIM Gyeonbon',
      'Zoë O’BRIEN-SAMPLE',
      '王样本 WANG Yangben',
    ])
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

describe('the parts of an item', () => {
  const speech = { part: 'speech' as const, title: {}, minutes: 10, speakerPersonId: 'p-wang', language: 'zh-Hans' }
  const walk = { part: 'walk' as const, title: { en: 'Around the furnace' }, minutes: 40, speakerPersonId: null, language: null }
  const withParts = (timeMode: 'exact' | 'hidden') =>
    aManyScriptMission((item) => (item.id === 'visit-a' ? { ...item, timeMode, segments: [speech, walk] } : item))

  test('stand under it with the clock, in the master itinerary, a participant’s own and an interpreter’s call sheet', async () => {
    for (const id of ['master-itinerary', 'participant-itinerary', 'interpreter-call-sheet'] as const) {
      const [file] = await written(id, withParts('exact'), { personIds: ['p-wang'], interpreterIds: ['int-zhao'] })
      const [first, second] = textsOf(pageIn(file), '.parts li')
      expect([id, first?.startsWith('10:00 Address ('), second]).toEqual([id, true, '10:10 Around the furnace'])
    }
  })

  test('are told in minutes where the time is not', async () => {
    const [file] = await written('master-itinerary', withParts('hidden'))
    expect(textsOf(pageIn(file), '.parts li')[1]).toBe('40 min Around the furnace')
  })
})
