import { readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { sameJson } from '../../shared/kernel/json'
import { syncFolder, writeAtomically } from '../files/atomic-write'
import { isSystemCode } from '../files/disk-failure'
import { summedText, withSum } from '../files/summed-text'

/** The data key, wrapped, and how far the homes are with it. */
export interface StoredKey {
  readonly format: 'mission-desk-data-key'
  readonly stage: 'sealing' | 'sealed' | 'unsealing'
  /** An age file in base64, which any age program opens with the passphrase. */
  readonly byPassphrase: string
  /** By the system's keychain, in base64. */
  readonly byKeychain: string | null
  /**
   * While homes are being sealed: since when values may have been laid down open, in milliseconds since 1970. Missing: from the first one on.
   */
  readonly openSince?: number | undefined
}

const storedKeySchema = z.object({
  format: z.literal('mission-desk-data-key'),
  stage: z.enum(['sealing', 'sealed', 'unsealing']),
  byPassphrase: z.base64(),
  byKeychain: z.base64().nullable(),
  openSince: z.number().optional(),
})

/**
 * `none`: personal data is not sealed. `damaged`: it is, and neither copy can be read. The first of several copies counts, and one with a
 * wrong sum is the last to be tried; `isWhole`: both are there, and the same; `damaged`: names of the files that are not as they were written.
 */
export type KeyFileReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged' }
  | {
      readonly kind: 'read'
      readonly copies: readonly [StoredKey, ...StoredKey[]]
      readonly isWhole: boolean
      readonly damaged: readonly string[]
    }

/** `data-key.json` and a copy of it: one flipped bit in the only one would cost every personal value of every mission. */
export interface KeyFile {
  readonly read: () => Promise<KeyFileReading>
  /** Both copies, or neither. */
  readonly write: (key: StoredKey) => Promise<void>
  /** For who has not opened the key: each copy keeps its own wraps, since one of them may be damaged. */
  readonly sealFrom: (openSince: number) => Promise<void>
  /** Keeps the key under another name as well, with what can be read of it in either copy: what was sealed with it may lie in files elsewhere. */
  readonly keepAside: (now: number) => Promise<void>
  readonly remove: () => Promise<void>
}

export function createKeyFile(userDataPath: string): KeyFile {
  const first = join(userDataPath, 'data-key.json')
  const second = join(userDataPath, 'data-key-copy.json')
  return {
    read: async () => {
      const found = (await Promise.all([first, second].map(readCopy))).filter((copy) => copy !== null)
      const [one, ...others] = found.toSorted((a, b) => Number(a.isDamaged) - Number(b.isDamaged)).flatMap(({ key }) => key ?? [])
      if (!one) return { kind: found.length > 0 ? 'damaged' : 'none' }
      const damaged = found.filter(({ isDamaged }) => isDamaged).map(({ path }) => basename(path))
      const different = others.filter((other) => !sameJson(other, one))
      const isWhole = others.length === 1 && different.length === 0 && damaged.length === 0
      return { kind: 'read', copies: [one, ...different], isWhole, damaged }
    },
    // Killed between the two, the first one counts, as it was or as it is to be.
    write: async (key) => {
      const before = await bytesIn(second)
      await writeCopy(second, key)
      try {
        await writeCopy(first, key)
      } catch (error) {
        // A copy of a key that nobody was given would ask for its passphrase at the next start.
        await (before ? writeAtomically(second, before) : rm(second, { force: true })).catch(() => undefined)
        throw error
      }
    },
    sealFrom: async (openSince) => {
      const copies = (await Promise.all([second, first].map(readCopy))).filter((copy) => copy !== null)
      const whole = copies.filter(({ isDamaged }) => !isDamaged)
      // A damaged one is not given a right sum, unless there is no other.
      for (const { path, key } of whole.length > 0 ? whole : copies)
        if (key) await writeCopy(path, { ...key, stage: 'sealing', openSince })
    },
    keepAside: async (now) => {
      const [one, other] = [await bytesIn(first), await bytesIn(second)]
      if (one) await writeAtomically(join(userDataPath, `data-key-until-${now}.json`), one)
      if (other && !(one && other.equals(one)))
        await writeAtomically(join(userDataPath, `data-key-copy-until-${now}.json`), other)
    },
    remove: async () => {
      for (const path of [second, first]) await rm(path, { force: true })
      await syncFolder(userDataPath)
    },
  }
}

/** null: there is no such file. */
async function bytesIn(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (isSystemCode(error, 'ENOENT')) return null
    throw error
  }
}

function writeCopy(path: string, key: StoredKey): Promise<void> {
  return writeAtomically(path, Buffer.from(withSum(`${JSON.stringify(key, null, 2)}\n`)))
}

interface ReadCopy {
  readonly path: string
  /** What can be read of it: a flipped bit may have hit what nobody needs. */
  readonly key: StoredKey | null
  readonly isDamaged: boolean
}

/** null: there is no such file. */
async function readCopy(path: string): Promise<ReadCopy | null> {
  const bytes = await bytesIn(path)
  if (!bytes) return null
  const text = bytes.toString()
  const key = storedKeyIn(text.replace(/\nsum [^\n]*\n?$/, '\n'))
  return { path, key, isDamaged: key === null || summedText(text) === null }
}

function storedKeyIn(text: string): StoredKey | null {
  try {
    return storedKeySchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
