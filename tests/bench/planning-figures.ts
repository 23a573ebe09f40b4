import type { Browser, Page } from 'playwright-core'
import type { Figure } from './figure'

/** A frame that takes longer is seen as a jerk. */
const MOST_MS = 50

/** One entry of a trace of Chromium, as far as it is read here. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds of the thread's processor time. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/**
 * How long the window's main thread is held up while a plan for the whole large mission is sought and shown: by processor time of its
 * longest task, so that a busy machine tells of the window and not of itself.
 */
export async function planningFigures(page: Page): Promise<readonly Figure[]> {
  const browser = page.context().browser()
  if (!browser) throw new Error('the window has no browser that could be traced')
  await page.keyboard.press('Control+Shift+P')
  const dialog = page.getByRole('dialog', { name: 'Propose assignments' })
  await dialog.getByRole('radio', { name: 'Plan anew' }).click()
  const seeking = await longestTaskMs(browser, page, async () => {
    await dialog.getByRole('button', { name: 'Propose', exact: true }).click()
    await dialog.getByRole('button', { name: 'Take the best so far' }).waitFor({ timeout: 60_000 })
    await page.waitForTimeout(6000)
  })
  const showing = await longestTaskMs(browser, page, async () => {
    await dialog.getByRole('button', { name: /^Accept [\d,]+ changes?$/ }).waitFor({ timeout: 120_000 })
    await page.waitForTimeout(500)
  })
  await page.keyboard.press('Escape')
  const limit = { atMost: MOST_MS }
  const from = 'longest task of the main thread, its processor time'
  return [
    { what: 'large mission, planned in a thread: the window meanwhile', value: seeking, unit: 'ms', limit, from },
    { what: 'large mission, its plan shown', value: showing, unit: 'ms', limit, from },
  ]
}

async function longestTaskMs(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata', 'disabled-by-default-devtools.timeline'] })
  await act()
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString())
  const main = new Set(
    trace.traceEvents.flatMap(({ name, pid, tid, args }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
    ),
  )
  const tasks = trace.traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && main.has(`${pid} ${tid}`))
  if (tasks.length === 0) throw new Error('the trace has no task of the main thread')
  return Math.max(...tasks.map(({ tdur }) => (tdur ?? 0) / 1000))
}
