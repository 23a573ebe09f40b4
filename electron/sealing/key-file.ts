import { readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { sameJson } from '../../shared/kernel/json'
import { syncFolder, writeAtomically } from '../files/atomic-write'
import { isSystemCode } from '../files/disk-failure'

/** The data key, wrapped, and how far the homes are with it. */
export interface StoredKey {
  readonly format: 'mission-desk-data-key'
  readonly stage: 'sealing' | 'sealed' | 'unsealing'
  /** An age file in base64, which any age program opens with the passphrase. */
  readonly byPassphrase: string
  /** By the system's keychain, in base64. */
  readonly byKeychain: string | null
}

const storedKeySchema = z.object({
  format: z.literal('mission-desk-data-key'),
  stage: z.enum(['sealing', 'sealed', 'unsealing']),
  byPassphrase: z.base64(),
  byKeychain: z.base64().nullable(),
})

/**
 * `none`: personal data is not sealed. `damaged`: it is, and neither copy can be read. The first of several copies counts; `isWhole`: both
 * are there, and the same.
 */
export type KeyFileReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'read'; readonly copies: readonly [StoredKey, ...StoredKey[]]; readonly isWhole: boolean }

/** `data-key.json` and a copy of it: one flipped bit in the only one would cost every personal value of every mission. */
export interface KeyFile {
  readonly read: () => Promise<KeyFileReading>
  readonly write: (key: StoredKey) => Promise<void>
  /** For who has not opened the key: each copy keeps its own, since one of them may be damaged. */
  readonly setStage: (stage: StoredKey['stage']) => Promise<void>
  /** Keeps the key under another name: what was sealed with it may still lie in files elsewhere. */
  readonly putAside: (now: number) => Promise<void>
}

export function createKeyFile(userDataPath: string): KeyFile {
  const first = join(userDataPath, 'data-key.json')
  const second = join(userDataPath, 'data-key-copy.json')
  return {
    read: async () => {
      const found = await Promise.all([first, second].map(readCopy))
      const [one, ...others] = found.filter((copy) => copy !== 'none').filter((copy) => copy !== 'damaged')
      if (one) {
        const different = others.filter((other) => !sameJson(other, one))
        return { kind: 'read', copies: [one, ...different], isWhole: others.length === 1 && different.length === 0 }
      }
      return { kind: found.includes('damaged') ? 'damaged' : 'none' }
    },
    // Killed between the two, the first one counts, as it was or as it is to be.
    write: async (key) => {
      await writeCopy(second, key)
      await writeCopy(first, key)
    },
    setStage: async (stage) => {
      for (const path of [second, first]) {
        const copy = await readCopy(path)
        if (copy !== 'none' && copy !== 'damaged') await writeCopy(path, { ...copy, stage })
      }
    },
    putAside: async (now) => {
      await rename(first, join(userDataPath, `data-key-until-${now}.json`)).catch((error: unknown) => {
        if (!isSystemCode(error, 'ENOENT')) throw error
      })
      await rm(second, { force: true })
      await syncFolder(userDataPath)
    },
  }
}

function writeCopy(path: string, key: StoredKey): Promise<void> {
  return writeAtomically(path, Buffer.from(`${JSON.stringify(key, null, 2)}\n`))
}

async function readCopy(path: string): Promise<StoredKey | 'none' | 'damaged'> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (isSystemCode(error, 'ENOENT')) return 'none'
    throw error
  }
  try {
    return storedKeySchema.safeParse(JSON.parse(text)).data ?? 'damaged'
  } catch {
    return 'damaged'
  }
}
