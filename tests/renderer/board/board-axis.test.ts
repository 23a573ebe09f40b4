import { describe, expect, test } from 'vitest'
import { axisOf, dayAt, xAt } from '../../../renderer/features/board/board-axis'

const at = (on: string, minute: number) => ({ on, minute })
const days = ['2023-05-24', '2023-05-25', '2023-05-26']

/** Half past nine to half past midnight, on days of ten pixels an hour. */
const axis = axisOf(days, [{ from: at('2023-05-25', 570), to: at('2023-05-25', 1470) }], 10)

describe('the axis of the board', () => {
  test('opens and closes with the work there is, and is never shorter than a working day', () => {
    expect(axis).toMatchObject({ opensHour: 8, closesHour: 25, dayWidth: 170 })
    expect(axisOf(days, [{ from: at('2023-05-25', 330), to: at('2023-05-25', 600) }], 10)).toMatchObject({
      opensHour: 5,
      closesHour: 20,
    })
  })

  test('has a column for every day of the mission, and for days outside it with work', () => {
    expect(axisOf(days, [{ from: at('2023-05-20', 600), to: at('2023-05-20', 660) }], 10).dates).toEqual(['2023-05-20', ...days])
  })

  test.each([
    ['the first morning', at('2023-05-24', 480), 0],
    ['before the day opens', at('2023-05-24', 300), 0],
    ['half past nine of the second day', at('2023-05-25', 570), 185],
    ['half past midnight, still of the second day', at('2023-05-25', 1470), 335],
    ['ten o’clock of the morning after', at('2023-05-25', 1440 + 600), 360],
    ['long before all days', at('2022-01-01', 600), 0],
    ['long after all days', at('2024-01-01', 600), 510],
  ])('%s', (_when, moment, x) => {
    expect(xAt(axis, moment)).toBe(x)
  })

  test('a date between two columns belongs to the later one', () => {
    const gap = axisOf(['2023-05-24', '2023-05-28'], [], 10)
    expect(dayAt(gap, '2023-05-26')).toBe(1)
    expect(xAt(gap, at('2023-05-26', 600))).toBe(120)
  })
})
