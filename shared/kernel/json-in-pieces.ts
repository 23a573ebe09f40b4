/** Values in a value, itself included, from which on its text is made value by value. */
const LARGE = 2_000

/**
 * The JSON text of plain data in pieces of about so many characters, as `JSON.stringify` gives it: what would take long at once can be
 * made with pauses. A string within is never parted.
 */
export function* jsonInPieces(value: unknown, length: number): Generator<string, void, undefined> {
  let piece = ''
  for (const part of partsOf(value)) {
    piece += part
    if (piece.length < length) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

/** Whether a value is so large that making its text at once is felt. Looks no further than it must. */
export function isLargeJson(value: unknown, large = 50_000): boolean {
  return roomLeft(value, large) < 0
}

function* partsOf(value: unknown): Generator<string, void, undefined> {
  if (typeof value !== 'object' || value === null || !isLargeJson(value, LARGE)) {
    yield JSON.stringify(value)
    return
  }
  let before = Array.isArray(value) ? '[' : '{'
  if (Array.isArray(value)) {
    for (const one of value) {
      yield before
      yield* partsOf(one ?? null)
      before = ','
    }
    yield ']'
    return
  }
  for (const [key, one] of Object.entries(value)) {
    if (one === undefined) continue
    yield `${before}${JSON.stringify(key)}:`
    yield* partsOf(one)
    before = ','
  }
  yield before === '{' ? '{}' : '}'
}

/** What is left of a number of values when those of this one are taken off; less than nothing: there are more. */
function roomLeft(value: unknown, room: number): number {
  let left = room - 1
  if (typeof value !== 'object' || value === null) return left
  for (const key in value) {
    if (left < 0) return left
    left = roomLeft((value as Readonly<Record<string, unknown>>)[key], left)
  }
  return left
}
