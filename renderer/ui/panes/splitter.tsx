import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import styles from './splitter.module.css'

interface SplitterProps {
  readonly label: string
  /** Width of the panel after it, in CSS pixels. */
  readonly width: number
  readonly min: number
  readonly max: number
  readonly onResize: (width: number) => void
}

const KEY_STEP = 16

/** The edge of a panel at the right: dragged, or moved by the arrow keys (a window splitter of the ARIA practices). */
export function Splitter({ label, width, min, max, onResize }: SplitterProps) {
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const clamp = (next: number): number => Math.round(Math.min(max, Math.max(min, next)))

  function onPointerDown(event: PointerEvent<HTMLHRElement>): void {
    event.currentTarget.setPointerCapture(event.pointerId)
    event.currentTarget.dataset.dragging = ''
    grip.current = { x: event.clientX, width }
  }
  function onPointerMove(event: PointerEvent<HTMLHRElement>): void {
    if (!grip.current) return
    // The pointer moves in pixels of the screen, the panel is measured in its own, enlarged ones.
    const zoom = event.currentTarget.currentCSSZoom ?? 1
    onResize(clamp(grip.current.width + (grip.current.x - event.clientX) / zoom))
  }
  function onPointerUp(event: PointerEvent<HTMLHRElement>): void {
    grip.current = null
    delete event.currentTarget.dataset.dragging
  }
  function onKeyDown(event: KeyboardEvent): void {
    const next = { ArrowLeft: width + KEY_STEP, ArrowRight: width - KEY_STEP, Home: min, End: max }[event.key]
    if (next === undefined) return
    event.preventDefault()
    onResize(clamp(next))
  }

  return (
    <hr
      className={styles.splitter}
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onKeyDown={onKeyDown}
    />
  )
}
