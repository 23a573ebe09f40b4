import { expect, test } from 'vitest'
import { greenXuJapan } from '../../resources/samples/green-xu-japan/sample'
import { written } from '../support/written'
import { printAndRead } from './print-and-read'

const { readBack } = printAndRead()

test.each([[['ko']], [['zh-Hans', 'ja']], [['en']]])(
  'every day of the Japan sample stays on a page of its own in %j',
  async (languages) => {
    const [file] = await written('day-sheet', greenXuJapan('green-xu-japan'), { languages })
    const pdf = await readBack(file)
    expect(pdf.pages).toHaveLength(8)
    expect(pdf.missingGlyphs).toBe(0)
    for (const page of pdf.pages) expect(page).toContain('110')
    expect(pdf.outline).toHaveLength(8)
  },
)
