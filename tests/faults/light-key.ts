import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockBytes } from '../../electron/files/mission-file/lock-bytes'
import { unlockBytes } from '../../electron/files/mission-file/unlock-bytes'
import { summedText, withSum } from '../../electron/files/summed-text'
import { passphrase } from './subject'

/** scrypt's least work in age: nobody guesses here, and a thousand starts need not pay for it. */
const littleWork = 8

/** Locks a sealed desk's data key with the same passphrase again, so that it opens at once. The program reads it as any other. */
export async function lockKeyLightly(userData: string): Promise<void> {
  const paths = ['data-key.json', 'data-key-copy.json'].map((name) => join(userData, name))
  const [path = ''] = paths
  const stored = JSON.parse(summedText(readFileSync(path, 'utf8')) ?? '') as { readonly byPassphrase: string }
  const key = await unlockBytes(Buffer.from(stored.byPassphrase, 'base64'), passphrase, () => undefined)
  if (!key.ok) throw new Error(JSON.stringify(key.error))
  const byPassphrase = Buffer.from(await lockBytes(key.value, passphrase, littleWork)).toString('base64')
  for (const each of paths) writeFileSync(each, withSum(`${JSON.stringify({ ...stored, byPassphrase }, null, 2)}\n`))
}
