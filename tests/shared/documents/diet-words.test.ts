import { expect, test } from 'vitest'
import { aMission } from '../../support/a-mission'
import { readableText, written } from '../../support/written'

async function sheetOf(dietCode: string, languages: readonly string[]): Promise<string> {
  const mission = aMission({ persons: [{ id: 'wang', dietCode }], participations: [{ personId: 'wang' }] })
  const [file] = await written('participant-itinerary', mission, { audience: 'participant', languages: [...languages] })
  const text = file ? await readableText(file) : ''
  return text.replaceAll(/<[^>]*>/g, '')
}

test.each([
  [['en'], 'MOML (Muslim (halal))'],
  [['ja'], 'MOML (イスラム教徒向け（ハラール）)'],
  [['zh-Hans', 'ja'], 'MOML (清真餐 / イスラム教徒向け（ハラール）)'],
  [['ko'], 'MOML (이슬람식(할랄))'],
])('a meal code is said in the languages of the copy: %s', async (languages, said) => {
  expect(await sheetOf('MOML', languages)).toContain(said)
})

test('a code that is not among the usual ones is left as it is', async () => {
  expect(await sheetOf('XXML', ['en'])).toMatch(/XXML(?! \()/)
})
