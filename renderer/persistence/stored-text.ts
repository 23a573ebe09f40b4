import { isLargeJson, jsonInPieces } from '../../shared/kernel/json-in-pieces'

/** A value as its JSON text with a sum over it: Chromium keeps large values in files that carry no checksum of their own. */
export interface StoredText {
  readonly text: string
  readonly sum: number
}

/** Characters that are worked off before the window goes on: a few milliseconds. */
const PIECE_LENGTH = 200_000

/**
 * `place` is where the value belongs (mission, number): a record that turns up elsewhere does not verify. Of a large value the text is made with
 * pauses, so never ask within a transaction, which would not wait.
 */
export async function textOf(value: unknown, place: string): Promise<StoredText> {
  if (!isLargeJson(value)) {
    const text = JSON.stringify(value)
    return { text, sum: sumOf(place + text) }
  }
  const pieces: string[] = []
  for (const piece of jsonInPieces(value, PIECE_LENGTH)) {
    pieces.push(piece)
    await pause()
  }
  let sum = sumBefore(pieces.reduce((length, piece) => length + piece.length, place.length))
  for (const piece of [place, ...pieces]) {
    sum = sumWith(sum, piece)
    await pause()
  }
  return { text: pieces.join(''), sum: sum >>> 0 }
}

/** The value, or undefined where the record is not what was written. */
export function valueIn(stored: StoredText, place: string): unknown {
  return isAsWritten(stored, place) ? JSON.parse(stored.text) : undefined
}

/** Whether the record is what was written. */
export function isAsWritten({ text, sum }: StoredText, place: string): boolean {
  // Not the sum of the two put together: that would copy a megabyte first.
  return typeof text === 'string' && sumWith(sumWith(sumBefore(place.length + text.length), place), text) >>> 0 === sum
}

/** Where a snapshot belongs. */
export function snapshotPlace({ missionId, stepCount }: { readonly missionId: string; readonly stepCount: number }): string {
  return `${missionId}/${stepCount}`
}

/** FNV-1a over UTF-16 units: any one changed unit changes the sum for certain, anything else all but once in 2³². */
function sumOf(text: string): number {
  return sumWith(sumBefore(text.length), text) >>> 0
}

function sumBefore(length: number): number {
  return 0x811c9dc5 ^ length
}

function sumWith(before: number, text: string): number {
  let sum = before
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193)
  return sum
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

/**
 * Has a start's first sum run fast: V8 compiles a loop beside the main thread once it has seen it run, and the megabyte of a long mission is
 * over before that.
 */
export function readySums(): void {
  sumOf('0'.repeat(10_000))
}
