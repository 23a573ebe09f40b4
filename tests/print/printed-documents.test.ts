import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { greenXuJapan } from '../../resources/samples/green-xu-japan/sample'
import { groupBy } from '../../shared/kernel/order'
import { datesFrom } from '../../shared/kernel/time'
import type { Item } from '../../shared/mission/entities/item'
import { aMission } from '../support/a-mission'
import { aManyScriptMission } from '../support/missions/a-many-script-mission'
import { written } from '../support/written'
import { printAndRead } from './print-and-read'
import { type PlacedText, placedOnPage, popplerFonts, popplerText } from './read-pdf'

const { readBack } = printAndRead()

describe('every printed document', () => {
  test.each([
    ['master-itinerary', ['zh-Hans', 'ja']],
    ['participant-itinerary', ['en', 'ko']],
    ['group-itinerary', ['zh-Hans', 'ja']],
    ['interpreter-call-sheet', ['ja', 'zh-Hans']],
    ['delegation-list', ['ko']],
    ['visit-request', ['ja']],
    ['deployment-chart', ['zh-Hans', 'ja']],
    ['rooming-list', ['zh-Hans', 'ja']],
    ['transport-manifest', ['ja', 'zh-Hans']],
    ['travel-manifest', ['zh-Hans', 'ko']],
    ['diet-list', ['ko', 'en']],
  ] as const)('%s carries its fonts, has every glyph and names itself', async (id, languages) => {
    const files = await written(id, aManyScriptMission(), { languages })
    const file = files.at(-1)
    const pdf = await readBack(file)
    expect(pdf.missingGlyphs).toBe(0)
    // A mark inside a Lao, Khmer or Thai cluster has no text of its own: the cluster's spelling is noted beside it.
    const text = pdf.pages.join('').replace(/([\p{Script=Lao}\p{Script=Khmer}\p{Script=Thai}])\s*\p{Cc}/gu, '$1')
    expect(text).not.toMatch(/\p{Cc}|\ufffd|\u25a1/u)
    expect(pdf.fonts.length).toBeGreaterThan(0)
    for (const font of pdf.fonts)
      expect(font).toEqual({ name: expect.stringMatching(/NotoSans/), type: 'CIDFontType2', isEmbedded: true })
    const lines = await popplerFonts(pdf.path)
    for (const line of lines ?? []) expect(line).toMatch(/NotoSans\S* +CID TrueType +Identity-H +yes yes yes/)
    expect([pdf.title, pdf.author, pdf.lang, pdf.isTagged]).toEqual([file?.name, 'Mission Desk', languages[0], true])
  })

  test('on every page: whose mission, which document, version, confidentiality and page x of y', async () => {
    const pdf = await readBack((await written('participant-itinerary', aManyScriptMission())).at(-1))
    expect(pdf.pages.length).toBeGreaterThan(8)
    for (const [index, page] of pdf.pages.entries()) {
      expect(page).toContain('JP-16 · Environmental mission to Japan (sample)')
      expect(page).toContain("Personal itinerary · Participant's copy")
      expect(page).toContain('Version 3 · 2023-05-10 18:00 (UTC+9) · supersedes 2')
      expect(page).toContain('For those concerned only')
      expect(page).toContain(`${index + 1} / ${pdf.pages.length}`)
    }
  })
})

test('names in every script can be found and copied', async () => {
  const pdf = await readBack((await written('delegation-list', aManyScriptMission(), { languages: ['en'] }))[0])
  const text = pdf.pages.join(' ').replace(/\s/g, '')
  for (const name of ['王样本', '陳樣本', '김견본', 'Zoë O’BRIEN-SAMPLE', 'ไชยา', 'ສົມພອນ', 'WANG Yangben']) {
    expect(text).toContain(name.replace(/\s/g, ''))
  }
  const spelled = await popplerText(pdf.path)
  for (const name of spelled === null ? [] : ['ដេក គំរូ', 'ສົມພອນ ຕົວຢ່າງ', 'ไชยา ตัวอย่าง']) {
    expect(spelled?.replace(/\s/g, '')).toContain(name.replace(/\s/g, ''))
  }
})

test('a Latin name, and the word of a language in a label, stand on one line where they fit on one', async () => {
  const mission = greenXuJapan('sample')
  const linesOn = async (id: 'delegation-list' | 'interpreter-call-sheet', which: 'first' | 'last') => {
    const pdf = await readBack((await written(id, mission, { languages: ['zh-Hans', 'ja'] }))[0])
    const byHeight = groupBy(await placedOnPage(which, await readFile(pdf.path)), ({ height }) => `${height}`)
    return [...byHeight.values()].map((runs) => runs.map(({ text }) => text).join(''))
  }
  expect((await linesOn('delegation-list', 'first')).join('|')).toContain('ZHENG Sample-Qing')
  expect((await linesOn('interpreter-call-sheet', 'last')).join('|')).toContain('主な出席者')
})

test('text is told in reading order: days, and in a day its items by time', async () => {
  const pdf = await readBack((await written('master-itinerary', aManyScriptMission()))[0])
  const text = pdf.pages.join(' ')
  const order = [
    'Route',
    'Wednesday, May 24',
    'Flight to Tokyo',
    'Time zone changes',
    'Transfer to the hotel',
    'Welcome dinner',
    'Thursday, May 25',
    'Plant visit, team A',
    'Courtesy call',
    'Plant visit, team B',
    'Friday, May 26',
  ]
  const body = text.slice(text.indexOf('Day 1'))
  const places = order.slice(1).map((part) => body.indexOf(part))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
})

test('bookmarks lead to the route and to every day, once each', async () => {
  const pdf = await readBack((await written('master-itinerary', aManyScriptMission()))[0])
  expect(pdf.outline.map(({ title }) => title)).toEqual([
    'Environmental mission to Japan (sample)',
    'Route',
    'Day 1 Wednesday, May 24, 2023',
    'Day 2 Thursday, May 25, 2023',
    'Day 3 Friday, May 26, 2023',
    'Day 4 Saturday, May 27, 2023',
    'Day 5 Sunday, May 28, 2023',
    'Day 6 Monday, May 29, 2023',
    'Day 7 Tuesday, May 30, 2023',
    'Day 8 Wednesday, May 31, 2023',
    'Not scheduled yet',
  ])
})

test('bookmarks of a file of all copies lead to each person', async () => {
  const pdf = await readBack((await written('participant-itinerary', aManyScriptMission())).at(-1))
  expect(pdf.outline.filter(({ depth }) => depth === 0).map(({ title }) => title)[4]).toContain('DEK Kumru')
  expect(pdf.outline.filter(({ depth }) => depth === 0)).toHaveLength(8)
})

describe('a day of 60 items of all sizes', () => {
  const items = Array.from({ length: 60 }, (_, index): Partial<Item> => {
    const time = `${String(8 + Math.floor(index / 4)).padStart(2, '0')}:${String((index % 4) * 15).padStart(2, '0')}`
    const lines = Array.from({ length: (index * 7) % 11 }, () => 'a note of one line that is as long as the column is wide').join(
      ' ',
    )
    return {
      id: `item-${index}`,
      kind: 'meal',
      title: { en: `begin${index}x` },
      publicNotes: { en: `${lines} end${index}x` },
      dayOn: '2023-05-25',
      startTime: time,
      endTime: time,
      status: 'confirmed',
    }
  })

  test('splits no item, and tells the day again at the head of each page', async () => {
    const pdf = await readBack((await written('master-itinerary', aMission({ items })))[0])
    const pageOf = (text: string) => pdf.pages.findIndex((page) => page.includes(text))
    const from = pageOf('begin0x')
    const last = pageOf('end59x')
    expect(last - from).toBeGreaterThan(3)
    for (let index = 0; index < 60; index++) {
      expect([index, pageOf(`begin${index}x`)]).toEqual([index, pageOf(`end${index}x`)])
    }
    for (const page of pdf.pages.slice(from, last + 1)) expect(page).toContain('Thu 25 May')
  })

  test('keeps the heading of a day with its first item', async () => {
    const oneADay = items.slice(0, 8).map((item, index) => ({
      ...item,
      dayOn: `2023-05-${24 + index}`,
      publicNotes: { en: `${'long note '.repeat(180)}end${index}x` },
    }))
    const pdf = await readBack((await written('master-itinerary', aMission({ items: oneADay })))[0])
    for (let index = 0; index < 8; index++) {
      const day = pdf.pages.findLastIndex((page) => page.includes(`Day ${index + 1} `))
      expect([index, day]).toEqual([index, pdf.pages.findIndex((page) => page.includes(`end${index}x`))])
    }
  })
})

test('a character that no font has is seen by these checks', async () => {
  const [file] = await written(
    'master-itinerary',
    aMission({
      items: [
        { title: { en: 'a \u{10fffd} b' }, dayOn: '2023-05-25', startTime: '10:00', endTime: '11:00', status: 'confirmed' },
      ],
    }),
  )
  const pdf = await readBack(file)
  const strangers = pdf.fonts.filter(({ name }) => !name.includes('NotoSans'))
  expect(pdf.missingGlyphs + strangers.length).toBeGreaterThan(0)
})

describe('a deployment chart of 40 interpreters over 25 days', () => {
  const days = datesFrom('2023-05-24', '2023-06-17')
  const ids = Array.from({ length: 40 }, (_, index) => `i${index + 1}`)
  const mission = aMission({
    missions: [{ endsOn: '2023-06-17' }],
    persons: ids.map((id) => ({
      id,
      names: [
        { lang: 'und-Latn', family: `Name${id}x`, given: '', middle: '', order: 'surnameFirst', source: 'card', verified: false },
      ],
    })),
    interpreters: ids.map((id) => ({ id, personId: id })),
    items: days.map((dayOn) => ({ id: dayOn, dayOn, startTime: '09:00', endTime: '11:00', status: 'confirmed' as const })),
    requirements: days.map((dayOn) => ({ id: `need-${dayOn}`, itemId: dayOn, from: 'ja', to: 'zh' })),
    assignments: days.flatMap((dayOn) => ids.map((interpreterId) => ({ requirementId: `need-${dayOn}`, interpreterId }))),
  })

  test('lies on its side, repeats the people for every block of days, and the days at the head of each page', async () => {
    const pdf = await readBack((await written('deployment-chart', mission))[0])
    expect(pdf.size.map(Math.round)).toEqual([842, 595])
    const pagesWith = (text: RegExp) => pdf.pages.flatMap((page, index) => (text.test(page) ? [index] : []))
    const blocks = [/\b24 May/, /\b2 Jun/, /\b11 Jun/].map(pagesWith)
    for (const pages of blocks) expect(pages.length).toBeGreaterThan(1)
    for (const id of ids) {
      for (const pages of blocks)
        expect([id, pages.filter((page) => pdf.pages[page]?.includes(`NAME${id.toUpperCase()}X`)).length]).toEqual([id, 1])
    }
  })
})

test('a day in two languages keeps apart from the rule that is broken on it', async () => {
  const mission = aMission({
    persons: [{ id: 'sato', preferredBadgeName: 'Sato' }],
    interpreters: [{ id: 'sato', personId: 'sato' }],
    items: [{ id: 'long', dayOn: '2023-05-29', startTime: '08:00', endTime: '23:00', status: 'confirmed' }],
    requirements: [{ id: 'need', itemId: 'long', from: 'ja', to: 'zh' }],
    assignments: [{ requirementId: 'need', interpreterId: 'sato' }],
  })
  const [file] = await written('deployment-chart', mission, { languages: ['en', 'ja'] })
  const { path } = await readBack(file)
  const placed = await placedOnPage('last', await readFile(path))
  const gaps = gapsBefore(/^Sato/, placed)
  expect(gaps.length).toBeGreaterThan(0)
  expect(Math.min(...gaps)).toBeGreaterThan(twoMillimetres)
})

test.each([
  [['zh-Hans', 'ja'], '2023-12-27'],
  [['en', 'ja'], '2023-12-27'],
  [['en', 'ko'], '2023-09-27'],
] as const)('in the route a day in %s keeps apart from its city, on one line', async (languages, date) => {
  const mission = aMission({
    missions: [{ startsOn: date, endsOn: date }],
    days: [{ id: 'day', date, city: { en: 'Kobe', 'zh-Hans': 'Kobe' } }],
    items: [{ id: 'call', kind: 'meeting', title: { en: 'Call' }, dayOn: date, startTime: '09:00', endTime: '10:00' }],
  })
  const { path } = await readBack((await written('master-itinerary', mission, { languages }))[0])
  const [gap] = gapsBefore(/^Kobe/, await placedOnPage('first', await readFile(path)))
  expect(gap).toBeGreaterThan(twoMillimetres)
})

/** In points. */
const twoMillimetres = 5.7

/** How far what is said in a line keeps from what stands before it, in points. */
function gapsBefore(said: RegExp, placed: readonly PlacedText[]): readonly number[] {
  return placed
    .filter(({ text }) => said.test(text))
    .flatMap(({ from, height }) => {
      const before = placed.filter((one) => Math.abs(one.height - height) < 3 && one.from < from - 1)
      return before.length === 0 ? [] : [from - Math.max(...before.map(({ to }) => to))]
    })
}
