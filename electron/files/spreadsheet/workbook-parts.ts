import type { DeskError } from '../../../shared/ipc/errors'
import { err, ok, type Result } from '../../../shared/kernel/result'
import { inflatePart } from '../mission-file/inflate-part'
import type { ZipPart } from '../mission-file/zip-directory'
import { spreadsheetFileLimits as limits, refuseSpreadsheet } from './spreadsheet-format'

const centralBytes = 46
const localBytes = 30
const endBytes = 22

/** Parts that hold cells or tell where they are. Pictures, charts, macros, links to other files: none of it is ever unpacked. */
const cellParts =
  /^(\[Content_Types\]\.xml|mimetype|_rels\/\.rels|content\.xml|META-INF\/manifest\.xml)$|^xl\/(_rels\/)?[^/]+\.(xml|rels)$|^xl\/worksheets\/[^/]+\.xml$/i

/** Those of them that hold cells, or the texts of cells, and so are long in a long list. */
const longParts = /^(content\.xml|xl\/sharedStrings\.xml|xl\/worksheets\/[^/]+\.xml)$/i

/**
 * The parts of a zipped workbook (XLSX, ODS) that hold its cells, by name, as they are stored. The declared sizes are looked at before
 * anything is inflated; what inflates to another size than declared, or fails its checksum, is refused.
 */
export function workbookParts(file: Buffer): Result<ReadonlyMap<string, ZipPart<string>>, DeskError> {
  const directory = directoryOf(file)
  if (!directory.ok) return directory
  const wanted = directory.value.filter(({ name }) => cellParts.test(name))
  const total = wanted.reduce((sum, { bytes }) => sum + bytes, 0)
  const dense = wanted.find(({ bytes, stored }) => bytes > limits.ratioFromBytes && bytes > stored.length * limits.ratio)
  const bloated = wanted.find(({ name, bytes }) => bytes > limits.guideBytes && !longParts.test(name))
  if (total > limits.partBytes || dense || bloated)
    return err(refuseSpreadsheet('spreadsheet-too-large', undefined, `${total} bytes inside`))
  for (const part of wanted) {
    if (!inflatePart(part)) return err(refuseSpreadsheet('spreadsheet-damaged', 'checksum', part.name))
  }
  return ok(new Map(wanted.map((part) => [part.name, part])))
}

/** Everything the zip's directory names. No zip64: files of this size never need it. */
function directoryOf(file: Buffer): Result<readonly ZipPart<string>[], DeskError> {
  const broken = (detail: string) => err(refuseSpreadsheet('spreadsheet-damaged', 'zip', detail))
  const endAt = file.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (endAt < 0 || endAt + endBytes > file.length) return broken('no end record')
  const count = file.readUInt16LE(endAt + 10)
  if (count > limits.parts) return err(refuseSpreadsheet('spreadsheet-too-large', undefined, `${count} parts`))
  const parts = new Map<string, ZipPart<string>>()
  let at = file.readUInt32LE(endAt + 16)
  for (let index = 0; index < count; index++) {
    if (at + centralBytes > endAt || file.readUInt32LE(at) !== 0x02014b50) return broken(`directory entry ${index}`)
    const nameLength = file.readUInt16LE(at + 28)
    const name = file.toString('utf8', at + centralBytes, at + centralBytes + nameLength)
    if (parts.has(name)) return broken(`${name} twice`)
    if ((file.readUInt16LE(at + 8) & 1) === 1) return err(refuseSpreadsheet('spreadsheet-locked'))
    const part = partAt(file, at, name, endAt)
    if (!part) return broken(name)
    parts.set(name, part)
    at += centralBytes + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return ok([...parts.values()])
}

function partAt(file: Buffer, at: number, name: string, endAt: number): ZipPart<string> | null {
  const method = file.readUInt16LE(at + 10)
  const localAt = file.readUInt32LE(at + 42)
  if (method !== 0 && method !== 8) return null
  if (localAt + localBytes > endAt || file.readUInt32LE(localAt) !== 0x04034b50) return null
  const bodyAt = localAt + localBytes + file.readUInt16LE(localAt + 26) + file.readUInt16LE(localAt + 28)
  const stored = file.readUInt32LE(at + 20)
  if (bodyAt + stored > endAt) return null
  return {
    name,
    method,
    crc: file.readUInt32LE(at + 16),
    bytes: file.readUInt32LE(at + 24),
    stored: file.subarray(bodyAt, bodyAt + stored),
  }
}
