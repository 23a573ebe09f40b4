import { open, stat } from 'node:fs/promises'
import { err, ok, type Result } from '../../shared/kernel/result'

/** A file's bytes if it is a file and has no more than `mostBytes`; rejects with what the system says when it cannot be reached. */
export async function readBoundedFile(
  path: string,
  mostBytes: number,
): Promise<Result<Buffer<ArrayBuffer>, { readonly bytes: number } | 'not-a-file'>> {
  // Before it is opened: a device or pipe has no end, and opening one may never return.
  if (!(await stat(path)).isFile()) return err('not-a-file')
  const handle = await open(path, 'r')
  try {
    const found = await handle.stat()
    if (found.size > mostBytes) return err({ bytes: found.size })
    const file = Buffer.alloc(found.size)
    for (let done = 0; done < file.length; ) {
      const { bytesRead } = await handle.read(file, done, file.length - done, done)
      // Shortened under our hands: the rest stays zero.
      if (bytesRead === 0) break
      done += bytesRead
    }
    return ok(file)
  } finally {
    await handle.close()
  }
}
