import { randomUUID } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomically } from './files/atomic-write'
import { summedText, withSum } from './files/summed-text'
import { type OnDamaged, putAside } from './kept-file'

/**
 * This installation's name in journals, made once. A lost or damaged file gives a new one: two names for one computer are harmless,
 * one name for two is not.
 */
export async function readDeviceId(userDataPath: string, onDamaged: OnDamaged): Promise<string> {
  await mkdir(userDataPath, { recursive: true })
  const path = join(userDataPath, 'device-id')
  const stored = await readFile(path, 'utf8').catch(() => null)
  const known = (summedText(stored ?? '') ?? '').trim()
  if (/^[0-9a-f-]{36}$/.test(known)) return known
  if (stored !== null) await putAside(path, onDamaged)
  const made = randomUUID()
  await writeAtomically(path, Buffer.from(withSum(`${made}\n`)))
  return made
}
