import { deflateRawSync } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate'
import type { ZipPart } from '../mission-file/zip-directory'

/** A zip of checked parts, as they are stored: compressing 24 MB once more took longer than reading them. */
export function packParts(parts: readonly ZipPart<string>[]): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  for (const part of parts) {
    const { name, method, crc, bytes, stored } = isStoredSheet(part) ? deflated(part) : part
    const entry: ZipInputFile = { filename: name, size: bytes, crc, compression: method, mtime: new Date(1980, 0, 1) }
    zip.add(entry)
    entry.ondata?.(null, new Uint8Array(stored), true)
  }
  zip.end()
  return Buffer.concat(chunks)
}

/** The library reads a sheet piece by piece only where it is compressed. */
function isStoredSheet({ name, method }: ZipPart<string>): boolean {
  return method === 0 && /^xl\/worksheets\//i.test(name)
}

function deflated(part: ZipPart<string>): ZipPart<string> {
  return { ...part, method: 8, stored: deflateRawSync(part.stored, { level: 1 }) }
}
