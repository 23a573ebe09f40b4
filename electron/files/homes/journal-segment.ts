import { z } from 'zod'
import type { Step } from '../../../shared/journal/step'
import { canonicalJson } from '../../../shared/kernel/json'
import { encodeRecord, type RecordsReading, readRecords } from './journal-record'

/**
 * One journal file: a header record, then one record a step. `from` is how many steps came before its first one. All its steps are
 * of one shape, the one that its header tells.
 */
export interface SegmentHeader {
  readonly missionId: string
  readonly from: number
  readonly shape: number
  /** The mission had no row before the first step: no snapshot is needed to read it from here. */
  readonly startsEmpty: boolean
}

export interface SegmentReading {
  readonly file: string
  readonly from: number
  /** null: the header cannot be read, so nothing can. */
  readonly shape: number | null
  readonly startsEmpty: boolean
  readonly steps: readonly Step[]
  /** Length of the part that can be trusted, and of the whole file. */
  readonly goodBytes: number
  readonly bytes: number
  readonly end: RecordsReading['end']
  /** Checksum of the last good record: what the next one chains to. */
  readonly checksum: string
}

const seed = 'mission-desk-journal 1'
const headerSchema = z.object({ missionId: z.string(), from: z.number(), shape: z.number(), startsEmpty: z.boolean() })

export function encodeHeader(header: SegmentHeader): { readonly bytes: Buffer; readonly checksum: string } {
  return encodeRecord(seed, canonicalJson(header))
}

/** Records of steps that follow a record with the given checksum. */
export function encodeSteps(steps: readonly Step[], after: string): { readonly bytes: Buffer; readonly checksum: string } {
  const parts: Buffer[] = []
  let checksum = after
  for (const step of steps) {
    const record = encodeRecord(checksum, JSON.stringify(step))
    parts.push(record.bytes)
    checksum = record.checksum
  }
  return { bytes: Buffer.concat(parts), checksum }
}

/**
 * Everything in a journal file that can be trusted. A record whose checksum fits is one that we wrote, and we write only steps
 * that were parsed: they need no second look.
 */
export function readSegment(file: string, missionId: string, from: number, bytes: Buffer): SegmentReading {
  const { records, end } = readRecords(bytes, seed)
  const [first, ...rest] = records
  const header = first && headerSchema.safeParse(JSON.parse(first.json)).data
  if (!first || !header || header.missionId !== missionId || header.from !== from) {
    const unread = { file, from, shape: null, startsEmpty: false, steps: [], goodBytes: 0, bytes: bytes.length, checksum: seed }
    return { ...unread, end: first ? 'broken' : end === 'whole' ? 'torn' : end }
  }
  const last = rest.at(-1) ?? first
  const steps = rest.map((record) => JSON.parse(record.json) as Step)
  const { checksum, end: goodBytes } = last
  const { shape, startsEmpty } = header
  return { file, from, shape, startsEmpty, steps, goodBytes, bytes: bytes.length, end, checksum }
}
