import type { Page } from 'playwright-core'
import type { Figure } from './figure'
import { median } from './statistics'

/** Every view: its keys, and the tab that is chosen in it. */
const views: readonly { readonly name: string; readonly keys: readonly string[]; readonly tab?: string }[] = [
  { name: 'Itinerary', keys: ['Control+1'] },
  { name: 'Itinerary, day', keys: ['Control+1', 'Control+Alt+2'] },
  { name: 'Itinerary, board', keys: ['Control+1', 'Control+Alt+3'] },
  { name: 'Itinerary, weeks', keys: ['Control+1', 'Control+Alt+4'] },
  { name: 'Itinerary, route', keys: ['Control+1', 'Control+Alt+5'] },
  { name: 'Itinerary, rapid entry', keys: ['Control+1', 'Control+Alt+6'] },
  { name: 'People', keys: ['Control+2'] },
  { name: 'Interpreters', keys: ['Control+3'] },
  { name: 'Interpreters, board', keys: ['Control+3'], tab: 'Board' },
  { name: 'Interpreters, deployment', keys: ['Control+3'], tab: 'Deployment' },
  { name: 'Places', keys: ['Control+4'] },
  { name: 'Documents', keys: ['Control+5'] },
  { name: 'Findings', keys: ['Control+6'] },
  { name: 'History', keys: ['Control+7'] },
  { name: 'Tasks', keys: ['Control+8'] },
]

/** Nodes of the whole page in every view, elements and texts. */
export async function nodeFigures(page: Page): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const { name, keys, tab } of views) {
    for (const key of keys) await page.keyboard.press(key)
    await page.getByRole('main', { name: name.split(',')[0] ?? '' }).waitFor()
    if (tab !== undefined) await page.getByText(tab, { exact: true }).click()
    // A view is loaded when it is first shown.
    await page.waitForTimeout(2000)
    const value = await page.evaluate(() => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL)
      let count = 1
      while (walker.nextNode()) count++
      return count
    })
    figures.push({ what: `nodes in ${name}`, value, unit: 'nodes', limit: { atMost: 2999 }, from: 'elements and texts' })
  }
  // Where whoever measures next finds the window as it opens.
  await page.keyboard.press('Control+3')
  await page.getByText('Requirements', { exact: true }).click()
  await page.keyboard.press('Control+1')
  await page.keyboard.press('Control+Alt+1')
  return figures
}

/** Frames in three seconds of scrolling the itinerary, as a share of those of an empty page, turn by turn. */
export async function scrollFigure(page: Page, emptyPage: Page): Promise<Figure> {
  await page.keyboard.press('Control+1')
  await page.locator('[data-item]').first().hover()
  const shares: number[] = []
  const rates: number[] = []
  for (let round = 0; round < 3; round++) {
    const empty = await framesWhileScrolling(emptyPage, 1)
    const itinerary = await framesWhileScrolling(page, round % 2 === 0 ? 1 : -1)
    shares.push(itinerary / empty)
    rates.push(itinerary)
  }
  const from = `${median(rates).toFixed(0)} frames a second, median of 3 pairs`
  return {
    what: 'frames while scrolling ÷ of an empty page',
    value: median(shares),
    unit: '×',
    limit: { atLeast: 0.95 },
    goal: 1,
    from,
  }
}

async function framesWhileScrolling(page: Page, direction: 1 | -1): Promise<number> {
  const counting = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let frames = 0
        const started = performance.now()
        const count = () => {
          frames++
          const ms = performance.now() - started
          if (ms < 3000) requestAnimationFrame(count)
          else resolve((frames * 1000) / ms)
        }
        requestAnimationFrame(count)
      }),
  )
  const until = performance.now() + 3000
  while (performance.now() < until) await page.mouse.wheel(0, 240 * direction)
  return counting
}
