import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startDesk } from '../support/desks/start-desk'
import { answerDialogs, openSample, untilSaved } from './desk-pages'

test('a list from Excel in China becomes participants, in the real program', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mission-desk-'))
  const list = join(folder, '名单.csv')
  // 姓名,单位,职务,护照有效期 / 韩样本,样本环保有限公司,经理,2031-05-09 / 杨样例,样本环保有限公司,董事长,03/04/2031, in GBK.
  const gbk =
    'd0d5c3fb2cb5a5cebb2cd6b0cef12cbba4d5d5d3d0d0a7c6da0abaabd1f9b1be2cd1f9b1bebbb7b1a3d3d0cfdeb9abcbbe2cbeadc0ed2c323033312d30352d30390ad1eed1f9c0fd2cd1f9b1bebbb7b1a3d3d0cfdeb9abcbbe2cb6adcac2b3a42c30332f30342f323033310a'
  await writeFile(list, Buffer.from(gbk, 'hex'))
  const answers = join(folder, 'answers.json')
  await answerDialogs(answers, [list])
  const desk = await startDesk({ dialogAnswersFile: answers })
  const { page } = desk
  try {
    await openSample(page, /Green Xu/)
    await page.keyboard.press('Control+2')
    await page.getByRole('button', { name: 'Import participants …' }).click()
    await page.getByRole('button', { name: 'Choose file …' }).click()
    const people = page.getByRole('listbox', { name: 'People in the sheet' })
    await people.waitFor()
    await page.getByText('2 new, 0 to complete, 0 left out').waitFor()
    await expect.poll(() => people.innerText()).toContain('“03/04/2031” could be two dates')
    await page.getByRole('button', { name: 'Import 2 people' }).click()
    await page.getByText('2 people were imported').waitFor()
    await untilSaved(page)
    await page.getByRole('textbox', { name: /Search/ }).fill('杨样例')
    await page.getByRole('option', { name: /杨样例 .*董事长 样本环保有限公司/ }).waitFor()
  } finally {
    await desk.stop()
    await rm(folder, { recursive: true })
  }
})
