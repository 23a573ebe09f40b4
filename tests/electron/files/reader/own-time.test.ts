import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startOwnTime } from '../../../../electron/files/reader/own-time'

/** What the process has had of the processor, in milliseconds. */
let had = 0

beforeEach(() => {
  had = 0
  vi.useFakeTimers()
  vi.spyOn(process, 'cpuUsage').mockImplementation((before) => ({ user: had * 1000 - (before?.user ?? 0), system: 0 }))
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** Lets time go by, of which the process has a share; answers whether the limit was met. */
function after(ms: number, share: number, isOver: () => boolean): boolean {
  for (let moment = 0; moment < ms; moment += 10) {
    had += 10 * share
    vi.advanceTimersByTime(10)
  }
  return isOver()
}

function aLimit() {
  let isOver = false
  const stop = startOwnTime(2000, () => {
    isOver = true
  })
  return { stop, isOver: () => isOver }
}

test('a process that works all the time meets its limit to the moment', () => {
  const { isOver } = aLimit()
  expect([after(1990, 1, isOver), after(10, 1, isOver)]).toEqual([false, true])
})

test('one that others keep from the processor has its time later, and not without end', () => {
  const busy = aLimit()
  expect([after(4000, 0.1, busy.isOver), after(2000, 1, busy.isOver)]).toEqual([false, true])
  const waiting = aLimit()
  expect([after(9990, 0, waiting.isOver), after(10, 0, waiting.isOver)]).toEqual([false, true])
})

test('what is called off is never over, be it in its second time', () => {
  const { stop, isOver } = aLimit()
  after(3000, 0, isOver)
  stop()
  expect(after(60_000, 1, isOver)).toBe(false)
})
