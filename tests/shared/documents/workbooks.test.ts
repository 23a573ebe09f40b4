import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { base64Of } from '../../../shared/documents/base64'
import type { DocumentFile } from '../../../shared/documents/document'
import { aMission } from '../../support/a-mission'
import { aManyScriptMission } from '../../support/missions/a-many-script-mission'
import { written } from '../../support/written'

function bytesOf(file: DocumentFile | undefined): Uint8Array {
  if (file?.artifact.kind !== 'workbook') throw new Error('no workbook')
  return Buffer.from(file.artifact.base64, 'base64')
}

async function rowsOf(file: DocumentFile | undefined): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const [sheet] = (await readXlsx(bytesOf(file))).sheets
  const [heads = [], ...rows] = sheet?.rows ?? []
  return rows.map((row) => Object.fromEntries(heads.map((head, index) => [String(head), row[index] ?? null])))
}

function partsOf(file: DocumentFile | undefined): string {
  return Object.values(unzipSync(bytesOf(file)))
    .map((part) => Buffer.from(part).toString('utf8'))
    .join('\n')
}

test('base64 is what every other program makes of the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'))
    }),
  )
})

test('the itinerary has real dates and times that a program can sort by', async () => {
  const [file] = await written('itinerary-workbook', aManyScriptMission(), { languages: ['en', 'ja'] })
  const rows = await rowsOf(file)
  const dinner = rows.find((row) => row['Title (en)'] === 'Welcome dinner')
  expect(dinner?.Date).toEqual(new Date('2023-05-24T00:00Z'))
  expect(dinner?.['End date']).toEqual(new Date('2023-05-25T00:00Z'))
  expect(dinner?.Weekday).toBe('Wednesday')
  expect(dinner?.['Title (ja)']).toBe('歓迎夕食会')
  expect(partsOf(file)).toContain('<v>0.9375</v>')
  expect(rows.map((row) => row['Title (en)'])).toEqual([
    'Flight to Tokyo',
    'Transfer to the hotel',
    'Welcome dinner',
    'Plant visit, team A',
    'Courtesy call',
    'Plant visit, team B',
    'Talk with the bank',
  ])
  const courtesy = rows.find((row) => row['Title (en)'] === 'Courtesy call')
  expect([courtesy?.Start, courtesy?.Persons, courtesy?.Status]).toEqual([null, 2, 'Requested'])
  expect(
    ['Plant visit, team A', 'Courtesy call', 'Welcome dinner'].map(
      (title) => rows.find((row) => row['Title (en)'] === title)?.Who,
    ),
  ).toEqual(['A', 'WANG Yangben, KIM Gyeonbon', 'Whole party'])
  expect([dinner?.Lead, dinner?.Host]).toEqual(['LI Mishu', 'MIHON Tarō'])
})

test('the heads stay in sight and can be filtered', async () => {
  const [file] = await written('participants-workbook', aManyScriptMission())
  const parts = partsOf(file)
  expect(parts).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
  expect(parts).toContain('<autoFilter ref="A1:')
})

test('participants stand in order of precedence, by sides, in every script', async () => {
  const [file] = await written('participants-workbook', aManyScriptMission())
  const rows = await rowsOf(file)
  expect(rows.map((row) => row['Name (native)'])).toEqual([
    '王样本',
    '김견본',
    '陳樣本',
    'ไชยา ตัวอย่าง',
    'ដេក គំរូ',
    'ສົມພອນ ຕົວຢ່າງ',
    'Zoë O’Brien-Sample',
    '李秘书',
    // Interpreters of an agency have no participation, and are of the party on the printed list too.
    '佐藤見本',
    '赵样',
    '見本太郎',
  ])
  expect(rows.slice(8, 10).map(({ Role, Side, Status, Precedence }) => [Role, Side, Status, Precedence])).toEqual([
    ['Interpreter', 'Delegation', null, null],
    ['Interpreter', 'Delegation', null, null],
  ])
  expect(rows.at(-1)?.Side).toBe('Hosts')
})

test('a name that looks like a formula stays a name', async () => {
  const names = ['=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', '=1+1']
  const mission = aMission({
    persons: names.map((family, index) => ({
      id: `p${index}`,
      names: [{ lang: 'und-Latn', family, given: '', middle: '', order: 'surnameFirst', source: 'card', verified: false }],
    })),
    participations: names.map((_, index) => ({ personId: `p${index}`, precedence: index + 1 })),
  })
  const [file] = await written('participants-workbook', mission)
  expect(partsOf(file)).not.toMatch(/<f[ >]/)
  expect((await rowsOf(file)).map((row) => row['Name (Latin)'])).toEqual(names.map((name) => name.toUpperCase()))
})

test("a host's copy has no column for what only organizers may know", async () => {
  const heads = async (audience: 'organizer' | 'host') => {
    const [sheet] = (await readXlsx(bytesOf((await written('participants-workbook', aManyScriptMission(), { audience }))[0])))
      .sheets
    return sheet?.rows[0]?.map(String)
  }
  expect(await heads('organizer')).toContain('Passport no.')
  expect(await heads('host')).toEqual([
    'Precedence',
    'Name (native)',
    'Name (Latin)',
    'Title',
    'Department',
    'Organization',
    'Role',
    'Side',
    'Groups',
    'Nationality',
    'Languages',
  ])
})

test('the task list counts down: overdue first and marked, what the plan shows done last', async () => {
  const mission = aMission({
    missions: [{ planningOn: '2023-05-15' }],
    items: [
      { id: 'lecture', kind: 'meeting', title: { en: 'Talk' }, dayOn: '2023-05-20' },
      { id: 'call', kind: 'courtesyCall', dayOn: '2023-05-24', status: 'confirmed' },
    ],
    tasks: [{ id: 'gifts', title: { en: '=Gifts' }, dueOn: '2023-05-18', priority: 'high' }],
  })
  const [file] = await written('task-workbook', mission)
  const rows = await rowsOf(file)
  expect(rows.map((row) => [row['D-n'], row.Task, row.Item, row['Days left'], row.Priority, row.Status])).toEqual([
    ['D-7', 'Confirm', 'Talk', -2, 'Normal', 'Overdue'],
    [null, '=Gifts', null, 3, 'High', 'Open'],
    ['D-7', 'Confirm', 'Courtesy call', 2, 'Normal', 'Done'],
  ])
  await expect(written('task-workbook', mission, { audience: 'host' })).rejects.toThrow('not for host')
})
