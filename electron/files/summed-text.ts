import { createHash } from 'node:crypto'

/** The text with its own sum in a last line, so that one flipped bit of it is noticed. It ends with a newline. */
export function withSum(text: string): string {
  return `${text}sum ${sumOf(text)}\n`
}

/** The text that was given a sum; null: it is another one, or its last line is not as it was written, or gone. */
export function summedText(stored: string): string | null {
  const text = stored.slice(0, stored.lastIndexOf('\nsum ') + 1)
  return withSum(text) === stored ? text : null
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
