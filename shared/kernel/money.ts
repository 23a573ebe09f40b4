/** A whole number of a currency's smallest units: yen, fen, cents. Amounts are never added as parts of one. */
export type MinorUnits = number

/** Shares of amounts are kept in ten-thousandths: 50 % is 5,000, 1.25 is 12,500. */
const WHOLE = 10_000

/** Digits after the point in which a currency is counted: 0 for yen and won, 2 for yuan and euros. */
export function minorDigitsOf(currency: string): number {
  const known = digits.get(currency)
  if (known !== undefined) return known
  const found = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  digits.set(currency, found)
  return found
}

const digits = new Map<string, number>()

/** An amount as people write it, in the currency's smallest units; what is finer is rounded. */
export function minorUnitsOf(amount: number, currency: string): MinorUnits {
  // 1.005 × 100 is 100.49999999999999: fourteen digits hold every amount that a plan may have, and drop that.
  return Math.round(Number((amount * 10 ** minorDigitsOf(currency)).toPrecision(14)))
}

/** A share of an amount, half a unit rounded up. */
export function shareOf(amount: MinorUnits, share: number): MinorUnits {
  return scaled(amount, tenThousandths(share), WHOLE)
}

/** What `minutes` cost at `factor` times a fee that is for `feeMinutes`; rounded once, at the end. */
export function feeForMinutes(fee: MinorUnits, feeMinutes: number, minutes: number, factor: number): MinorUnits {
  return scaled(fee, minutes * tenThousandths(factor), Math.max(1, feeMinutes) * WHOLE)
}

/** An amount with its currency, as the language writes it: `¥40,000`, `JP¥40,000`. */
export function moneyText(amount: MinorUnits, currency: string, language: string): string {
  const key = `${language} ${currency}`
  const format = formats.get(key) ?? new Intl.NumberFormat(language, { style: 'currency', currency })
  formats.set(key, format)
  return format.format(amount / 10 ** minorDigitsOf(currency))
}

const formats = new Map<string, Intl.NumberFormat>()

function tenThousandths(share: number): number {
  return Math.round(share * WHOLE)
}

/** Products of amounts, minutes and shares pass 2^53; whole numbers of any length do not. */
function scaled(amount: MinorUnits, times: number, over: number): MinorUnits {
  return Number((BigInt(amount) * BigInt(times) * 2n + BigInt(over)) / (2n * BigInt(over)))
}
