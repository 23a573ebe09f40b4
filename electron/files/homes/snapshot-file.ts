import { createHash } from 'node:crypto'
import type { SnapshotFrame } from '../../../shared/journal/migrate-snapshot'
import { snapshotFrameSchema } from '../../../shared/journal/snapshot'

/** A snapshot file is a line `<sha256> <byte length>` and then the snapshot as JSON. */
export function encodeSnapshot(snapshot: SnapshotFrame): Buffer {
  const body = Buffer.from(JSON.stringify(snapshot))
  return Buffer.concat([Buffer.from(`${sha256Of(body)} ${body.length}\n`), body])
}

/** The snapshot, or null when a single bit of it is not what was written. */
export function decodeSnapshot(bytes: Buffer): SnapshotFrame | null {
  const headEnd = bytes.subarray(0, 90).indexOf(0x0a)
  if (headEnd < 0) return null
  const body = bytes.subarray(headEnd + 1)
  if (bytes.subarray(0, headEnd).toString('latin1') !== `${sha256Of(body)} ${body.length}`) return null
  return snapshotFrameSchema.safeParse(JSON.parse(body.toString())).data ?? null
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
