import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { writeAtomically } from './files/atomic-write'
import { createSerialQueue } from './files/serial-queue'

/** A small file of this computer, nothing of a mission: one that cannot be read counts as never written. */
export interface KeptFile<Value> {
  readonly read: () => Promise<Value>
  /** Resolves when it is on the disk; of two writes the later one stands. */
  readonly write: (value: Value) => Promise<void>
}

export function createKeptFile<Value>(path: string, schema: z.ZodType<Value>, initial: Value): KeptFile<Value> {
  const inTurn = createSerialQueue()
  return {
    read: async () => {
      try {
        const parsed = schema.safeParse(JSON.parse(await readFile(path, 'utf8')))
        return parsed.success ? parsed.data : initial
      } catch {
        return initial
      }
    },
    write: (value) => inTurn(() => writeAtomically(path, Buffer.from(`${JSON.stringify(value, null, 2)}\n`))),
  }
}
