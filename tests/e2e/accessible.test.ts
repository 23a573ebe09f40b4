import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axeCore from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type StartedDesk, startDesk } from '../support/desks/start-desk'
import { answerDialogs, openSample } from './desk-pages'

const views = ['itinerary', 'people', 'interpreters', 'places', 'documents', 'findings', 'history', 'tasks'] as const
const themes = ['light', 'dark'] as const

interface AxeResult {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly string[]
}

/** What the page has once axe-core has been put into it. */
declare const axe: {
  readonly run: (options: object) => Promise<{
    readonly violations: readonly {
      readonly id: string
      readonly impact: string
      readonly nodes: readonly { readonly html: string }[]
    }[]
  }>
}

let desk: StartedDesk
let isOpen = false
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mission-desk-'))
  const list = join(folder, 'form.csv')
  await writeFile(list, wideList())
  const dialogAnswersFile = join(folder, 'answers.json')
  await answerDialogs(dialogAnswersFile, [list])
  desk = await startDesk({ dialogAnswersFile })
})
afterAll(async () => {
  await desk?.stop()
  await rm(folder, { recursive: true })
})

/** Serious and critical faults of what is on the screen now. */
async function faults(): Promise<readonly AxeResult[]> {
  // What fades in has no contrast yet.
  await desk.page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => undefined),
  )
  // As an expression over the debugger: the page's own policy would refuse a script element.
  if (!(await desk.page.evaluate(() => 'axe' in window))) await desk.page.evaluate(`${axeCore.source}; undefined`)
  return desk.page.evaluate(async () => {
    const { violations } = await axe.run({ resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)) }))
  })
}

/** What a registration form gives: a name, a company, sixty answers, 4,999 people. */
function wideList(): string {
  const headings = ['Name', 'Company', ...Array.from({ length: 60 }, (_, index) => `Question ${index + 1}`)]
  const person = (line: number) => [
    `Sample ${line}`,
    `Sample Ltd ${line % 50}`,
    ...headings.slice(2).map((_, index) => `a${index}`),
  ]
  return [headings, ...Array.from({ length: 4999 }, (_, line) => person(line))].map((cells) => cells.join(',')).join('\n')
}

async function setTheme(theme: (typeof themes)[number]): Promise<void> {
  await desk.page.evaluate((chosen) => {
    document.documentElement.dataset.theme = chosen
  }, theme)
}

describe('axe finds no serious fault', () => {
  test.each(themes)('on the first screen, %s', async (theme) => {
    await setTheme(theme)
    await desk.page
      .getByText(/Green Xu mission to Japan/)
      .first()
      .waitFor()
    expect(await faults()).toEqual([])
  })

  test('and would find one if it were there', async () => {
    await desk.page.evaluate(() => {
      const button = document.body.appendChild(document.createElement('button'))
      button.id = 'planted'
    })
    expect((await faults()).map(({ id }) => id)).toContain('button-name')
    await desk.page.evaluate(() => document.getElementById('planted')?.remove())
  })

  test.each(views.flatMap((view, index) => themes.map((theme) => [view, theme, index + 1] as const)))(
    'in the %s view, %s',
    async (view, theme, key) => {
      const { page } = desk
      if (!isOpen) await openSample(page, /Green Xu mission to Japan/)
      isOpen = true
      await setTheme(theme)
      await page.keyboard.press(`Control+${key}`)
      await page.locator(`nav li:nth-child(${key}) button[aria-current=page]`).waitFor()
      await page.getByRole('status', { name: 'Loading' }).waitFor({ state: 'detached' })
      if (view === 'itinerary') await page.locator('[data-item]').nth(3).click()
      expect(await faults()).toEqual([])
    },
  )
})

test.each(themes)('axe finds no serious fault in the deployment of interpreters and their fees, %s', async (theme) => {
  const { page } = desk
  if (!isOpen) await openSample(page, /Green Xu mission to Japan/)
  isOpen = true
  await setTheme(theme)
  await page.keyboard.press('Control+3')
  await page.getByText('Deployment', { exact: true }).click()
  await page
    .getByRole('gridcell', { name: /rules? broken$/ })
    .first()
    .click()
  await page.locator('summary').first().click()
  expect(await faults()).toEqual([])
})

test.each(themes)('axe finds no serious fault in a day, also while something is carried, %s', async (theme) => {
  const { page } = desk
  if (!isOpen) await openSample(page, /Green Xu mission to Japan/)
  isOpen = true
  await setTheme(theme)
  await page.keyboard.press('Control+Alt+2')
  await page.getByRole('grid', { name: /^Hours of/ }).focus()
  await page.keyboard.press('ArrowDown')
  await page.getByRole('gridcell', { selected: true }).waitFor()
  expect(await faults()).toEqual([])
  await page.keyboard.press('m')
  await page.locator('[data-ghost][data-free]').waitFor()
  expect(await faults()).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Alt+1')
})

test.each(themes)('axe finds no serious fault on the assignment board, also while something is carried, %s', async (theme) => {
  const { page } = desk
  if (!isOpen) await openSample(page, /Green Xu mission to Japan/)
  isOpen = true
  await setTheme(theme)
  await page.keyboard.press('Control+3')
  await page.getByText('Board', { exact: true }).click()
  const board = page.getByRole('grid', { name: /^Assignment board/ })
  await board.focus()
  await page.keyboard.press('Control+Home')
  await page.getByRole('gridcell', { selected: true }).waitFor()
  expect(await faults()).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByText(/^Best \d+$/).waitFor()
  expect(await faults()).toEqual([])
  await page.keyboard.press('Escape')
})

test.each(themes)('axe finds no serious fault in the views of many days, nor while cards are carried, %s', async (theme) => {
  const { page } = desk
  if (!isOpen) await openSample(page, /Green Xu mission to Japan/)
  isOpen = true
  await setTheme(theme)
  await page.keyboard.press('Control+1')
  for (const [key, grid] of [
    ['5', page.getByRole('listbox', { name: 'Route' })],
    ['4', page.getByRole('grid', { name: 'Weeks' })],
    ['3', page.getByRole('grid', { name: 'Days side by side' })],
  ] as const) {
    await page.keyboard.press(`Control+Alt+${key}`)
    await grid.waitFor()
    expect(await faults()).toEqual([])
  }
  await page.locator('[data-item]').first().click()
  await page.getByRole('grid', { name: 'Days side by side' }).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('m')
  await page.locator('[data-outlook]').first().waitFor()
  expect(await faults()).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+Alt+1')
})

const smallWindow = { width: 1280, height: 720, deviceScaleFactor: 1, mobile: false }

test('what is told in the corner of a small window, enlarged twice, leaves most of it free, and its last word can be read', async () => {
  const { page } = desk
  if (!isOpen) await openSample(page, /Green Xu mission to Japan/)
  isOpen = true
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setDeviceMetricsOverride', smallWindow)
  await page.evaluate(() => document.documentElement.style.setProperty('--zoom', '2'))
  // What is told leaves after eight seconds: all three are looked at, however long a busy machine takes to have them told.
  await page.evaluate(() => {
    const atOnceOrSoon = window.setTimeout
    Object.assign(window, {
      atOnceOrSoon,
      setTimeout: (run: () => void, ms?: number) => (ms !== undefined && ms > 1000 ? 0 : atOnceOrSoon(run, ms)),
    })
  })
  for (const number of [1, 2, 3]) {
    await page.keyboard.press('Control+k')
    const search = page
      .getByRole('searchbox')
      .or(page.getByRole('textbox', { name: /Search/ }))
      .last()
    await search.fill('Alternatives')
    await search.press('Enter')
    const name = page.getByRole('textbox', { name: 'Keep this plan as an alternative' })
    await name.fill(`A rainy week with museums instead of the harbour tour, and talks in the afternoon, ${number}`)
    await name.press('Enter')
    await page
      .getByText(/^Kept as .*, \d”$/)
      .nth(number - 1)
      .waitFor()
    await page.keyboard.press('Escape')
  }
  const covered = () =>
    page.evaluate(() => {
      const heights = Array.from({ length: window.innerHeight }, (_, y) => document.elementFromPoint(window.innerWidth - 300, y))
      return heights.filter((element) => element?.closest('[data-region="notices"] > *')).length / window.innerHeight
    })
  await expect.poll(covered).toBeGreaterThan(0.1)
  await expect.poll(covered).toBeLessThan(0.4)
  const close = page.locator('[data-region="notices"]').getByRole('button', { name: 'Close' })
  await close.first().click()
  await close.first().click()
  await close.first().click()
  await page.evaluate(() => {
    Object.assign(window, { setTimeout: Reflect.get(window, 'atOnceOrSoon') })
    document.documentElement.style.removeProperty('--zoom')
  })
  await session.send('Emulation.clearDeviceMetricsOverride')
  await session.detach()
})

describe('the import of a sheet with 62 columns and 5,000 rows', () => {
  test('is open, and light enough', async () => {
    const { page } = desk
    if (!isOpen) await openSample(page, /Green Xu mission to Japan/)
    isOpen = true
    await page.keyboard.press('Control+2')
    await page.getByRole('button', { name: 'Import participants …' }).click()
    await page.getByRole('button', { name: 'Choose file …' }).click()
    await page.getByRole('button', { name: 'Import 4,999 people' }).waitFor()
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(3000)
  })

  test.each(themes)('has no serious fault, %s', async (theme) => {
    await setTheme(theme)
    expect(await faults()).toEqual([])
  })

  test.each([1, 2])('can be worked with in a small window, enlarged %d times', async (zoom) => {
    const { page } = desk
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setDeviceMetricsOverride', smallWindow)
    await page.evaluate((chosen) => document.documentElement.style.setProperty('--zoom', String(chosen)), zoom)
    const dialog = page.getByRole('dialog')
    for (const name of ['42 more columns', 'Import 4,999 people', 'Cancel']) {
      const button = dialog.getByRole('button', { name })
      await button.scrollIntoViewIfNeeded()
      await button.click({ trial: true })
    }
    await dialog.getByRole('option').first().click()
    await dialog.getByRole('radio', { name: 'Leave out' }).scrollIntoViewIfNeeded()
    const sideways = await dialog.evaluate((element) =>
      [element, ...element.children].some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1),
    )
    expect(sideways).toBe(false)
  })
})
