import type { Page } from 'playwright-core'
import { addDays } from '../../shared/kernel/time'
import { largeMissionDays, largeMissionStartsOn } from '../support/missions/large-mission-frame'
import type { Figure } from './figure'

const ROWS = 10_000

/**
 * The longest that the window does not answer while thousands of rows are pasted into the large mission, entered, taken back and done
 * again, and while all of its items are made to clash at once.
 */
export async function floodFigures(page: Page): Promise<readonly Figure[]> {
  await page.keyboard.press('Control+Alt+6')
  const before = Number(await page.locator(sheet).getAttribute('aria-rowcount'))
  await page.locator(sheet).getByRole('combobox', { name: /Title/ }).focus()
  await page.evaluate(() => {
    const tasks: number[] = []
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    })
    ;(globalThis as WithTasks).longTasks = tasks
  })
  const figures = [await longestWhile(page, `${ROWS} pasted rows read`, () => paste(page))]
  await page.getByRole('button', { name: 'Enter the rows' }).click()
  figures.push(await longestWhile(page, `${ROWS} pasted rows entered and saved`, () => settled(page, before + ROWS)))
  await page.keyboard.press('Control+z')
  figures.push(await longestWhile(page, `${ROWS} pasted rows taken back`, () => settled(page, before)))
  await page.keyboard.press('Control+Shift+z')
  figures.push(await longestWhile(page, `${ROWS} pasted rows done again`, () => settled(page, before + ROWS)))
  await page.keyboard.press('Control+z')
  await settled(page, before)
  return [...figures, ...(await crowdFigures(page))]
}

/** All items of the mission are brought to the hour of the first: thousands of clashes by one gesture. */
async function crowdFigures(page: Page): Promise<readonly Figure[]> {
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+Shift+ArrowDown')
  await page.keyboard.press('Control+d')
  await page.getByRole('button', { name: 'Enter the rows' }).click({ timeout: 120_000 })
  const figures = [await longestWhile(page, 'all items brought to one hour', () => checked(page))]
  await page.keyboard.press('Control+z')
  figures.push(await longestWhile(page, 'all items brought back from there', () => checked(page)))
  return figures
}

/** Waits until the checks have looked at everything, and all of it is saved. */
async function checked(page: Page): Promise<void> {
  await page.getByRole('dialog').waitFor({ state: 'detached', timeout: 120_000 })
  await page.getByText('Checking …').waitFor({ state: 'detached', timeout: 120_000 })
  await page.getByText('Saving …').waitFor({ state: 'detached', timeout: 120_000 })
}

type WithTasks = typeof globalThis & { longTasks?: number[] }

async function longestWhile(page: Page, what: string, wait: () => Promise<void>): Promise<Figure> {
  await wait()
  // Tasks are told when the next one begins.
  await page.waitForTimeout(500)
  const tasks = await page.evaluate(() => (globalThis as WithTasks).longTasks?.splice(0) ?? [])
  const from = `${tasks.length} tasks over 50 ms`
  return {
    what: `${what}: longest task`,
    value: Math.max(0, ...tasks),
    unit: 'ms',
    limit: { atMost: 200 },
    from,
  }
}

async function paste(page: Page): Promise<void> {
  const text = Array.from({ length: ROWS }, (_, index) => {
    const date = addDays(largeMissionStartsOn, index % largeMissionDays)
    return `${date}\t${8 + (index % 10)}:${10 + (index % 45)}\tTalk ${index}`
  }).join('\n')
  await page.evaluate((table) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', table)
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, `Date\tStart\tTitle\n${text}`)
  await page.getByText('Enter the rows').waitFor({ timeout: 120_000 })
}

const sheet = '[role=grid][aria-label="Rapid entry"]'

/** Waits until the sheet has so many rows, and all of it is saved. */
async function settled(page: Page, rows: number): Promise<void> {
  await page.locator(`${sheet}[aria-rowcount="${rows}"]`).waitFor({ timeout: 120_000 })
  await page.getByText('Saving …').waitFor({ state: 'detached', timeout: 120_000 })
}
