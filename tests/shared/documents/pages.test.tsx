import { describe, expect, test } from 'vitest'
import { documents } from '../../../shared/documents/registry'
import type { Interpreter } from '../../../shared/mission/entities/interpreter'
import { entities } from '../../../shared/mission/registry'
import { aMission } from '../../support/a-mission'
import { aManyScriptMission } from '../../support/missions/a-many-script-mission'
import { pageIn, textsOf } from '../../support/page-in'
import { written } from '../../support/written'

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
