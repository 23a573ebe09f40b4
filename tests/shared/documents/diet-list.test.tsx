import { expect, test } from 'vitest'
import type { DocumentFile } from '../../../shared/documents/document'
import { aMission } from '../../support/a-mission'
import { mealRows as rows } from '../../support/missions/meal-rows'
import { readableText, written } from '../../support/written'

function pageOf(file: DocumentFile | undefined): Document {
  if (file?.artifact.kind !== 'page') throw new Error('no page')
  return new DOMParser().parseFromString(file.artifact.html, 'text/html')
}

function textsOf(page: ParentNode, selector: string): readonly string[] {
  return [...page.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim())
}

test('organizers read who needs what, and for each meal how many eat which diet and whose they are', async () => {
  const page = pageOf((await written('diet-list', aMission(rows)))[0])
  expect(textsOf(page, '.needs tbody tr')).toEqual([
    'LI GuestVGML (vegan)buckwheat (severe)',
    'WANG GuestVGML (vegan)',
    'ZHAO Guestfew stairs',
    'MORI GuestGFML (gluten-free)',
  ])
  expect(textsOf(page, '.meals h2')).toEqual(['Day 2 Thursday, May 25, 2023'])
  expect(textsOf(page, '.meals tbody tr')).toEqual([
    '12:00–13:00Visit with lunchlunch boxPlant4No special diet × 2GFML (gluten-free) × 1 MORI GuestVGML (vegan) × 1 LI GuestAllergies buckwheat (severe) × 1 LI Guest',
    '18:30–20:00Meal TentativeBay Restaurant4No special diet × 2VGML (vegan) × 2 LI Guest, WANG GuestAllergies buckwheat (severe) × 1 LI Guest',
  ])
})

test('who cooks gets the meals of their own place in numbers, without a name', async () => {
  const files = await written('diet-list', aMission(rows), { audience: 'caterer' })
  expect(files.map(({ name }) => name)).toEqual([
    'JP-16 Dietary and special-needs list Plant (en)',
    'JP-16 Dietary and special-needs list Bay Restaurant (en)',
  ])
  const [plant, bay] = files
  expect(textsOf(pageOf(plant), '.meals tbody tr')).toEqual([
    '12:00–13:00Visit with lunchlunch box4No special diet × 2GFML (gluten-free) × 1VGML (vegan) × 1Allergies buckwheat (severe) × 1',
  ])
  for (const file of files) {
    expect(await readableText(file)).not.toMatch(/Guest|WANG|few stairs|heart|smells|they pay/)
    expect(pageOf(file).querySelector('.needs')).toBeNull()
  }
  expect(bay && (await readableText(bay))).not.toMatch(/Plant|lunch box|GFML/)
})

test('with names, who cooks reads of those who need something, and of nobody else', async () => {
  const files = await written('diet-list', aMission(rows), { audience: 'catererNamed' })
  const [, bay] = files
  expect(textsOf(pageOf(bay), '.needs tbody tr')).toEqual(['LI GuestVGML (vegan)buckwheat (severe)', 'WANG GuestVGML (vegan)'])
  for (const file of files) expect(await readableText(file)).not.toMatch(/ZHAO|SUN|few stairs|heart|GONE/)
})

test('a diet that lies sealed is told as one that cannot be read, not as none', async () => {
  const sealed = rows.persons?.map((one) => (one.id === 'Sun' ? { ...one, dietCode: { sealed: 'x' } } : one)) ?? []
  const page = pageOf((await written('diet-list', aMission({ ...rows, persons: sealed })))[0])
  expect(textsOf(page, '.needs tbody tr')).toContain('SUN Guest[cannot be read]')
  expect(textsOf(page, '.meals tbody tr')[1]).toContain('No special diet × 1[cannot be read] × 1 SUN GuestVGML')
})
