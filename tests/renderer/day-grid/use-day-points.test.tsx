import { renderHook } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { DayAxis } from '../../../renderer/features/day-grid/day-axis'
import { POOL } from '../../../renderer/features/day-grid/day-columns'
import { HEAD } from '../../../renderer/features/day-grid/day-size'
import { useDayPoints } from '../../../renderer/features/day-grid/use-day-points'

const axis: DayAxis = { opens: 480, closes: 1200, hourHeight: 60 }
const STRIP = 20

/** A day of two columns of 100 pixels, 50 below the top of the screen, scrolled down by an hour. */
function aDay() {
  const scroller = document.createElement('div')
  scroller.getBoundingClientRect = () => new DOMRect(0, 50, 200, 400)
  Object.defineProperty(scroller, 'offsetWidth', { value: 200 })
  scroller.scrollTop = 60
  for (const [index, column] of ['everybody', 'A'].entries()) {
    const row = document.createElement('div')
    row.setAttribute('role', 'row')
    row.dataset.column = column
    Object.defineProperties(row, { offsetLeft: { value: index * 100 }, offsetWidth: { value: 100 } })
    scroller.append(row)
  }
  return renderHook(() => useDayPoints({ current: scroller }, axis, () => STRIP)).result.current
}

describe('a point of the screen', () => {
  test('is a minute of the day, also where that is scrolled out of sight', () => {
    const { minuteAt } = aDay()
    const top = 50 + HEAD + STRIP
    expect([minuteAt(top), minuteAt(top + 30), minuteAt(top - 60)]).toEqual([540, 570, 480])
  })

  test('is in a column once they were measured, in the pool to the right of them, and nowhere above that', () => {
    const { measure, columnAt } = aDay()
    expect(columnAt(150, 100)).toBeNull()
    measure()
    expect([columnAt(50, 100), columnAt(150, 100)]).toEqual(['everybody', 'A'])
    expect([columnAt(250, 100), columnAt(250, 10), columnAt(-5, 100)]).toEqual([POOL, null, null])
  })
})
