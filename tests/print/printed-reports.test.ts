import { expect, test } from 'vitest'
import { greenXuJapan } from '../../resources/samples/green-xu-japan/sample'
import { checkMission } from '../../shared/checks/check-mission'
import { written } from '../support/written'
import { printAndRead } from './print-and-read'

const { readBack } = printAndRead()

test.each([[['zh-Hans', 'ja']], [['ja']], [['en']], [['ko']]])(
  'a conflict report in %j has each finding once',
  async (languages) => {
    const mission = greenXuJapan('green-xu-japan')
    const pdf = await readBack((await written('conflict-report', mission, { languages }))[0])
    expect(pdf.missingGlyphs).toBe(0)
    const { findings } = checkMission(mission, { today: '2023-05-10' })
    const rules = pdf.pages.join(' ').match(/C\d\d ·/g) ?? []
    expect(rules.toSorted()).toEqual(findings.map(({ checkId }) => `${checkId} ·`).toSorted())
  },
)

test.each([[['zh-Hans', 'ja']], [['ja']], [['en']], [['ko']]])(
  'the numbers of the Japan sample stand on one page in %j',
  async (languages) => {
    const mission = greenXuJapan('green-xu-japan')
    const pdf = await readBack((await written('contact-sheet', mission, { languages }))[0])
    expect(pdf.pages).toHaveLength(1)
    expect(pdf.missingGlyphs).toBe(0)
    for (const number of ['+86 10 0000 0011', '+81 90 0000 0202', '+81 3 0000 0111']) expect(pdf.pages[0]).toContain(number)
  },
)
