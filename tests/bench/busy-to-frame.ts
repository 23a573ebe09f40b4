import type { Page } from 'playwright-core'
import { timeToFrame } from './frame-clock'
import { warmUps } from './warm-ups'

/** One line of Chromium's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly args?: { readonly data?: { readonly type?: string } }
}

/**
 * How long the page's main thread is busy from a key to the end of the frame that shows what it did, in milliseconds a turn: waiting for
 * the screen's next frame is not counted, nor what is done after it. `watched`: what has to read otherwise on that frame.
 */
export async function busyToFrame(
  page: Page,
  watched: string | null,
  press: (turn: number) => Promise<void>,
  turns: number,
): Promise<readonly number[]> {
  const browser = page.context().browser()
  if (!browser) throw new Error('no browser to trace')
  for (let turn = 0; turn < warmUps; turn++) await turnOf(page, watched, press, turn)
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] })
  for (let turn = 0; turn < turns; turn++) await turnOf(page, watched, press, warmUps + turn)
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] }
  const busy = busyTimes(traceEvents)
  if (busy.length !== turns) throw new Error(`${busy.length} frames found for ${turns} keys`)
  return busy
}

async function turnOf(page: Page, watched: string | null, press: (turn: number) => Promise<void>, turn: number): Promise<void> {
  const { isShown } = await timeToFrame(page, 'keydown', watched ?? 'title', 'title', () => press(turn))
  if (watched !== null && !isShown) throw new Error('the frame does not show the edit')
  await page.waitForTimeout(150)
}

function busyTimes(events: readonly TraceEvent[]): readonly number[] {
  const frames = events.filter(({ name, ph }) => name === 'FireAnimationFrame' && ph === 'X')
  const keys = events.filter(({ name, ph, args }) => name === 'EventDispatch' && ph === 'X' && args?.data?.type === 'keydown')
  const [first] = keys
  const isOfPage = ({ pid, tid }: TraceEvent) => pid === first?.pid && tid === first.tid
  const tasks = events.filter((event) => event.ph === 'X' && isTask(event) && isOfPage(event)).sort((a, b) => a.ts - b.ts)
  const firstFrameAfter = (ts: number) =>
    frames.filter((event) => isOfPage(event) && event.ts > ts).sort((a, b) => a.ts - b.ts)[0]
  return keys
    .filter(isOfPage)
    .sort((a, b) => a.ts - b.ts)
    .flatMap((key, at, all) => {
      const frame = firstFrameAfter(key.ts)
      const next = all[at + 1]
      // Of a chord the last key edits: no frame comes between its keys.
      if (!frame || (next && next.ts < frame.ts)) return []
      const end = tasks.filter(({ ts, dur = 0 }) => ts <= frame.ts && frame.ts < ts + dur).map(({ ts, dur = 0 }) => ts + dur)[0]
      if (end === undefined) return []
      const during = tasks.filter(({ ts, dur = 0 }) => ts + dur > key.ts && ts < end)
      return [during.reduce((sum, { ts, dur = 0 }) => sum + (ts + dur) - Math.max(ts, key.ts), 0) / 1000]
    })
}

function isTask({ name }: TraceEvent): boolean {
  return name === 'RunTask' || name === 'ThreadControllerImpl::RunTask'
}
