import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lanesOf } from '../../../../renderer/ui/grids/lanes'
import { overlaps } from '../../../../shared/kernel/time'

test('only what is there at the same time shares the room', () => {
  const bars = [
    { start: 0, end: 60 },
    { start: 30, end: 90 },
    { start: 60, end: 120 },
    { start: 120, end: 180 },
  ]
  expect(lanesOf(bars)).toEqual([
    { line: 0, of: 2 },
    { line: 1, of: 2 },
    { line: 0, of: 2 },
    { line: 0, of: 1 },
  ])
})

test('nothing on one line overlaps, and no line is counted that is not needed', () => {
  const stretch = fc.record({ start: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 1, max: 12 }) })
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 25 }), (stretches) => {
      const bars = stretches.map(({ start, length }) => ({ start, end: start + length })).sort((a, b) => a.start - b.start)
      const lanes = lanesOf(bars)
      bars.forEach((bar, index) => {
        const lane = lanes[index]
        const beside = bars.filter((other, at) => at !== index && lanes[at]?.line === lane?.line && overlaps(other, bar))
        expect(beside).toEqual([])
        expect(lane?.line).toBeLessThan(lane?.of ?? 0)
      })
      const atOnce = Math.max(0, ...bars.map(({ start }) => bars.filter((one) => one.start <= start && start < one.end).length))
      expect(Math.max(0, ...lanes.map(({ of }) => of))).toBe(atOnce)
    }),
  )
})
