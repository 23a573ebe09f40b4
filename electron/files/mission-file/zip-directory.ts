import { err, ok, type Result } from '../../../shared/kernel/result'
import { type FileRefusal, refuse, refuseDamaged } from './file-refusal'
import { missionFileLimits, type PartName, partNames } from './mission-file-format'

/** A part as it lies in the file. `method` is 0 (stored) or 8 (deflated). */
export interface ZipPart<Name extends string = PartName> {
  readonly name: Name
  readonly method: 0 | 8
  readonly crc: number
  readonly bytes: number
  readonly stored: Buffer
}

const centralBytes = 46
const localBytes = 30
const endBytes = 22
const utf8Flag = 0x0800

/**
 * The parts of a mission file, from its directory alone: nothing is inflated. Stricter than the zip format, as only Mission Desk
 * writes these files: no comment, no gap, no overlap, no encryption, no zip64, each of our parts once and nothing else.
 */
export function readZipDirectory(file: Buffer): Result<ReadonlyMap<PartName, ZipPart>, FileRefusal> {
  if (file.length < 4 || file.readUInt32LE(0) !== 0x04034b50) return err(refuse('file-not-a-mission'))
  const endAt = file.length - endBytes
  if (endAt < localBytes || file.readUInt32LE(endAt) !== 0x06054b50)
    return err(refuseDamaged('zip', {}, 'no end record at the end'))
  const end = file.subarray(endAt)
  const count = end.readUInt16LE(10)
  const centralLength = end.readUInt32LE(12)
  const centralAt = end.readUInt32LE(16)
  const isOneDisk = end.readUInt32LE(4) === 0 && end.readUInt16LE(8) === count && end.readUInt16LE(20) === 0
  if (!isOneDisk || centralAt + centralLength !== endAt) return err(refuseDamaged('zip', {}, 'end record'))
  if (count > partNames.length) return err(refuseDamaged('part-unknown', { part: String(count) }, `${count} parts`))
  return readParts(file, count, centralAt, endAt)
}

function readParts(file: Buffer, count: number, centralAt: number, endAt: number): Result<Map<PartName, ZipPart>, FileRefusal> {
  const parts = new Map<PartName, ZipPart>()
  let at = centralAt
  let expectedLocalAt = 0
  let total = 0
  for (let index = 0; index < count; index++) {
    const entry = centralEntry(file, at, endAt)
    if (!entry) return err(refuseDamaged('zip', {}, `directory entry ${index}`))
    const name = partNames.find((known) => known === entry.name)
    if (!name) return err(refuseDamaged('part-unknown', { part: entry.name }))
    if (parts.has(name)) return err(refuseDamaged('part-twice', { part: name }))
    if (entry.flags !== 0 && entry.flags !== utf8Flag) return err(refuseDamaged('zip', {}, `flags of ${name}`))
    total += entry.bytes
    const limit = name === 'manifest.json' ? missionFileLimits.manifestBytes : missionFileLimits.totalBytes
    const isTooLarge = entry.bytes > limit || total > missionFileLimits.totalBytes
    // Small parts may be as regular as they like.
    const isTooDense = entry.bytes > 4096 && entry.bytes > entry.stored * missionFileLimits.ratio
    if (isTooLarge || isTooDense) return err(refuse('file-too-large', { part: name }, `${entry.bytes} of ${entry.stored} bytes`))
    const stored = localPart(file, entry, expectedLocalAt, centralAt)
    if (!stored || (entry.method !== 0 && entry.method !== 8))
      return err(refuseDamaged('zip', {}, `${name} and its directory entry`))
    parts.set(name, { name, method: entry.method, crc: entry.crc, bytes: entry.bytes, stored })
    expectedLocalAt += localBytes + entry.nameBytes.length + entry.stored
    at += centralBytes + entry.nameBytes.length
  }
  if (at !== endAt || expectedLocalAt !== centralAt) return err(refuseDamaged('zip', {}, 'bytes that belong to no part'))
  const missing = partNames.find((name) => !parts.has(name))
  if (missing === 'manifest.json') return err(refuse('file-not-a-mission'))
  return missing ? err(refuseDamaged('part-missing', { part: missing })) : ok(parts)
}

interface CentralEntry {
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly stored: number
  readonly bytes: number
  readonly nameBytes: Buffer
  readonly name: string
  readonly localAt: number
}

function centralEntry(file: Buffer, at: number, endAt: number): CentralEntry | null {
  if (at + centralBytes > endAt || file.readUInt32LE(at) !== 0x02014b50) return null
  const nameLength = file.readUInt16LE(at + 28)
  const extraAndComment = file.readUInt32LE(at + 30)
  if (extraAndComment !== 0 || at + centralBytes + nameLength > endAt) return null
  const nameBytes = file.subarray(at + centralBytes, at + centralBytes + nameLength)
  return {
    flags: file.readUInt16LE(at + 8),
    method: file.readUInt16LE(at + 10),
    crc: file.readUInt32LE(at + 16),
    stored: file.readUInt32LE(at + 20),
    bytes: file.readUInt32LE(at + 24),
    nameBytes,
    name: nameBytes.toString(),
    localAt: file.readUInt32LE(at + 42),
  }
}

/** The stored bytes, where the part's own header says the same as the directory; parts follow each other without a gap. */
function localPart(file: Buffer, entry: CentralEntry, expectedAt: number, limit: number): Buffer | null {
  const at = entry.localAt
  const bodyAt = at + localBytes + entry.nameBytes.length
  if (at !== expectedAt || bodyAt + entry.stored > limit || file.readUInt32LE(at) !== 0x04034b50) return null
  const isSame =
    file.readUInt16LE(at + 6) === entry.flags &&
    file.readUInt16LE(at + 8) === entry.method &&
    file.readUInt32LE(at + 14) === entry.crc &&
    file.readUInt32LE(at + 18) === entry.stored &&
    file.readUInt32LE(at + 22) === entry.bytes &&
    file.readUInt16LE(at + 26) === entry.nameBytes.length &&
    file.readUInt16LE(at + 28) === 0 &&
    file.subarray(at + localBytes, bodyAt).equals(entry.nameBytes)
  return isSame ? file.subarray(bodyAt, bodyAt + entry.stored) : null
}
