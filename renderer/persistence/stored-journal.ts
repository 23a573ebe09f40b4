import { migrateSnapshot, migrateSteps, type SnapshotFrame } from '../../shared/journal/migrate-snapshot'
import type { IndexedStep } from '../../shared/journal/reconcile'
import { MISSION_SHAPE, type Snapshot } from '../../shared/journal/snapshot'
import type { Step } from '../../shared/journal/step'
import { err, type Result } from '../../shared/kernel/result'
import type { StoredSnapshot, StoredStep } from './db'
import { isAsWritten, snapshotPlace, textOf, valueIn } from './stored-text'

/** Why a record is of no use: damaged, or in the shape of a newer Mission Desk. */
export type Unreadable = 'damaged' | 'newer'

export async function storedSnapshot(snapshot: Snapshot): Promise<StoredSnapshot> {
  const { missionId, stepCount } = snapshot
  return { missionId, stepCount, ...(await textOf(snapshot, snapshotPlace(snapshot))) }
}

export function storedSteps(missionId: string, steps: readonly IndexedStep[]): Promise<readonly StoredStep[]> {
  return Promise.all(
    steps.map(async ({ index, step }) => {
      const stored = await textOf(step, placeOf(missionId, index, MISSION_SHAPE))
      return { missionId, index, shape: MISSION_SHAPE, ...stored }
    }),
  )
}

/** null: Chromium gives that in the place of a large value whose file it cannot read. */
export function snapshotOf(stored: StoredSnapshot | null): Result<Snapshot, Unreadable> {
  return stored === null ? err('damaged') : snapshotIn(valueIn(stored, snapshotPlace(stored)))
}

/** The snapshot in today's shape. Rows are not parsed again: the sum proves that they are what this desk wrote. */
export function snapshotIn(value: unknown): Result<Snapshot, Unreadable> {
  if (value === undefined) return err('damaged')
  const snapshot = migrateSnapshot(value as SnapshotFrame)
  return snapshot.ok ? snapshot : err(unreadableBy(snapshot.error))
}

/** The step in today's shape; null as above. */
export function stepOf(stored: StoredStep | null): Result<IndexedStep, Unreadable> {
  if (stored === null) return err('damaged')
  const step = valueIn(stored, placeOf(stored.missionId, stored.index, stored.shape)) as Step | undefined
  if (step === undefined) return err('damaged')
  const migrated = migrateSteps([step], stored.shape)
  if (!migrated.ok) return err(unreadableBy(migrated.error))
  return { ok: true, value: { index: stored.index, step: migrated.value[0] ?? step } }
}

/** Whether a record is what this desk wrote, in whatever shape; null as above. */
export function isSound(stored: StoredSnapshot | StoredStep | null): boolean {
  if (stored === null) return false
  return isAsWritten(stored, 'index' in stored ? placeOf(stored.missionId, stored.index, stored.shape) : snapshotPlace(stored))
}

function unreadableBy(refusal: 'newer' | 'unknown'): Unreadable {
  return refusal === 'newer' ? 'newer' : 'damaged'
}

function placeOf(missionId: string, index: number, shape: number): string {
  return `${missionId}/${index}/${shape}`
}
