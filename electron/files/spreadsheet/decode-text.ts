import { isUtf8 } from 'node:buffer'
import type { SpreadsheetEncoding } from '../../../shared/imports/spreadsheet'

/** What text is guessed from: enough to be sure, little enough to be quick. */
const sampleBytes = 64 * 1024

/** The text of a file, in the encoding asked for, else by its mark, else as UTF-8, else by the letters that come out. */
export function decodeText(
  file: Buffer,
  asked: SpreadsheetEncoding | null,
): { readonly text: string; readonly encoding: SpreadsheetEncoding } {
  const encoding = asked ?? encodingByMark(file) ?? (isUtf8(file) ? 'utf-8' : guessEncoding(file.subarray(0, sampleBytes)))
  return { text: new TextDecoder(encoding).decode(file), encoding }
}

function encodingByMark(file: Buffer): SpreadsheetEncoding | null {
  if (file.length >= 3 && file.readUIntBE(0, 3) === 0xefbbbf) return 'utf-8'
  if (file.length < 2) return null
  if (file.readUInt16BE(0) === 0xfffe) return 'utf-16le'
  if (file.readUInt16BE(0) === 0xfeff) return 'utf-16be'
  return null
}

interface Candidate {
  readonly encoding: SpreadsheetEncoding
  /** The letters that nearly all of a text in this encoding consists of. */
  readonly own: RegExp
  readonly frequent: Frequent | null
}

/** The bytes of an encoding's frequent Han characters: others tell that a text is in another encoding. */
interface Frequent {
  readonly leads: readonly [first: number, last: number]
  readonly trailsFrom: number
}

const none = /(?!)/u
const candidates: readonly Candidate[] = [
  { encoding: 'gb18030', own: none, frequent: { leads: [0xb0, 0xd7], trailsFrom: 0xa1 } },
  { encoding: 'shift_jis', own: /[\u3041-\u30fe]/u, frequent: { leads: [0x88, 0x97], trailsFrom: 0x40 } },
  { encoding: 'euc-kr', own: /[\uac00-\ud7a3]/u, frequent: null },
  { encoding: 'big5', own: none, frequent: { leads: [0xa4, 0xc6], trailsFrom: 0x40 } },
]

/** Each candidate's text is read and its letters are weighed: what is not in the language's daily use speaks against it. */
function guessEncoding(bytes: Buffer): SpreadsheetEncoding {
  let best: { encoding: SpreadsheetEncoding; weight: number } = { encoding: 'windows-1252', weight: latinWeight(bytes) }
  for (const candidate of candidates) {
    const weight = weightOf(bytes, candidate)
    if (weight > best.weight) best = { encoding: candidate.encoding, weight }
  }
  return best.encoding
}

function weightOf(bytes: Buffer, { encoding, own, frequent }: Candidate): number {
  const known = frequent === null ? new Set<string>() : hanOf(encoding, frequent)
  let weight = 0
  for (const letter of new TextDecoder(encoding).decode(bytes)) {
    if (letter < '\u0080') continue
    if (/[\ufffd\p{Co}\p{Cn}\p{Cc}]/u.test(letter)) weight -= 5
    else if (own.test(letter)) weight += 1
    else if (/[\uff61-\uff9f]/.test(letter)) weight -= 1
    else if (/\p{Script=Han}/u.test(letter)) weight += known.has(letter) ? 0.9 : -0.5
    else if (/\p{L}/u.test(letter)) weight -= 0.3
  }
  return weight
}

/** Accented letters stand alone among ASCII; in the other encodings two such bytes come together. */
function latinWeight(bytes: Buffer): number {
  let weight = 0
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0xc0) continue
    weight += (bytes[at + 1] ?? 0) < 0x80 && (bytes[at - 1] ?? 0) < 0x80 ? 1 : -0.2
  }
  return weight
}

const hanSets = new Map<SpreadsheetEncoding, ReadonlySet<string>>()

function hanOf(encoding: SpreadsheetEncoding, { leads, trailsFrom }: Frequent): ReadonlySet<string> {
  const made = hanSets.get(encoding)
  if (made) return made
  const pairs: number[] = []
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (let trail = trailsFrom; trail <= 0xfe; trail++) if (trail !== 0x7f) pairs.push(lead, trail)
  }
  const letters = [...new TextDecoder(encoding).decode(Uint8Array.from(pairs))]
  const set = new Set(letters.filter((letter) => /\p{Script=Han}/u.test(letter)))
  hanSets.set(encoding, set)
  return set
}
