import { describe, expect, test } from 'vitest'
import type { Track } from '../../../shared/scheduling/track'
import { brokenTriples, hasTwoOf } from '../../../shared/scheduling/triples'

function track(at: number, leads: readonly number[]): Track {
  const line = { weight: 1, travels: true, visits: [0, 1, 2, 3], fixed: [], morning: -1, night: -1, needsLunch: false }
  const scheduleDay = { date: '2023-05-24', lines: [line], starts: [], lunchFrom: 0, lunchTo: 0 }
  return { at, day: at, scheduleDay, line, leads: new Set(leads) }
}

const whole = [track(0, [0, 1, 2, 3]), track(1, [0, 1, 2, 3]), track(2, [0, 1, 2, 3])]

describe('three visits of which two can be on one route only', () => {
  test('are broken by halves of three routes, each with another two of them', () => {
    const columns = [
      { track: 0, visits: [0, 1], points: 0 },
      { track: 1, visits: [1, 2], points: 0 },
      { track: 2, visits: [0, 2, 3], points: 0 },
    ]
    expect(brokenTriples(whole, columns, [0.5, 0.5, 0.5], 4)).toEqual([[0, 1, 2]])
  })

  test('are not broken by whole routes, however many visits these have', () => {
    const columns = [
      { track: 0, visits: [0, 1, 2], points: 0 },
      { track: 1, visits: [3], points: 0 },
    ]
    expect(brokenTriples(whole, columns, [1, 1], 4)).toEqual([])
  })

  test('count for a line only as far as it leads them', () => {
    const follower = track(0, [0])
    expect([hasTwoOf([0, 1, 2], [0, 1], follower), hasTwoOf([0, 1, 2], [0, 1], track(0, [0, 1]))]).toEqual([false, true])
  })
})
