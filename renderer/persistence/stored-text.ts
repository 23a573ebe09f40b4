/** A value as its JSON text with a sum over it: Chromium keeps large values in files that carry no checksum of their own. */
export interface StoredText {
  readonly text: string
  readonly sum: number
}

/** `place` is where the value belongs (mission, number): a record that turns up elsewhere does not verify. */
export function textOf(value: unknown, place: string): StoredText {
  const text = JSON.stringify(value)
  return { text, sum: sumOf(place + text) }
}

/** The value, or undefined where the record is not what was written. */
export function valueIn(stored: StoredText, place: string): unknown {
  if (typeof stored.text !== 'string' || sumOf(place + stored.text) !== stored.sum) return undefined
  return JSON.parse(stored.text)
}

/** FNV-1a over UTF-16 units: any one changed unit changes the sum for certain, anything else all but once in 2³². */
function sumOf(text: string): number {
  let sum = 0x811c9dc5 ^ text.length
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193)
  return sum >>> 0
}

/**
 * Has a start's first sum run fast: V8 compiles a loop beside the main thread once it has seen it run, and the megabyte of a long mission is
 * over before that.
 */
export function readySums(): void {
  sumOf('0'.repeat(10_000))
}
