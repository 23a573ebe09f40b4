import type { Page } from 'playwright-core'
import type { Figure } from './figure'
import { type FrameTime, mainThreadClock, timeToFrame } from './frame-clock'
import { median, quantile } from './statistics'
import { warmUps } from './warm-ups'

const limits = { median: 50, p95: 100, goal: 16 }

interface Edit {
  readonly what: string
  readonly times: number
  readonly event: 'keydown' | 'pointerup'
  /** What reads otherwise when the edit is on the screen. */
  readonly watched: string
  /** What is edited in the inspector has its findings in the same frame; any other edit has them in the next. */
  readonly findingsCome: 'with it' | 'a frame later'
  /** Brings the window to where one key is left to press; answers how to press it. */
  readonly prepare: (page: Page, turn: number) => Promise<() => Promise<void>>
}

/**
 * How long edits of the open mission take to reach the screen, findings with them: the number of open findings that a frame shows must
 * be the one that stays, and at the end the one that a fresh look at the stored mission gives.
 */
export async function editFigures(page: Page): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  const counts = new Set<string | null>()
  for (const edit of [moveAnItem, renameAnItem, assignAnInterpreter, takeAnInterpreterOff]) {
    const clock = await mainThreadClock(page)
    const times: FrameTime[] = []
    const isLater = edit.findingsCome === 'a frame later'
    let taskMs = 0
    let firstMs = Number.NaN
    for (let turn = 0; turn < edit.times + warmUps; turn++) {
      const press = await edit.prepare(page, turn)
      await clock()
      const time = await timeToFrame(page, edit.event, edit.watched, findingCount, press)
      if (!time.isShown) throw new Error(`${edit.what}: the frame does not show the edit`)
      if (turn === 0) firstMs = (isLater ? time.next : time).ms
      if (turn >= warmUps) {
        taskMs += await clock()
        times.push(time)
      }
      await page.waitForTimeout(200)
      const settled = await page.locator(findingCount).textContent()
      const shown = isLater ? time.next.beside : time.beside
      if (settled !== shown) throw new Error(`${edit.what}: the frame shows findings ${shown}, then ${settled}`)
      counts.add(settled)
    }
    const ms = times.map((time) => (isLater ? time.next : time).ms)
    const from = `${edit.times} edits, ${(taskMs / edit.times).toFixed(1)} ms of the main thread's processor time each; the first took ${firstMs.toFixed(0)} ms`
    if (isLater) {
      const seen = times.map((time) => time.ms)
      figures.push({
        what: `${edit.what}: key to frame, median`,
        value: median(seen),
        unit: 'ms',
        limit: { atMost: limits.median },
        goal: limits.goal,
        from: `95 %: ${quantile(seen, 0.95).toFixed(1)} ms`,
      })
    }
    figures.push(
      {
        what: `${edit.what}: key to findings, median`,
        value: median(ms),
        unit: 'ms',
        limit: { atMost: limits.median },
        goal: limits.goal,
        from,
      },
      {
        what: `${edit.what}: key to findings, 95 %`,
        value: quantile(ms, 0.95),
        unit: 'ms',
        limit: { atMost: limits.p95 },
        goal: limits.goal,
        from: '',
      },
    )
  }
  if (counts.size < 2) throw new Error('no edit made or cleared a finding: that they are right was not seen')
  await checkAfresh(page)
  return figures
}

/** Opens the stored mission again, of which nothing is remembered then, and compares its findings with those that the edits left. */
async function checkAfresh(page: Page): Promise<void> {
  const kept = await page.locator(findingCount).textContent()
  await page.reload()
  await page.waitForFunction(([selector, text]) => document.querySelector(selector)?.textContent === text, [
    findingCount,
    kept ?? '',
  ] as const)
  // Where whoever measures next finds the window as it opens.
  await page.keyboard.press('Control+1')
}

/** Findings in the list of sections, with their number. */
const findingCount = '[data-region=sections] li:nth-child(6)'
const selectedRow = '[data-item][aria-selected=true]'

const moveAnItem: Edit = {
  what: 'move an item',
  times: 40,
  event: 'keydown',
  watched: `${selectedRow} [role=gridcell]`,
  findingsCome: 'a frame later',
  prepare: async (page, turn) => {
    // Down the list: another item each time, as an organizer goes through a day.
    if (turn === 0) {
      await page.keyboard.press('Control+1')
      await page.locator('[data-item]').first().click()
    } else {
      await page.keyboard.press('ArrowDown')
    }
    await page.waitForFunction((row) => document.activeElement?.matches(row) ?? false, selectedRow)
    return () => page.keyboard.press(turn % 2 === 0 ? 'Alt+ArrowDown' : 'Alt+ArrowUp')
  },
}

const inspector = '[data-region=inspector]'
const need = '[role=option][aria-selected=true]'

const renameAnItem: Edit = {
  what: 'rename an item',
  times: 30,
  event: 'keydown',
  watched: `${selectedRow} [role=gridcell]:nth-child(2)`,
  findingsCome: 'with it',
  prepare: async (page, turn) => {
    if (turn > 0) {
      await page.locator(selectedRow).focus()
      await page.keyboard.press('ArrowDown')
    }
    const title = page.locator(inspector).getByRole('textbox', { name: /Title/ }).first()
    await title.fill(`Renamed by benchmark ${turn}`)
    return () => page.keyboard.press('Enter')
  },
}

const assignAnInterpreter: Edit = {
  what: 'assign an interpreter',
  times: 30,
  event: 'keydown',
  watched: need,
  findingsCome: 'with it',
  prepare: async (page, turn) => {
    await showNeed(page, turn)
    const candidates = page.locator(inspector).getByRole('combobox', { name: /^Assign interpreter/ })
    // Coming into sight scrolls the inspector, and a list that is scrolled under closes.
    while ((await page.locator('[role=option][data-focused]').count()) === 0) {
      await candidates.press('ArrowDown')
      await page.waitForTimeout(100)
    }
    return () => page.keyboard.press('Enter')
  },
}

const takeAnInterpreterOff: Edit = {
  what: 'take an interpreter off',
  times: 30,
  event: 'pointerup',
  watched: need,
  findingsCome: 'with it',
  prepare: async (page, turn) => {
    await showNeed(page, turn)
    const off = page
      .locator(inspector)
      .getByRole('button', { name: /^Take .* off$/ })
      .last()
    await off.hover()
    return async () => {
      await page.mouse.down()
      await page.mouse.up()
    }
  },
}

async function showNeed(page: Page, turn: number): Promise<void> {
  if (turn === 0) await page.keyboard.press('Control+3')
  // The list of candidates may stay open for the next one.
  if ((await page.locator('[role=combobox][aria-expanded=true]').count()) > 0) await page.keyboard.press('Escape')
  const needs = page.getByRole('listbox', { name: 'Requirements' })
  await needs.focus()
  await page.keyboard.press(turn === 0 ? 'Home' : 'ArrowDown')
  await page.locator(inspector).waitFor()
}
