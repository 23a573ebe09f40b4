import { createHash } from 'node:crypto'

/** The text with its own sum in a last line, so that one flipped bit of it is noticed. It ends with a newline. */
export function withSum(text: string): string {
  return `${text}sum ${sumOf(text)}\n`
}

/**
 * The text that was given a sum; null: it is another one. A text without a sum is as it is: it was written before there were sums, and
 * who parses it refuses what is left of a damaged last line.
 */
export function summedText(stored: string): string | null {
  const [, text, sum] = /^([\s\S]*\n)sum ([0-9a-f]{16})\n$/.exec(stored) ?? []
  if (text === undefined) return stored
  return sumOf(text) === sum ? text : null
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
