import type { Browser, Page } from 'playwright-core'
import { busyToFrame } from './busy-to-frame'
import type { Figure } from './figure'
import { mainThreadClock } from './frame-clock'
import { type Extent, extents, type WithRival } from './rivals/rival'
import { rivalItems, rivalPage } from './rivals/rival-page'
import { median } from './statistics'

const TURNS = 24

/** The day of the edited item: in the middle, nine groups with two visits each. */
const dayNumber = 20

/** Where the same visit is moved: all 60 days below one another, and a day in hours with a column for each group. */
const ourViews = [
  { name: 'the agenda of all days', keys: 'Control+Alt+1', active: '[data-item][aria-selected=true] [role=gridcell]' },
  { name: 'the day’s grid', keys: 'Control+Alt+2', active: '[role=grid] [role=gridcell][aria-selected=true]' },
] as const

/** What each shows of the items; of the views that a calendar has, the one that is nearest to it. */
const shownOf: Readonly<Record<Extent, string>> = {
  all: 'all 1,200 items: resource timeline; list',
  month: 'a month: resource timeline; month grid, 420 items',
  week: 'a week: resource timeline; hours of seven days',
  day: 'a day: resource timeline; hours of a day',
}

/**
 * What one edit costs beside the same edit in two other calendars that hold the same items: until it is on the screen, which is all that
 * those do; what comes after that here (checks, findings, the inspector, saving) is told beside it. The limit is for the same items (all
 * of them, as ../shared/probes/ui.mjs had them): theirs have 1,200 in one view, ours is the slower of two. What they cost with fewer before
 * them is told beside it.
 */
export async function calendarFigures(page: Page, bare: Browser): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  const ours: number[] = []
  for (const { name, keys, active } of ourViews) {
    await selectVisit(page, keys)
    const press = (turn: number) => page.keyboard.press(turn % 2 === 0 ? 'Alt+ArrowDown' : 'Alt+ArrowUp')
    const cost = median(await busyToFrame(page, active, press, TURNS))
    const clock = await mainThreadClock(page)
    for (let turn = 0; turn < TURNS; turn++) {
      await press(turn)
      await page.waitForTimeout(150)
    }
    const whole = `${((await clock()) / TURNS).toFixed(1)} ms with findings, inspector and saving`
    ours.push(cost)
    figures.push({
      what: `one edit in ${name}, to the screen`,
      value: cost,
      unit: 'ms',
      from: `main thread, median of ${TURNS}; ${whole}`,
    })
  }
  for (const shows of extents) {
    const costs: number[] = []
    for (const name of ['full-calendar', 'schedule-x'] as const) {
      const value = await rivalCost(bare, name, shows)
      costs.push(value)
      figures.push({ what: `one edit in ${name}, ${shows}`, value, unit: 'ms', from: '' })
    }
    const [what, own] =
      shows === 'all' ? ['the slower of ours', Math.max(...ours)] : ['the day’s grid', ours.at(-1) ?? Number.NaN]
    figures.push({
      what: `the better of them ÷ ${what}, ${shows}`,
      value: Math.min(...costs) / own,
      unit: '×',
      ...(shows === 'all' ? { limit: { atLeast: 10 } } : {}),
      from: shownOf[shows],
    })
  }
  return figures
}

/** The same visit in either view: the first that is one group's. */
async function selectVisit(page: Page, keys: string): Promise<void> {
  await page.keyboard.press('Control+Alt+2')
  await page.locator('[data-column^=group] [data-item]').first().click()
  await page.keyboard.press(keys)
  await page.locator('[data-item][aria-selected=true]').first().focus()
  // The pointer rests where it changes nothing, as it does over the others.
  await page.mouse.move(1, 1)
  await page.waitForTimeout(500)
}

/** The same visit moved by a quarter of an hour and back, by a key as well. */
async function rivalCost(bare: Browser, name: 'full-calendar' | 'schedule-x', shows: Extent): Promise<number> {
  const page = await rivalPage(bare, name, shows)
  const days = [...new Set(rivalItems().map(({ day }) => day))].sort()
  const item = rivalItems().find(({ day, group }) => day === days[dayNumber] && group !== 'all')
  if (!item) throw new Error('no visit to move')
  await page.evaluate(
    ([id, start, end, later, laterEnd]) => {
      let isLater = false
      addEventListener('keydown', () => {
        isLater = !isLater
        ;(globalThis as WithRival).rival?.move(id, isLater ? later : start, isLater ? laterEnd : end)
      })
    },
    [item.id, item.start, item.end, quarterLater(item.start), quarterLater(item.end)] as const,
  )
  const cost = median(await busyToFrame(page, null, () => page.keyboard.press('a'), TURNS))
  const shown = await page.evaluate((title) => document.body.textContent?.includes(title) ?? false, item.title)
  if (!shown) throw new Error(`${name} does not show the item`)
  await page.close()
  return cost
}

function quarterLater(time: string): string {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + 15
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
