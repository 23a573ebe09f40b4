import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useRef, useState } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { useFingerHold } from '../../../../renderer/ui/grids/use-finger-hold'

/** A card that says whether it has been taken up. */
function Card() {
  const surface = useRef<HTMLDivElement>(null)
  const [isTaken, setTaken] = useState(false)
  const finger = useFingerHold(surface, () => isTaken)
  return (
    <div
      ref={surface}
      data-testid="card"
      onPointerDown={(event) => finger.begin(event, () => setTaken(true))}
      onPointerMove={finger.move}
      onPointerUp={() => {
        finger.end()
        setTaken(false)
      }}
    >
      {isTaken ? 'carried' : 'lies'}
    </div>
  )
}

const held = 450

beforeEach(() => {
  // jsdom has no pointers to capture.
  HTMLElement.prototype.setPointerCapture = () => undefined
})

function card(): HTMLElement {
  return screen.getByTestId('card')
}

/** Whether the browser is kept from scrolling. */
function holdsStill(): boolean {
  return !fireEvent.touchMove(card(), { cancelable: true })
}

test('a finger or a pen that rests takes up, and what it moves over holds still until it is lifted', async () => {
  render(<Card />)
  for (const pointerType of ['touch', 'pen']) {
    fireEvent.pointerDown(card(), { pointerType, clientX: 5, clientY: 5 })
    fireEvent.pointerMove(card(), { pointerType, clientX: 8, clientY: 7 })
    expect([card().textContent, holdsStill()]).toEqual(['lies', false])
    await waitFor(() => expect(card()).toHaveTextContent('carried'))
    expect(holdsStill()).toBe(true)
    fireEvent.pointerUp(card())
    expect([card().textContent, holdsStill()]).toEqual(['lies', false])
  }
})

test('one that moves on or is lifted at once scrolls and taps, and a mouse is not waited for', async () => {
  render(<Card />)
  fireEvent.pointerDown(card(), { pointerType: 'touch', clientX: 5, clientY: 5 })
  fireEvent.pointerMove(card(), { pointerType: 'touch', clientX: 5, clientY: 30 })
  await new Promise((resolve) => setTimeout(resolve, held))
  expect(card()).toHaveTextContent('lies')
  fireEvent.pointerDown(card(), { pointerType: 'touch', clientX: 5, clientY: 5 })
  fireEvent.pointerUp(card())
  fireEvent.pointerDown(card(), { pointerType: 'mouse', clientX: 5, clientY: 5 })
  await new Promise((resolve) => setTimeout(resolve, held))
  expect(card()).toHaveTextContent('lies')
})
