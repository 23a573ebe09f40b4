import { randomUUID } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomically } from './files/atomic-write'

/**
 * This installation's name in journals, made once. A lost or damaged file gives a new one: two names for one computer are harmless,
 * one name for two is not.
 */
export async function readDeviceId(userDataPath: string): Promise<string> {
  await mkdir(userDataPath, { recursive: true })
  const path = join(userDataPath, 'device-id')
  const known = await readFile(path, 'utf8').catch(() => '')
  if (/^[0-9a-f-]{36}$/.test(known.trim())) return known.trim()
  const made = randomUUID()
  await writeAtomically(path, Buffer.from(made))
  return made
}
