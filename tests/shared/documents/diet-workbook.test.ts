import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import type { DocumentFile } from '../../../shared/documents/document'
import { aMission } from '../../support/a-mission'
import { mealRows as rows } from '../../support/missions/meal-rows'
import { readableText, written } from '../../support/written'

async function sheetsOf(file: DocumentFile | undefined): Promise<readonly (readonly (readonly unknown[])[])[]> {
  if (file?.artifact.kind !== 'workbook') throw new Error('no workbook')
  return (await readXlsx(Buffer.from(file.artifact.base64, 'base64'))).sheets.map((sheet) => sheet.rows)
}

test('the workbook has a column for each diet that somebody has, and the names on a sheet of their own', async () => {
  const [meals = [], names = []] = await sheetsOf((await written('diet-workbook', aMission(rows)))[0])
  const column = (name: string) => meals.slice(1).map((row) => row[meals[0]?.indexOf(name) ?? -1] ?? null)
  expect(meals[0]?.slice(-5)).toEqual(['Persons', 'No special diet', 'GFML (gluten-free)', 'VGML (vegan)', 'Allergies'])
  expect(column('Persons')).toEqual([4, 4])
  expect(column('GFML (gluten-free)')).toEqual([1, 0])
  expect(column('VGML (vegan)')).toEqual([1, 2])
  expect(column('Allergies')).toEqual(['buckwheat (severe) × 1', 'buckwheat (severe) × 1'])
  expect(names.slice(1).map((row) => row.slice(1, 3))).toEqual([
    ['LI Guest', 'VGML (vegan)'],
    ['WANG Guest', 'VGML (vegan)'],
    ['ZHAO Guest', null],
    ['MORI Guest', 'GFML (gluten-free)'],
  ])
})

test('to who cooks it tells numbers; names only where they are asked for', async () => {
  const counts = await written('diet-workbook', aMission(rows), { audience: 'caterer' })
  expect(counts).toHaveLength(2)
  for (const file of counts) {
    expect(await sheetsOf(file)).toHaveLength(1)
    expect(await readableText(file)).not.toMatch(/Guest|few stairs/)
  }
  const [, bay] = await written('diet-workbook', aMission(rows), { audience: 'catererNamed' })
  const [, names = []] = await sheetsOf(bay)
  expect(names.slice(1).map((row) => row[1])).toEqual(['LI Guest', 'WANG Guest'])
})
