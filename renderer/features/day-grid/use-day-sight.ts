import { type RefObject, useEffect, useLayoutEffect } from 'react'
import type { LocalDate } from '../../../shared/kernel/time'
import { useSteadyTop } from '../../ui/lists/use-steady-top'
import { carryNow } from './carry'
import { type DayAxis, yAt } from './day-axis'
import { type DayPiece, hasHours } from './day-pieces'
import type { DayPlace } from './day-place'
import { HEAD } from './day-size'

interface DaySight {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly strip: RefObject<HTMLDivElement | null>
  readonly axis: DayAxis
  readonly day: LocalDate
  /** When the first item of the day begins, if one has hours. */
  readonly firstStart: number | undefined
  readonly place: DayPlace | null
  /** The item that the keyboard stands on. */
  readonly active: DayPiece | undefined
  /** The id of a column's head in the page. */
  readonly headOf: (column: string) => string
}

/**
 * What of a day is in sight: another day begins at its first item, and where the keyboard comes to stand, or what is selected elsewhere,
 * comes into sight. Answers how to bring minutes of the day there.
 */
export function useDaySight({ scroller, strip, axis, day, firstStart = 9 * 60, place, active, headOf }: DaySight) {
  // Heads stick below the strip, which is as high as what stands in it.
  useLayoutEffect(() => {
    scroller.current?.style.setProperty('--strip', `${strip.current?.offsetHeight ?? 0}px`)
  })

  useSteadyTop(scroller)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another day begins at its first item, not every change of this one
  useLayoutEffect(() => {
    if (scroller.current && !carryNow()) scroller.current.scrollTop = yAt(axis, firstStart) - axis.hourHeight / 2
  }, [day])

  function bringIntoSight(start: number, end: number): void {
    const element = scroller.current
    if (!element || element.clientHeight === 0) return
    const room = element.clientHeight - HEAD - (strip.current?.offsetHeight ?? 0)
    const [top, bottom] = [yAt(axis, start), yAt(axis, end)]
    if (top < element.scrollTop) element.scrollTop = top - axis.hourHeight / 2
    else if (bottom > element.scrollTop + room) element.scrollTop = Math.min(top, bottom - room + axis.hourHeight / 2)
  }

  const placeKey = place && `${place.column} ${place.itemId}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another place scrolls, not every change of the day
  useEffect(() => {
    if (active && hasHours(active)) bringIntoSight(active.start, active.end)
    const column = place && document.getElementById(headOf(place.column))
    column?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [placeKey, day])

  return bringIntoSight
}
