import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantOfStamp, laterStamp, nextStamp, type Stamp, stampPattern } from '../../../shared/journal/clock'

const now = Date.UTC(2026, 4, 24)

describe('the clock of a mission', () => {
  test('goes by the computer’s clock while that runs', () => {
    const first = nextStamp(null, now, 'desk')
    expect(instantOfStamp(first)).toBe(now)
    expect(instantOfStamp(nextStamp(first, now + 5, 'desk'))).toBe(now + 5)
  })

  test('counts within one millisecond', () => {
    const first = nextStamp(null, now, 'desk')
    expect([first, nextStamp(first, now, 'desk')].map((stamp) => stamp.slice(13, 17))).toEqual(['0000', '0001'])
  })

  test('goes on over a full counter', () => {
    const full = nextStamp(null, now, 'desk').replace('-0000-', '-ffff-')
    expect(nextStamp(full, now, 'desk')).toBe(nextStamp(null, now + 1, 'desk'))
  })

  test('always goes forward: the clock set back or ahead by years, steps of other desks coming in', () => {
    const event = fc.record({ drift: fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), remote: fc.boolean() })
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let last: Stamp | null = null
        for (const { drift, remote } of events) {
          if (remote) {
            last = laterStamp(last, nextStamp(null, now + drift, 'other'))
            continue
          }
          const next: Stamp = nextStamp(last, now + drift, 'desk')
          expect(last === null || next > last).toBe(true)
          expect(next).toMatch(stampPattern)
          last = next
        }
      }),
    )
  })

  test('orders stamps of two desks the same on both', () => {
    const [a, b] = [nextStamp(null, now, 'desk-a'), nextStamp(null, now, 'desk-b')]
    expect([laterStamp(a, b), laterStamp(b, a), laterStamp(null, a), laterStamp(a, null)]).toEqual([b, b, a, a])
  })

  test.each(['ffffffffffff-0000-desk', '080000000000-0000-desk', '018f6a-0000-desk', '018f6a2b3c4d-0000-'])(
    'does not believe %s',
    (stamp) => {
      expect(stamp).not.toMatch(stampPattern)
    },
  )
})
