import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bareBrowser } from '../bench/bare-browser'
import { type StartedDesk, startDesk } from '../support/desks/start-desk'
import { answerDialogs, openSample, untilSaved } from './desk-pages'

let desk: StartedDesk
let folder = ''
let dialogs = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interpreter-'))
  dialogs = join(folder, 'dialogs.json')
  await answerDialogs(dialogs, [])
  desk = await startDesk({ dialogAnswersFile: dialogs })
})
afterAll(async () => {
  await desk?.stop()
  await rm(folder, { recursive: true, force: true })
})

test('an organizer sends an interpreter their file, the interpreter answers, the organizer looks and takes it, and takes it back', async () => {
  const { page } = desk
  const extract = join(folder, 'mori.mission')
  const answer = join(folder, 'mori.mission-answer')
  await openSample(page, /Green Xu mission to Japan/)
  await untilSaved(page)

  // The organizer's side: the file of one interpreter, from the palette.
  await answerDialogs(dialogs, [extract])
  await page.keyboard.press('Control+k')
  await page
    .getByRole('searchbox')
    .or(page.getByRole('textbox', { name: /Search/ }))
    .last()
    .fill('Interpreters’ files')
  await page.keyboard.press('Enter')
  const files = page.getByRole('dialog', { name: 'Files for interpreters' })
  await files.getByRole('checkbox', { name: /JIN/ }).press('Space')
  await files.getByRole('checkbox', { name: /PARK/ }).press('Space')
  await files.getByRole('button', { name: /Choose a place/ }).click()
  await page.getByText('The interpreter’s file was saved').waitFor()

  // The interpreter's side: nothing but their own work is there, and nothing but their answer can be changed.
  await answerDialogs(dialogs, [extract, folder, answer])
  await page.keyboard.press('Control+o')
  await page.getByRole('complementary', { name: 'Interpreter’s extract for MORI Sample-e' }).waitFor()
  await page.getByRole('navigation', { name: 'Sections' }).waitFor({ state: 'detached' })
  const entries = page.getByRole('button', { name: /Report \d\d:\d\d/ })
  await entries.nth(0).click()
  const details = page.getByRole('complementary', { name: 'Your answer' })
  await details.getByRole('button', { name: 'Decline' }).click()
  const remark = details.getByRole('textbox', { name: 'Remark for the organizer' })
  await remark.fill('別件があります')
  await remark.blur()
  await entries.nth(1).click()
  await details.getByRole('button', { name: 'Decline' }).click()
  await details.getByRole('button', { name: 'Accept' }).click()
  await details.getByText('Accepted').waitFor()
  await page.keyboard.press('Control+z')
  await details.getByText('Declined').waitFor()
  await page.keyboard.press('Control+Shift+z')
  await details.getByText('Accepted').waitFor()
  await untilSaved(page)
  await page.getByRole('button', { name: 'Save schedule …' }).click()
  await page.getByText('The schedule was saved').waitFor()
  await page.getByRole('button', { name: 'Save answer …' }).click()
  await page.getByText(/It holds: 2 answers to assignments/).waitFor()
  await page.getByRole('button', { name: /Choose a place/ }).click()
  await page.getByText('The answer was saved').waitFor()

  // Back at the organizer's: what was confirmed and is accepted is so already; what was declined is to be looked at.
  await answerDialogs(dialogs, [answer, answer])
  await page.keyboard.press('Control+o')
  const review = page.getByRole('dialog', { name: 'Answer of MORI Sample-e' })
  await review.getByRole('listitem').first().waitFor()
  expect(await review.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringMatching(/Assignment: .*Confirmed.*Declined · Remark: 別件があります/s),
  ])
  await review.getByRole('button', { name: 'Take over 1 point' }).click()
  await page.getByText('1 point of the answer was taken over').waitFor()
  await page.keyboard.press('Control+7')
  await page
    .getByText(/took over an interpreter’s answer: .*MORI/)
    .first()
    .waitFor()
  await page.keyboard.press('Control+z')
  await untilSaved(page)
  await page.keyboard.press('Control+o')
  await review.getByRole('button', { name: 'Take over 1 point' }).waitFor()
  await page.keyboard.press('Escape')
})

test('the schedule’s page opens on a phone without asking anybody for anything', async () => {
  const name = (await readdir(folder)).find((one) => one.endsWith('.html')) ?? ''
  const browser = await bareBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, offline: true })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const file = `file://${join(folder, name).split('/').map(encodeURIComponent).join('/')}`
    await page.goto(file)
    expect(asked).toEqual([file])
    expect(await page.locator('article').count()).toBeGreaterThan(5)
    // One column: nothing is wider than the phone.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const schemes = await page.evaluate(() => [...new Set([...document.querySelectorAll('a')].map((link) => link.protocol))])
    expect(schemes.sort()).toEqual(['file:', 'geo:', 'tel:'])
    expect(await page.evaluate(() => document.querySelectorAll('script, img, link, iframe').length)).toBe(0)
  } finally {
    await browser.close()
  }
})
