import Dexie from 'dexie'
import type { Step } from '../../shared/journal/step'
import type { DeskDatabase } from './db'
import { stepOf } from './stored-journal'

/** A step beyond a gap of the journal: kept aside, since what it built on can no longer be read. */
export interface StrandedStep {
  /** How many steps the journal had before it. */
  readonly index: number
  readonly strandedAt: number
  /** null: it can no longer be read itself; `text` is what is left of it. */
  readonly step: Step | null
  readonly text: string
}

export async function readStranded(db: DeskDatabase, missionId: string): Promise<readonly StrandedStep[]> {
  const stored = await strandedOf(db, missionId).toArray()
  return stored.filter(Boolean).map((one) => {
    const read = stepOf(one)
    return { index: one.index, strandedAt: one.strandedAt, step: read.ok ? read.value.step : null, text: one.text }
  })
}

export async function discardStranded(db: DeskDatabase, missionId: string): Promise<void> {
  await strandedOf(db, missionId).delete()
}

function strandedOf(db: DeskDatabase, missionId: string) {
  return db.stranded.where(':id').between([missionId, Dexie.minKey, Dexie.minKey], [missionId, Dexie.maxKey, Dexie.maxKey])
}
