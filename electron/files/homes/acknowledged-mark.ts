import { open } from 'node:fs/promises'
import { z } from 'zod'
import { type WriteBytes, writeAll } from '../write-bytes'
import type { JournalEnd } from './journal-end'
import { encodeRecord, readRecords } from './journal-record'

/**
 * How many steps of a mission were acknowledged, kept beside its journal: so that a journal that was cut off at the end of a record,
 * and looks whole, is told from one that never was longer. It may lag behind the journal, never run ahead.
 */
export interface AcknowledgedMark {
  readonly stepCount: number
  readonly lastStepId: string | null
  /** Where the journal ended then: one that ends elsewhere now is to be read, as a kill came before the mark. Older marks lack it. */
  readonly journal?: JournalEnd | null | undefined
}

const seed = 'mission-desk-acknowledged 1'
/** Within one sector of any disk: written in place, it is there as before or as after. */
const markBytes = 256
const markSchema = z.object({
  stepCount: z.number().int().min(0),
  lastStepId: z.string().nullable(),
  journal: z.object({ from: z.number(), bytes: z.number() }).nullish(),
})

export function encodeMark({ stepCount, lastStepId, journal }: AcknowledgedMark): Buffer {
  const text = JSON.stringify({ stepCount, lastStepId, journal })
  // 44: checksum, length and the two spaces and newline around them, and some to spare.
  return encodeRecord(seed, text.padEnd(markBytes - 44)).bytes
}

export function decodeMark(bytes: Buffer): AcknowledgedMark | null {
  const { records, end } = readRecords(bytes, seed)
  const [record] = records
  if (!record || records.length !== 1 || end !== 'whole') return null
  return markSchema.safeParse(JSON.parse(record.json)).data ?? null
}

/**
 * Writes the mark over the one that is there (made when the home was). Not synced: the process may be killed after it, and a power
 * cut leaves an older mark, which only says less.
 */
export async function overwriteMark(path: string, mark: AcknowledgedMark, write: WriteBytes = writeAll): Promise<void> {
  const handle = await open(path, 'r+')
  try {
    await write(handle, encodeMark(mark), 0)
  } finally {
    await handle.close()
  }
}
