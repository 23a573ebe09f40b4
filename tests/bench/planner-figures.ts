import type { Browser, Page } from 'playwright-core'
import { calendarFigures } from './calendar-figures'
import type { Figure } from './figure'
import { type FrameTime, timeToFrame } from './frame-clock'
import { median, quantile } from './statistics'
import { warmUps } from './warm-ups'

/** The day that everything happens on: in the middle, nine groups with two visits each. */
const dayNumber = 20

const findingCount = '[data-region=sections] li:nth-child(6)'

/**
 * The day's grid on the large mission: frames while something is carried over its green and red slots, from dropping to the findings,
 * from one view to the other, and what one edit costs beside the same edit in two other calendars with the same items.
 */
export async function plannerFigures(page: Page, bare: Browser): Promise<readonly Figure[]> {
  await showDay(page)
  const carrying = await carryFigures(page, bare)
  const dropping = await dropFigures(page)
  const switching = await switchFigures(page)
  const edits = await calendarFigures(page, bare)
  await page.keyboard.press('Control+Alt+1')
  return [...carrying, ...dropping, ...switching, ...edits]
}

async function showDay(page: Page): Promise<void> {
  await page.keyboard.press('Control+Alt+1')
  await page.getByRole('navigation').getByRole('button').nth(dayNumber).click()
  await page.keyboard.press('Control+Alt+2')
  await page.locator('[data-column] [data-item]').first().waitFor()
  await page.waitForTimeout(1500)
}

/** The main thread's work of each frame in which the pointer has moved, from its first event to the end of the frame. */
async function framesOf(page: Page, during: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const clocked = globalThis as typeof globalThis & { carryFrames?: number[]; stop?: () => void }
    const frames: number[] = []
    let begun: number | null = null
    const onMove = () => {
      if (begun !== null) return
      begun = performance.now()
      const started = begun
      requestAnimationFrame(() => {
        // What is posted in a frame's callback comes after the frame has been painted; so urgent, before any other work that waits.
        const end = () => {
          frames.push(performance.now() - started)
          begun = null
        }
        void scheduler.postTask(end, { priority: 'user-blocking' })
      })
    }
    addEventListener('pointermove', onMove, { capture: true })
    clocked.carryFrames = frames
    clocked.stop = () => removeEventListener('pointermove', onMove, { capture: true })
  })
  await during()
  return page.evaluate(() => {
    const clocked = globalThis as typeof globalThis & { carryFrames?: number[]; stop?: () => void }
    clocked.stop?.()
    return clocked.carryFrames ?? []
  })
}

/** Slowly down and up through the columns, as somebody who seeks a place. */
async function wander(page: Page, from: { readonly x: number; readonly y: number }, moves: number): Promise<void> {
  for (let move = 0; move < moves; move++) {
    await page.mouse.move(from.x + 6 * (move % 60), from.y + 120 * Math.sin(move / 12))
    await page.waitForTimeout(12)
  }
}

async function carryFigures(page: Page, bare: Browser): Promise<readonly Figure[]> {
  const empty = await bare.newPage({ viewport: { width: 1440, height: 900 } })
  await empty.setContent('<!doctype html><p>Empty</p>')
  const emptyFrames = await framesOf(empty, () => wander(empty, { x: 300, y: 300 }, 150))
  await empty.close()
  const frames: number[] = []
  for (let round = 0; round < 4; round++) {
    const box = await page
      .locator('[data-column] [data-item]')
      .nth(2 + round)
      .boundingBox()
    if (!box) throw new Error('no item to carry')
    const from = { x: box.x + 12, y: box.y + box.height / 2 }
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    const seen = await framesOf(page, () => wander(page, from, 150))
    if (round > 0) frames.push(...seen)
    const slots = await page.locator('[data-free]').count()
    if (slots < 10) throw new Error(`only ${slots} stretches of slots are coloured while something is carried`)
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await page.waitForTimeout(300)
  }
  const from = `${frames.length} frames, picking up and the slots' coming among them`
  return [
    { what: 'carry over slots: a frame’s work, median', value: median(frames), unit: 'ms', limit: { atMost: 16 }, from },
    {
      what: 'carry over slots: a frame’s work, 95 %',
      value: quantile(frames, 0.95),
      unit: 'ms',
      limit: { atMost: 16 },
      from: '',
    },
    {
      what: 'the same moves over an empty page, 95 %',
      value: quantile(emptyFrames, 0.95),
      unit: 'ms',
      from: `${emptyFrames.length} frames of the same browser`,
    },
  ]
}

async function dropFigures(page: Page): Promise<readonly Figure[]> {
  const times: FrameTime[] = []
  let first: FrameTime | undefined
  for (let turn = 0; turn < warmUps + 15; turn++) {
    const block = page.locator('[data-column] [data-item]').nth(2 + (turn % 6))
    const box = await block.boundingBox()
    if (!box) throw new Error('no item to drop')
    const [x, y] = [box.x + 12, box.y + 4 + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x, y + 12)
    await page.mouse.move(x, y + (turn % 2 === 0 ? 44 : -44))
    await page.waitForTimeout(400)
    const time = await timeToFrame(page, 'pointerup', '[role=grid]', findingCount, () => page.mouse.up())
    if (!time.isShown) throw new Error('the frame does not show the drop')
    await page.waitForTimeout(300)
    const settled = await page.locator(findingCount).textContent()
    if (settled !== time.next.beside) throw new Error(`the frame shows findings ${time.next.beside}, then ${settled}`)
    if (turn === 0) first = time
    if (turn >= warmUps) times.push(time)
  }
  const ms = times.map((time) => time.next.ms)
  return [
    { what: 'drop to the screen, median', value: median(times.map((time) => time.ms)), unit: 'ms', from: '' },
    {
      what: 'drop to findings, median',
      value: median(ms),
      unit: 'ms',
      limit: { atMost: 50 },
      from: `${ms.length} drops; the first took ${first?.next.ms.toFixed(0)} ms`,
    },
    { what: 'drop to findings, 95 %', value: quantile(ms, 0.95), unit: 'ms', from: '' },
  ]
}

/** Every section, then every view of the days; the key that is pressed, so the one before it is what is left. */
const viewKeys = [...'12345678']
  .map((key) => `Control+${key}`)
  .concat('Control+1', ...[...'123456'].map((key) => `Control+Alt+${key}`))

async function switchFigures(page: Page): Promise<readonly Figure[]> {
  const times = new Map<string, number[]>()
  // In the first two rounds views are loaded, and agenda and sections change without showing another view.
  for (let round = 0; round < 6; round++) {
    for (const keys of viewKeys) {
      const time = await timeToFrame(page, 'keydown', 'main', findingCount, () => page.keyboard.press(keys))
      if (round > 1 && time.isShown) times.set(keys, [...(times.get(keys) ?? []), time.ms])
      await page.waitForTimeout(500)
    }
  }
  await page.keyboard.press('Control+Alt+2')
  await page.waitForTimeout(500)
  const slowest = [...times].map(([keys, ms]) => ({ keys, ms: median(ms) })).sort((a, b) => b.ms - a.ms)
  if (slowest.length < 13) throw new Error(`only ${slowest.length} views were changed to`)
  const from = `${slowest.length} sections and views of the days; slowest by ${slowest[0]?.keys}, then ${slowest[1]?.keys} (${slowest[1]?.ms.toFixed(0)} ms)`
  return [
    { what: 'view switch, median of the slowest', value: slowest[0]?.ms ?? Number.NaN, unit: 'ms', limit: { atMost: 100 }, from },
  ]
}
