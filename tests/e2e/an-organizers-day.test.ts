import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documents } from '../../shared/documents/registry'
import { readPdf } from '../print/read-pdf'
import { deliberateProblems } from '../resources/samples/deliberate-problems'
import { openConnectionsOf } from '../support/desks/open-connections'
import { type StartedDesk, startDesk } from '../support/desks/start-desk'
import { answerDialogs, boxAtRest, foreignRequestsOf, openSample, untilSaved } from './desk-pages'

let desk: StartedDesk
let userData = ''
let folder = ''
let dialogs = ''
let foreign: readonly string[] = []

beforeAll(async () => {
  userData = await mkdtemp(join(tmpdir(), 'organizer-'))
  folder = await mkdtemp(join(tmpdir(), 'organizer-out-'))
  dialogs = join(folder, 'dialogs.json')
  await answerDialogs(dialogs, [])
  desk = await startDesk({ userData, dialogAnswersFile: dialogs })
  foreign = foreignRequestsOf(desk.page)
})
afterAll(async () => {
  await desk?.stop()
  await rm(userData, { recursive: true, force: true, maxRetries: 5 })
  await rm(folder, { recursive: true, force: true })
})

describe('an organizer with the Japan sample', () => {
  test('opens it, finds what is to be looked at, and moves lunch with the keyboard', async () => {
    const { page } = desk
    await openSample(page, /Green Xu mission to Japan/)
    await page.getByText(String(deliberateProblems.length), { exact: true }).first().waitFor()
    const lunch = page.locator('[data-item]', { hasText: 'Lunch (boxes)' })
    await lunch.click()
    expect(await lunch.textContent()).toContain('11:50–12:40')
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(() => lunch.textContent()).toContain('12:05–12:55')
    await page.keyboard.press('Control+z')
    await expect.poll(() => lunch.textContent()).toContain('11:50–12:40')
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => lunch.textContent()).toContain('12:05–12:55')
    await untilSaved(page)
  })

  test('drags it in the day, sees before dropping that people are elsewhere then, and takes it back', async () => {
    const { page } = desk
    await page.keyboard.press('Control+Alt+2')
    const lunch = page.locator('[data-column] [data-item]', { hasText: 'Lunch (boxes)' })
    const box = await boxAtRest(lunch)
    await page.mouse.move(box.x + 20, box.y + 12)
    await page.mouse.down()
    await page.mouse.move(box.x + 20, box.y + 34)
    await page.mouse.move(box.x + 20, box.y + 56)
    await expect.poll(() => page.locator('[data-ghost]').getAttribute('data-free')).toBe('false')
    const label = page.locator('[class*=_carryLabel_]')
    const fromPointer = async () => {
      const { x, y } = await boxAtRest(label)
      return Math.hypot(x - (box.x + 20), y - (box.y + 56))
    }
    await expect.poll(fromPointer).toBeLessThan(24)
    await page.mouse.up()
    await expect.poll(() => lunch.textContent()).toContain('13:05–13:55')
    await page.keyboard.press('Control+z')
    await expect.poll(() => lunch.textContent()).toContain('12:05–12:55')
    await page.keyboard.press('Control+Alt+1')
    await untilSaved(page)
  })

  test('renames it in the inspector; the findings follow the plan', async () => {
    const { page } = desk
    const title = page.getByRole('complementary', { name: 'Inspector' }).getByRole('textbox', { name: /Title/ }).first()
    await title.fill('Lunch in the plant (boxes)')
    await title.press('Enter')
    await page.locator('[data-item]', { hasText: 'Lunch in the plant (boxes)' }).waitFor()
    await untilSaved(page)
  })

  test('points at a finding while the mends of others come: it stays under the pointer', async () => {
    const { page } = desk
    await page.keyboard.press('Control+6')
    await page.getByRole('button', { name: 'The list is handed in' }).first().waitFor()
    const accept = page.getByRole('button', { name: 'Accept …' }).nth(3)
    await accept.hover()
    const [place, below] = await Promise.all([boxAtRest(accept), topOf('[data-index="8"]')])
    // As another mend would in a line of its own, whatever this computer's pace.
    for (const row of [1, 7])
      await page.locator(`[data-index="${row}"] article`).evaluate((line) => line.style.setProperty('padding-bottom', '60px'))
    await expect.poll(() => topOf('[data-index="8"]')).toBeGreaterThan(below)
    expect(await boxAtRest(accept)).toEqual(place)

    async function topOf(row: string): Promise<number> {
      return (await page.locator(row).boundingBox())?.y ?? Number.NaN
    }
  })

  test('clears a finding by the mend that it offers, and takes that back', async () => {
    const { page } = desk
    await page.keyboard.press('Control+6')
    const mend = page.getByRole('button', { name: 'The list is handed in' }).first()
    const open = page.getByText(/^\d+ open$/)
    await mend.waitFor()
    const before = Number.parseInt((await open.textContent()) ?? '', 10)
    // Once the pointer is there, it stays there.
    await mend.hover()
    await mend.click()
    await expect.poll(async () => Number.parseInt((await open.textContent()) ?? '', 10)).toBe(before - 1)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => Number.parseInt((await open.textContent()) ?? '', 10)).toBe(before)
  })

  test('accepts a finding with a reason', async () => {
    const { page } = desk
    const accepted = page.getByText(/^\d+ accepted$/)
    await expect.poll(() => accepted.textContent()).toBe('0 accepted')
    await page.getByRole('button', { name: 'Accept …' }).last().click()
    await page.getByRole('textbox', { name: 'Why it may stand' }).fill('agreed with the host by telephone')
    await page.keyboard.press('Enter')
    await expect.poll(() => accepted.textContent()).toBe('1 accepted')
    await untilSaved(page)
  })

  test('closes the program, starts it again, and finds everything as it was left', async () => {
    await desk.stop()
    desk = await startDesk({ userData, dialogAnswersFile: dialogs })
    foreign = foreignRequestsOf(desk.page)
    const { page } = desk
    await page.getByText('1 accepted').waitFor()
    await page.keyboard.press('Control+1')
    const lunch = page.locator('[data-item]', { hasText: 'Lunch in the plant (boxes)' })
    await lunch.waitFor()
    expect(await lunch.textContent()).toContain('12:05–12:55')
    await page.keyboard.press('Control+7')
    await page.getByText(/accepted a finding/).waitFor()
  })

  test('exports every document; the itinerary reads from the first day to the last, with every glyph and font', {
    timeout: 900_000,
  }, async () => {
    const { page } = desk
    await answerDialogs(dialogs, [folder])
    await page.keyboard.press('Control+Shift+R')
    await page.getByRole('button', { name: 'Give out version 1' }).press('Enter')
    await page.keyboard.press('Control+1')
    await page.locator('[data-item]', { hasText: 'Lunch in the plant (boxes)' }).press('Alt+ArrowDown')
    await page.keyboard.press('Control+5')
    const boxes = page.getByRole('region', { name: 'Documents' }).getByRole('checkbox')
    // Those below come a frame later.
    await boxes.nth(documents.length - 1).waitFor()
    // By the keyboard: a toast of the step before may lie over the last of them.
    for (const box of await boxes.all()) if (!(await box.isChecked())) await box.press('Space')
    await page.getByRole('button', { name: `Export ${documents.length} documents` }).click()
    await page.getByText(/\d+ files written/).waitFor({ timeout: 840_000 })
    const names = await readdir(folder)
    expect(new Set(names.map((name) => name.split('.').at(-1)))).toEqual(new Set(['pdf', 'html', 'ics', 'xlsx', 'json']))
    const pdfs = names.filter((name) => name.endsWith('.pdf'))
    // One per participant and one of all, one per group and one of all, one per interpreter and one of all, itinerary, day sheet, list,
    // deployment, what changed, briefings, travel, rooms, transport, diets, conflicts, contacts; a request to each of six hosts.
    expect(pdfs.length).toBe(26 + 1 + 4 + 1 + 3 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 6)
    const wholes = await Promise.all(pdfs.map(async (name) => ({ name, pdf: await readPdf(await readFile(join(folder, name))) })))
    for (const { name, pdf } of wholes) {
      expect([name, pdf.missingGlyphs]).toEqual([name, 0])
      expect(pdf.fonts.filter((font) => !font.isEmbedded || !/NotoSans/.test(font.name))).toEqual([])
    }
    const itinerary =
      wholes.map(({ pdf }) => pdf.pages.join(' ')).find((text) => text.includes('Lunch') || text.includes('午餐')) ?? ''
    expect(itinerary.length).toBeGreaterThan(1000)
  })

  test('and nothing of all this has asked the network for anything', async () => {
    expect(foreign).toEqual([])
    expect(await openConnectionsOf(desk.pid)).toEqual([])
  })
})
