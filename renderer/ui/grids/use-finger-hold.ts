import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'

/** So long a finger (or a pen) rests on something until it takes it up; one that moves before that scrolls. */
const HOLD_MS = 350
/** A finger is never quite still, pixels of the screen. */
const UNREST = 10

interface FingerHold {
  /** Whether this is a finger or a pen, which then is waited for: `takeUp` runs where it rests. */
  readonly begin: (event: PointerEvent<HTMLElement>, takeUp: (surface: HTMLElement) => void) => boolean
  readonly move: (event: PointerEvent) => void
  readonly end: () => void
}

/** Taking up with a finger. While something is carried the surface does not scroll under it. */
export function useFingerHold(surface: RefObject<HTMLElement | null>, isCarrying: () => boolean): FingerHold {
  const waiting = useRef<{ readonly x: number; readonly y: number; readonly timer: number } | null>(null)
  const carrying = useRef(isCarrying)
  carrying.current = isCarrying

  function end(): void {
    if (waiting.current) window.clearTimeout(waiting.current.timer)
    waiting.current = null
  }

  useEffect(() => {
    const element = surface.current
    // Only a listener that may refuse keeps the browser from scrolling, and React's may not.
    function onTouchMove(event: TouchEvent): void {
      if (carrying.current() && event.cancelable) event.preventDefault()
    }
    element?.addEventListener('touchmove', onTouchMove, { passive: false })
    return () => {
      element?.removeEventListener('touchmove', onTouchMove)
      window.clearTimeout(waiting.current?.timer)
    }
  }, [surface])

  return {
    begin: ({ pointerType, clientX, clientY, pointerId, currentTarget }, takeUp) => {
      if (pointerType !== 'touch' && pointerType !== 'pen') return false
      end()
      const timer = window.setTimeout(() => {
        waiting.current = null
        currentTarget.setPointerCapture(pointerId)
        takeUp(currentTarget)
      }, HOLD_MS)
      waiting.current = { x: clientX, y: clientY, timer }
      return true
    },
    move: ({ clientX, clientY }) => {
      if (waiting.current && Math.hypot(clientX - waiting.current.x, clientY - waiting.current.y) > UNREST) end()
    },
    end,
  }
}
