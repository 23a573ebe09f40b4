import type { FileHandle } from 'node:fs/promises'

/** Writes all of `bytes` at `position` (null: at the file's end or current place). Tests put a full disk in its place. */
export type WriteBytes = (handle: FileHandle, bytes: Uint8Array, position: number | null) => Promise<void>

/** `FileHandle.write` may write less than asked, on a disk that is nearly full above all; this goes on until all is written. */
export const writeAll: WriteBytes = async (handle, bytes, position) => {
  let done = 0
  while (done < bytes.length) {
    const at = position === null ? null : position + done
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, at)
    done += bytesWritten
  }
}
