import { renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useScrollAlong } from '../../../../renderer/ui/grids/use-scroll-along'

/** Something 400 wide and 300 high that scrolls as far as is said; jsdom lays nothing out. */
function aScroller(most: number): HTMLElement {
  const element = document.createElement('div')
  const at = { left: 0, top: 0 }
  const to = (side: 'left' | 'top') => ({
    get: () => at[side],
    set: (value: number) => {
      at[side] = Math.max(0, Math.min(most, value))
    },
  })
  Object.defineProperties(element, {
    getBoundingClientRect: { value: () => ({ left: 0, top: 0, width: 400, height: 300 }) },
    offsetWidth: { value: 400 },
    scrollLeft: to('left'),
    scrollTop: to('top'),
  })
  return element
}

function aDrag() {
  const again = vi.fn(() => true)
  const { result, unmount } = renderHook(() => useScrollAlong(again))
  return { again, along: result.current, unmount }
}

const edge = { clientX: 395, clientY: 150 }
const still = { left: 100, top: 40 }
const aFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

test('a pointer that rests at an edge scrolls on to the end, and what is under it is looked at again', async () => {
  const { again, along } = aDrag()
  const element = aScroller(500)
  along.follow(element, edge, still)
  await vi.waitFor(() => expect(element.scrollLeft).toBe(500))
  expect(again.mock.calls.length).toBeGreaterThan(5)
  expect(again).toHaveBeenLastCalledWith(edge)
  expect(element.scrollTop).toBe(0)
})

test.each([
  ['away from the edges', { clientX: 250, clientY: 150 }],
  ['over what stands still', { clientX: 50, clientY: 150 }],
])('a pointer %s scrolls nothing any more', async (_where, point) => {
  const { along } = aDrag()
  const element = aScroller(100_000)
  along.follow(element, edge, still)
  await vi.waitFor(() => expect(element.scrollLeft).toBeGreaterThan(0))
  along.follow(element, point, still)
  const { scrollLeft } = element
  await aFrame()
  await aFrame()
  expect(element.scrollLeft).toBe(scrollLeft)
})

test('what is put down, put back or goes scrolls no further', async () => {
  for (const end of ['stop', 'put back', 'unmount'] as const) {
    const { again, along, unmount } = aDrag()
    const element = aScroller(100_000)
    along.follow(element, edge, still)
    await vi.waitFor(() => expect(element.scrollLeft).toBeGreaterThan(0))
    if (end === 'stop') along.stop()
    else if (end === 'unmount') unmount()
    else {
      again.mockReturnValue(false)
      await aFrame()
      await aFrame()
    }
    const { scrollLeft } = element
    await aFrame()
    await aFrame()
    expect(element.scrollLeft).toBe(scrollLeft)
  }
})
