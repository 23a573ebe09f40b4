import { describe, expect, test } from 'vitest'
import { type BarBox, labelRoom } from '../../../renderer/features/board/label-room'

function box(left: number, width: number, top = 4, height = 32): BarBox {
  return { left, width, top, height }
}

describe('the room for a title beside its bar', () => {
  test('is for short bars: a wide one holds its title itself', () => {
    expect(labelRoom([box(0, 63)], 0)).toBeGreaterThan(0)
    expect(labelRoom([box(0, 64)], 0)).toBe(0)
  })

  test('ends before the next bar, and is none where not a word would fit', () => {
    expect(labelRoom([box(0, 36), box(136, 96)], 0)).toBe(94)
    expect(labelRoom([box(0, 36), box(60, 96)], 0)).toBe(0)
    expect(labelRoom([box(0, 36), box(36, 96)], 0)).toBe(0)
  })

  test('is not taken by a bar on another line, by one that is not drawn, or by one that is over', () => {
    const boxes = [box(0, 36, 4, 14), box(10, 96, 20, 14), null, box(30, 4, 4, 14), box(176, 20, 4, 32)]
    expect(labelRoom(boxes, 0)).toBe(134)
  })
})
