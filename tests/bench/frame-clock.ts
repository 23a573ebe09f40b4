import type { Page } from 'playwright-core'

export interface FrameTime {
  /** From the event, as the browser took it from the keyboard, to the end of the frame that follows. */
  readonly ms: number
  /** Whether what was watched reads otherwise on that frame: else the frame shows nothing of the edit. */
  readonly isShown: boolean
  /** How what stands beside it reads on that frame. */
  readonly beside: string | null
  /** The same of the frame after it: what follows from an edit comes once the edit has been drawn. */
  readonly next: { readonly ms: number; readonly beside: string | null }
}

type Clocked = typeof globalThis & { frameTime?: Promise<FrameTime> }

/** Does something with the keyboard or mouse and measures how long the first such event takes to reach the screen. */
export async function timeToFrame(
  page: Page,
  event: 'keydown' | 'pointerup',
  watched: string,
  beside: string,
  act: () => Promise<void>,
): Promise<FrameTime> {
  await page.evaluate(
    ([type, selector, other]) => {
      const reads = (one: string) => document.querySelector(one)?.textContent ?? null
      const before = reads(selector)
      const clocked = globalThis as Clocked
      clocked.frameTime = new Promise((resolve) => {
        addEventListener(
          type,
          function measure(event) {
            if (event instanceof KeyboardEvent && ['Alt', 'Control', 'Meta', 'Shift'].includes(event.key)) return
            removeEventListener(type, measure, { capture: true })
            const { timeStamp } = event
            // What is posted in a frame's callback comes after the frame has been painted; so urgent, before any other work that waits.
            const drawn = () => scheduler.postTask(() => performance.now() - timeStamp, { priority: 'user-blocking' })
            requestAnimationFrame(() => {
              const isShown = reads(selector) !== before
              const beside = reads(other)
              void drawn().then((ms) => {
                requestAnimationFrame(() => {
                  const later = reads(other)
                  void drawn().then((laterMs) => resolve({ ms, isShown, beside, next: { ms: laterMs, beside: later } }))
                })
              })
            })
          },
          { capture: true },
        )
      })
    },
    [event, watched, beside] as const,
  )
  await act()
  return page.evaluate(async () => (await (globalThis as Clocked).frameTime) ?? never)
}

const never: FrameTime = { ms: Number.NaN, isShown: false, beside: null, next: { ms: Number.NaN, beside: null } }

/** Processor time of the page's main thread between two calls, in milliseconds: what the edits cost, however busy the machine is. */
export async function mainThreadClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const taskMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
  }
  let last = await taskMs()
  return async () => {
    const before = last
    last = await taskMs()
    return last - before
  }
}
