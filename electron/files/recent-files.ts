import { access, readFile, rename } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { RecentFile } from '../../shared/ipc/contract'
import { writeAtomically } from './atomic-write'
import { diskFailureOf, isSystemCode } from './disk-failure'
import { createSerialQueue } from './serial-queue'

/** The mission files that were opened or saved last, newest first. Rejects with a DeskFailure. */
export interface RecentFiles {
  readonly list: () => Promise<RecentFile[]>
  readonly remember: (path: string) => Promise<void>
  readonly forget: (path: string) => Promise<void>
}

const kept = 12
const storedSchema = z.array(z.object({ path: z.string().min(1).max(4096), openedAt: z.number() })).max(100)
type Stored = Readonly<z.infer<typeof storedSchema>>

export function createRecentFiles(deps: { readonly userDataPath: string; readonly now: () => number }): RecentFiles {
  const path = join(deps.userDataPath, 'recent-files.json')
  const inTurn = createSerialQueue()

  async function read(): Promise<Stored> {
    const bytes = await readFile(path, 'utf8').catch((error: unknown) => {
      if (isSystemCode(error, 'ENOENT')) return '[]'
      throw error
    })
    const stored = parsed(bytes)
    if (stored) return stored
    // No mission is in it, so nobody needs to be asked; but the old list stays where it can be looked at.
    await rename(path, `${path}.damaged`)
    return []
  }

  function change(to: (stored: Stored) => Stored): Promise<void> {
    return guarded(() =>
      inTurn(async () => writeAtomically(path, Buffer.from(JSON.stringify(to(await read()).slice(0, kept), null, 2)))),
    )
  }

  async function guarded<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await task()
    } catch (error) {
      throw diskFailureOf(error, path)
    }
  }

  return {
    list: () =>
      guarded(async () => {
        const stored = await inTurn(read)
        return Promise.all(
          stored.map(async (file) => ({ ...file, name: basename(file.path), isMissing: await isMissing(file.path) })),
        )
      }),
    remember: (file) =>
      change((stored) => [{ path: file, openedAt: deps.now() }, ...stored.filter((other) => other.path !== file)]),
    forget: (file) => change((stored) => stored.filter((other) => other.path !== file)),
  }
}

function parsed(text: string): Stored | null {
  try {
    return storedSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

async function isMissing(path: string): Promise<boolean> {
  return access(path).then(
    () => false,
    () => true,
  )
}
