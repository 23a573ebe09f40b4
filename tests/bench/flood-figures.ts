import type { Page } from 'playwright-core'
import { addDays } from '../../shared/kernel/time'
import { largeMissionDays, largeMissionStartsOn } from '../support/large-mission-frame'
import type { Figure } from './figure'

const ROWS = 10_000

/** The longest that the window does not answer while thousands of rows are pasted into the large mission, entered, taken back and done again. */
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
  const figures = [await longestWhile(page, 'read', () => paste(page))]
  await page.getByRole('button', { name: 'Enter the rows' }).click()
  figures.push(await longestWhile(page, 'entered and saved', () => settled(page, before + ROWS)))
  await page.keyboard.press('Control+z')
  figures.push(await longestWhile(page, 'taken back', () => settled(page, before)))
  await page.keyboard.press('Control+Shift+z')
  figures.push(await longestWhile(page, 'done again', () => settled(page, before + ROWS)))
  await page.keyboard.press('Control+z')
  await settled(page, before)
  return figures
}

type WithTasks = typeof globalThis & { longTasks?: number[] }

async function longestWhile(page: Page, what: string, wait: () => Promise<void>): Promise<Figure> {
  await wait()
  // Tasks are told when the next one begins.
  await page.waitForTimeout(500)
  const tasks = await page.evaluate(() => (globalThis as WithTasks).longTasks?.splice(0) ?? [])
  const from = `${tasks.length} tasks over 50 ms`
  return {
    what: `${ROWS} pasted rows ${what}: longest task`,
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
