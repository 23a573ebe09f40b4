import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feeForMinutes, minorDigitsOf, minorUnitsOf, moneyText, shareOf } from '../../../shared/kernel/money'

test.each([
  ['JPY', 0, 40_000, 40_000],
  ['KRW', 0, 700_000, 700_000],
  ['CNY', 2, 1_234.5, 123_450],
  ['EUR', 2, 1.005, 101],
  ['EUR', 2, 0.1 + 0.2, 30],
] as const)('%s is counted with %i digits: %f are %i of its smallest units', (currency, digits, amount, units) => {
  expect([minorDigitsOf(currency), minorUnitsOf(amount, currency)]).toEqual([digits, units])
})

test.each([
  [48_000, 0.5, 24_000],
  [333, 0.5, 167],
  [1, 0.4999, 0],
  [100_000_000_000_000, 1.2345, 123_450_000_000_000],
] as const)('of %i, %f is %i', (amount, share, expected) => {
  expect(shareOf(amount, share)).toBe(expected)
})

test('minutes are paid by the full day’s rate, rounded once', () => {
  expect(feeForMinutes(48_000, 480, 30, 1.25)).toBe(3_750)
  expect(feeForMinutes(10_000, 420, 1, 1)).toBe(24)
  expect(feeForMinutes(10_000, 420, 3, 1)).toBe(71)
  expect(feeForMinutes(500, 0, 3, 1)).toBe(1_500)
})

test('two shares that are a whole make the amount again, but for the unit that is rounded', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 53 - 1 }), fc.integer({ min: 0, max: 10_000 }), (amount, part) => {
      const sum = BigInt(shareOf(amount, part / 10_000)) + BigInt(shareOf(amount, 1 - part / 10_000))
      expect([0n, 1n]).toContain(sum - BigInt(amount))
    }),
  )
})

test('an amount is written with its currency, as the language writes it', () => {
  expect(moneyText(123_450, 'CNY', 'en')).toBe('CN¥1,234.50')
  expect(moneyText(40_000, 'JPY', 'en')).toBe('¥40,000')
})
