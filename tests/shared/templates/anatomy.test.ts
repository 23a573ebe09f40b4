import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemKinds } from '../../../shared/mission/entities/item'
import { segmentMinutesOf, usualSegmentsOf } from '../../../shared/templates/anatomy'
import { segmentStartsOf } from '../../../shared/templates/segment-times'
import { aMission } from '../../support/a-mission'

const told = (minutes: number | null) => usualSegmentsOf('visit', minutes).map((one) => `${one.part} ${one.minutes}`)

describe('the usual parts of a visit', () => {
  test('are those of the rules, at least as long as they must be', () => {
    const least = ['arrival 15', 'greeting 10', 'briefing 20', 'walk 40', 'questions 15', 'gift 5', 'photo 5', 'boarding 10']
    expect(told(null)).toEqual(least)
    expect(told(60)).toEqual(least)
  })

  test('stretch to the length of the item, each no longer than is usual', () => {
    expect(told(130).filter((one) => /briefing|walk|questions/.test(one))).toEqual(['briefing 25', 'walk 45', 'questions 15'])
    expect(segmentMinutesOf({ segments: usualSegmentsOf('visit', 600) })).toBe(155)
  })
})

test('of whatever kind and length, they fill the item but for what the parts do not take, and never go past the most', () => {
  fc.assert(
    fc.property(fc.constantFrom(...itemKinds), fc.integer({ min: 0, max: 400 }), (kind, minutes) => {
      const sum = (long: number | null) => segmentMinutesOf({ segments: usualSegmentsOf(kind, long) })
      const [least, most] = [sum(null), sum(10_000)]
      const filled = sum(minutes)
      expect(filled).toBeLessThanOrEqual(Math.max(least, minutes))
      expect(filled).toBeGreaterThanOrEqual(Math.min(most, Math.max(least, minutes - 4)))
    }),
  )
})

describe('the clock of the parts', () => {
  const item = {
    kind: 'visit' as const,
    dayOn: '2023-05-25',
    startTime: '23:30',
    endTime: '00:30',
    endDayOffset: 1,
    segments: usualSegmentsOf('lecture', 60),
  }

  test('runs on from the start of the item, past midnight too', () => {
    const { items } = aMission({ items: [item] }).tables
    expect(items['items-1'] && segmentStartsOf(items['items-1'])).toEqual(['23:30', '23:35', '00:15'])
  })

  test.each(['tbd', 'hidden'] as const)('is not told where the time is %s', (timeMode) => {
    const { items } = aMission({ items: [{ ...item, timeMode }] }).tables
    expect(items['items-1'] && segmentStartsOf(items['items-1'])).toBeNull()
  })
})
