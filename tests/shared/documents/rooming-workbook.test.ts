import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import type { DocumentFile } from '../../../shared/documents/document'
import { aMission } from '../../support/a-mission'
import { roomRows as rows } from '../../support/missions/room-rows'
import { readableText, written } from '../../support/written'

async function sheetsOf(file: DocumentFile | undefined): Promise<readonly (readonly (readonly unknown[])[])[]> {
  if (file?.artifact.kind !== 'workbook') throw new Error('no workbook')
  return (await readXlsx(Buffer.from(file.artifact.base64, 'base64'))).sheets.map((sheet) => sheet.rows)
}

test('a column stands only where one of the rooms has something to say there', async () => {
  const bare = { ...rows, roomStays: rows.roomStays?.slice(0, 1) ?? [] }
  const [sheet] = await sheetsOf((await written('rooming-workbook', aMission(bare)))[0])
  const [head, first] = sheet ?? []
  expect(head).toContain('Shares with')
  expect(head).not.toContain('Room number')
  expect(head).not.toContain('Notes')
  expect(first?.every((cell) => cell !== null && cell !== '')).toBe(true)
})

test('each hotel gets a file of its own rooms and guests, and reads of nobody else, nor of any particulars', async () => {
  for (const id of ['rooming-list', 'rooming-workbook'] as const) {
    const [bay, hill, ...more] = await written(id, aMission(rows), { audience: 'hotel' })
    expect([bay?.name, hill?.name, more]).toEqual(['JP-16 Rooming list Bay Hotel (en)', 'JP-16 Rooming list Hill Hotel (en)', []])
    const texts = [bay, hill].map(async (file) => (file ? readableText(file) : ''))
    const [bayText = '', hillText = ''] = await Promise.all(texts)
    for (const own of ['LI Er', 'WANG Yi', 'Name follows']) expect(bayText).toContain(own)
    expect(bayText).not.toMatch(/ZHAO|Hill|QIAN|allergy|note of|Without a bed/)
    expect(hillText).toContain('ZHAO San')
    expect(hillText).not.toMatch(/LI Er|WANG|Bay|allergy|note of|Without a bed/)
  }
})

test('the workbook has a row for each guest with whom they share, and a sheet of who has no bed', async () => {
  const [rooms = [], bedless = []] = await sheetsOf((await written('rooming-workbook', aMission(rows)))[0])
  const column = (name: string) => rooms.slice(1).map((row) => row[rooms[0]?.indexOf(name) ?? -1] ?? null)
  expect(column('Name (Latin)')).toEqual(['LI Er', 'WANG Yi', null, 'ZHAO San'])
  expect(column('Shares with')).toEqual(['WANG Yi', 'LI Er', null, null])
  expect(column('Nights')).toEqual([3, 3, 3, 1])
  expect(bedless.slice(1).map((row) => row.slice(1))).toEqual([
    ['ZHAO San', new Date('2023-05-24T00:00Z'), new Date('2023-05-24T00:00Z'), 1],
    ['ZHAO San', new Date('2023-05-26T00:00Z'), new Date('2023-05-26T00:00Z'), 1],
  ])
})
