import { createHash } from 'node:crypto'

/**
 * A record of a journal file is one line: `<checksum> <byte length> <json>\n`. The checksum covers the one before it, so that a
 * record that is missing, doubled or in the wrong place is noticed as surely as a flipped bit.
 */
export interface ReadRecord {
  readonly json: string
  readonly checksum: string
  /** Where the next record starts. */
  readonly end: number
}

/**
 * How the records of a file end: `whole` at a record's end; `torn` in the middle of one that is too short to have ever been
 * complete; `broken` in one that was complete once.
 */
export interface RecordsReading {
  readonly records: readonly ReadRecord[]
  readonly end: 'whole' | 'torn' | 'broken'
}

const newline = 0x0a
/** 128 bits of SHA-256: enough to notice any accident; it is no defence against forgery. */
const checksumLength = 32

export function encodeRecord(previous: string, json: string): { readonly bytes: Buffer; readonly checksum: string } {
  const body = Buffer.from(json)
  const checksum = checksumOf(previous, body)
  return { bytes: Buffer.concat([Buffer.from(`${checksum} ${body.length} `), body, Buffer.from('\n')]), checksum }
}

/** Every record up to the first one that cannot be trusted. `seed` is the checksum before the first. */
export function readRecords(bytes: Buffer, seed: string): RecordsReading {
  const records: ReadRecord[] = []
  let at = 0
  let previous = seed
  while (at < bytes.length) {
    const lineEnd = bytes.indexOf(newline, at)
    const record = lineEnd < 0 ? null : recordOf(bytes, at, lineEnd, previous)
    if (!record) return { records, end: lineEnd < 0 && isPartial(bytes.subarray(at)) ? 'torn' : 'broken' }
    records.push(record)
    previous = record.checksum
    at = record.end
  }
  return { records, end: 'whole' }
}

function recordOf(bytes: Buffer, at: number, lineEnd: number, previous: string): ReadRecord | null {
  const head = headOf(bytes.subarray(at, lineEnd))
  if (!head || at + head.bodyAt + head.length !== lineEnd) return null
  const body = bytes.subarray(at + head.bodyAt, lineEnd)
  if (checksumOf(previous, body) !== head.checksum) return null
  return { json: body.toString(), checksum: head.checksum, end: lineEnd + 1 }
}

/** A line without its end is the start of a record only while it is shorter than the record says it is. */
function isPartial(line: Buffer): boolean {
  const head = headOf(line)
  return head ? line.length < head.bodyAt + head.length + 1 : /^[0-9a-f]{0,32}( \d{0,9})?$/.test(line.toString('latin1'))
}

function headOf(line: Buffer): { readonly checksum: string; readonly length: number; readonly bodyAt: number } | null {
  const match = /^([0-9a-f]{32}) (0|[1-9]\d{0,8}) /.exec(line.subarray(0, checksumLength + 12).toString('latin1'))
  if (!match?.[1] || !match[2]) return null
  return { checksum: match[1], length: Number(match[2]), bodyAt: match[0].length }
}

function checksumOf(previous: string, body: Uint8Array): string {
  return createHash('sha256').update(previous).update(' ').update(body).digest('hex').slice(0, checksumLength)
}
