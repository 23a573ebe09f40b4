import { render } from '@testing-library/react'
import { useRef } from 'react'
import { expect, test, vi } from 'vitest'
import { useSteadyTop } from '../../../../renderer/ui/lists/use-steady-top'

function List() {
  const scroller = useRef<HTMLDivElement>(null)
  useSteadyTop(scroller)
  return <div ref={scroller} role="list" />
}

test('what is above a list grows and shrinks: its rows stay where they are on the screen', () => {
  const told: (() => void)[] = []
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        told.push(tell)
      }
      observe(): void {}
      disconnect(): void {}
    },
  )
  const { getByRole } = render(<List />)
  const list = getByRole('list')
  let top = 100
  vi.spyOn(list, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, top, 800, 600))
  const seen = [100, 136, 136, 100].map((now) => {
    top = now
    for (const tell of told) tell()
    return list.scrollTop
  })
  expect(seen).toEqual([0, 36, 36, 0])
})
