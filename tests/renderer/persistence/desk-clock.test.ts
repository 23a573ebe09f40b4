import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers()
  // The browser draws an empty page as well.
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 16))
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('what waits until a mission has been shown waits for the window that shows it', async () => {
  const { drawsNow, windowClock } = await import('../../../renderer/persistence/desk-clock')
  const done: string[] = []
  void windowClock.afterPaint().then(() => done.push('checked'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(done).toEqual([])
  drawsNow()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(done).toEqual(['checked'])
})
