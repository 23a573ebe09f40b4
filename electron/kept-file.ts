import { readFile, rename } from 'node:fs/promises'
import { basename } from 'node:path'
import type { z } from 'zod'
import { writeAtomically } from './files/atomic-write'
import { createSerialQueue } from './files/serial-queue'
import { summedText, withSum } from './files/summed-text'

/** A small file of this computer, nothing of a mission: one that cannot be read counts as never written, and is put aside. */
export interface KeptFile<Value> {
  readonly read: () => Promise<Value>
  /** Resolves when it is on the disk; of two writes the later one stands. */
  readonly write: (value: Value) => Promise<void>
}

/** Hears the name of a file that was damaged. */
export type OnDamaged = (name: string) => void

export function createKeptFile<Value>(
  path: string,
  schema: z.ZodType<Value>,
  initial: Value,
  onDamaged: OnDamaged,
): KeptFile<Value> {
  const inTurn = createSerialQueue()

  async function read(): Promise<Value> {
    const stored = await readFile(path, 'utf8').catch(() => null)
    if (stored === null) return initial
    const value = parsed(stored, schema)
    if (value !== undefined) return value
    await putAside(path, onDamaged)
    return initial
  }

  return {
    read: () => inTurn(read),
    write: (value) => inTurn(() => writeAtomically(path, Buffer.from(withSum(`${JSON.stringify(value, null, 2)}\n`)))),
  }
}

/** The old one stays where it can be looked at. */
export async function putAside(path: string, onDamaged: OnDamaged): Promise<void> {
  await rename(path, `${path}.damaged`).catch(() => undefined)
  onDamaged(basename(path))
}

/** undefined: it is damaged. */
export function parsed<Value>(stored: string, schema: z.ZodType<Value>): Value | undefined {
  try {
    return schema.safeParse(JSON.parse(summedText(stored) ?? '')).data
  } catch {
    return undefined
  }
}
