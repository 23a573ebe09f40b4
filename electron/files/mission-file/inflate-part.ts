import { crc32, inflateRawSync } from 'node:zlib'
import type { ZipPart } from './zip-directory'

/** The bytes of a part; null: they are not what the directory declares. Never inflates past the declared length: Node stops there. */
export function inflatePart(part: ZipPart<string>): Buffer | null {
  const bytes = part.method === 0 ? part.stored : inflated(part)
  return bytes !== null && bytes.length === part.bytes && crc32(bytes) === part.crc ? bytes : null
}

function inflated(part: ZipPart<string>): Buffer | null {
  try {
    return inflateRawSync(part.stored, { maxOutputLength: Math.max(1, part.bytes) })
  } catch {
    return null
  }
}
