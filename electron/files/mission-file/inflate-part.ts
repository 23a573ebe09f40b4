import { crc32, inflateRawSync } from 'node:zlib'
import { err, ok, type Result } from '../../../shared/kernel/result'
import { type FileRefusal, refuseDamaged } from './file-refusal'
import type { ZipPart } from './zip-directory'

/** The bytes of a part. Never inflates past the declared length: Node stops there by itself. */
export function inflatePart(part: ZipPart): Result<Buffer, FileRefusal> {
  const bytes = part.method === 0 ? part.stored : inflated(part)
  const isDeclared = bytes !== null && bytes.length === part.bytes && crc32(bytes) === part.crc
  return isDeclared ? ok(bytes) : err(refuseDamaged('checksum', { part: part.name }))
}

function inflated(part: ZipPart): Buffer | null {
  try {
    return inflateRawSync(part.stored, { maxOutputLength: Math.max(1, part.bytes) })
  } catch {
    return null
  }
}
