import { access, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { RecentFile } from '../../shared/ipc/contract'
import { type OnDamaged, parsed, putAside } from '../kept-file'
import { writeAtomically } from './atomic-write'
import { diskFailureOf, isSystemCode } from './disk-failure'
import { createSerialQueue } from './serial-queue'
import { withSum } from './summed-text'

/** The mission files that were opened or saved last, newest first. Rejects with a DeskFailure. */
export interface RecentFiles {
  readonly list: () => Promise<RecentFile[]>
  readonly remember: (path: string) => Promise<void>
  readonly forget: (path: string) => Promise<void>
}

const kept = 12
const storedSchema = z.array(z.object({ path: z.string().min(1).max(4096), openedAt: z.number() })).max(100)
type Stored = Readonly<z.infer<typeof storedSchema>>

export interface RecentFilesDeps {
  readonly userDataPath: string
  readonly now: () => number
  readonly onDamaged: OnDamaged
}

export function createRecentFiles(deps: RecentFilesDeps): RecentFiles {
  const path = join(deps.userDataPath, 'recent-files.json')
  const inTurn = createSerialQueue()

  async function read(): Promise<Stored> {
    const bytes = await readFile(path, 'utf8').catch((error: unknown) => {
      if (isSystemCode(error, 'ENOENT')) return null
      throw error
    })
    if (bytes === null) return []
    const stored = parsed(bytes, storedSchema)
    if (stored) return stored
    await putAside(path, deps.onDamaged)
    return []
  }

  function change(to: (stored: Stored) => Stored): Promise<void> {
    return guarded(() =>
      inTurn(async () => {
        const text = `${JSON.stringify(to(await read()).slice(0, kept), null, 2)}\n`
        await writeAtomically(path, Buffer.from(withSum(text)))
      }),
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

async function isMissing(path: string): Promise<boolean> {
  return access(path).then(
    () => false,
    () => true,
  )
}
