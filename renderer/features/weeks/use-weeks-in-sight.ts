import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { LocalDate } from '../../../shared/kernel/time'
import { useOverscan } from '../../ui/lists/use-overscan'
import type { Week } from './weeks-of'

/** Of a week before it is measured, and of the days' names, which lie over the first in sight; CSS pixels. */
const [WEEK_HEIGHT, HEADS_HEIGHT] = [136, 32]

interface WeeksInSight {
  readonly rows: Virtualizer<HTMLDivElement, HTMLDivElement>
  /** The shown date gets the focus as soon as it is in the page. */
  readonly focusShown: () => void
}

/** Which weeks are in the page; the shown date comes into sight. */
export function useWeeksInSight(
  grid: RefObject<HTMLDivElement | null>,
  weeks: readonly Week[],
  current: LocalDate | undefined,
): WeeksInSight {
  const awaited = useRef(false)
  const currentWeek = weeks.findIndex((week) => week.dates.some(({ date }) => date === current))
  const rows = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: weeks.length,
    getScrollElement: () => grid.current,
    estimateSize: () => WEEK_HEIGHT,
    overscan: useOverscan(1),
    // The date's own week stays, wherever one scrolls to: it may have the keyboard.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), currentWeek])].filter((index) => index >= 0).sort((a, b) => a - b),
    scrollPaddingEnd: HEADS_HEIGHT,
    initialRect: { width: 900, height: 600 },
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another date scrolls
  useLayoutEffect(() => {
    rows.scrollToIndex(currentWeek, { align: 'auto' })
    // Enlarged, the date may be beside what is in sight as well.
    grid.current?.querySelector(`[data-date="${current}"]`)?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }, [current])

  // The week of the date may be there a moment later only.
  useLayoutEffect(() => {
    const cell = awaited.current ? grid.current?.querySelector<HTMLElement>(`[data-date="${current}"]`) : null
    if (!cell) return
    awaited.current = false
    cell.focus({ preventScroll: true })
  })

  return {
    rows,
    focusShown: () => {
      awaited.current = true
    },
  }
}
