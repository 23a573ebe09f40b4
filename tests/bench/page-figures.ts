import type { Page } from 'playwright-core'
import type { Figure } from './figure'
import { median } from './statistics'

const views = ['Itinerary', 'People', 'Interpreters', 'Places', 'Documents', 'Findings', 'History'] as const

/** Nodes of the whole page in every view, elements and texts. */
export async function nodeFigures(page: Page): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const [index, view] of views.entries()) {
    await page.keyboard.press(`Control+${index + 1}`)
    await page.getByRole('main', { name: view }).waitFor()
    // A view is loaded when it is first shown.
    await page.waitForTimeout(1500)
    const value = await page.evaluate(() => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL)
      let count = 1
      while (walker.nextNode()) count++
      return count
    })
    figures.push({ what: `nodes in ${view}`, value, unit: 'nodes', limit: { atMost: 2999 }, from: 'elements and texts' })
  }
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
