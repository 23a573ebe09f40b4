import Dexie from 'dexie'
import type { IndexedStep } from '../../shared/journal/reconcile'
import { snapshotOfState, startOf } from '../../shared/journal/replay'
import type { Snapshot } from '../../shared/journal/snapshot'
import type { Result } from '../../shared/kernel/result'
import { ok } from '../../shared/kernel/result'
import { emptyMission } from '../../shared/mission/mission'
import type { DeskDatabase, StoredStep } from './db'
import type { MissionCard } from './mission-card'
import { isSound, snapshotOf, stepOf, type Unreadable } from './stored-journal'
import type { LatestReading, WholeReading } from './window-home'

/** The newest snapshot and every step after it: one read of few values, so that a mission is shown at once. */
export async function readLatest(db: DeskDatabase, missionId: string): Promise<LatestReading | null> {
  return db.transaction('r', db.missions, db.snapshots, db.steps, async () => {
    const stored = await db.snapshots.where(':id').between([missionId, Dexie.minKey], [missionId, Dexie.maxKey]).last()
    const after = db.steps.where(':id').between([missionId, stored?.stepCount ?? 0], [missionId, Dexie.maxKey])
    const asked = Promise.all([db.missions.get(missionId), after.toArray()])
    // A long mission takes its time to be parsed: meanwhile the store finds the rest.
    const snapshot = stored === undefined ? null : snapshotOf(stored)
    const [card, steps] = await asked
    return latestOf(missionId, card, snapshot, steps)
  })
}

/** What rows of the store come to; null: they are not whole. */
export function latestOf(
  missionId: string,
  card: MissionCard | undefined,
  newest: Result<Snapshot, Unreadable> | null,
  steps: readonly StoredStep[],
): LatestReading | null {
  const snapshot = newest ?? ok(snapshotOfState(startOf(emptyMission(missionId))))
  if (!card || !snapshot.ok) return null
  const first = snapshot.value.stepCount
  const read = steps.map(stepOf).filter((step) => step.ok)
  const isWhole =
    read.length === steps.length &&
    steps.every((step, offset) => step.index === first + offset) &&
    first + steps.length === card.stepCount
  return isWhole ? { snapshot: snapshot.value, steps: read.map((step) => step.value) } : null
}

/** Everything the window's store has of a mission, with what it cannot read told. */
export async function readWhole(db: DeskDatabase, missionId: string): Promise<WholeReading> {
  const [card, storedSnapshots, storedSteps] = await db.transaction('r', db.missions, db.snapshots, db.steps, async () => {
    const snapshots = db.snapshots.where(':id').between([missionId, Dexie.minKey], [missionId, Dexie.maxKey])
    const steps = db.steps.where(':id').between([missionId, Dexie.minKey], [missionId, Dexie.maxKey])
    return [await db.missions.get(missionId), await snapshots.toArray(), await steps.toArray()] as const
  })
  const snapshots = storedSnapshots.map(snapshotOf)
  const steps = storedSteps.map(stepOf)
  const unreadable = [...snapshots, ...steps].filter((read) => !read.ok)
  return {
    snapshots: snapshots.filter((read) => read.ok).map((read) => read.value),
    steps: steps.filter((read) => read.ok).map((read) => read.value),
    isDamaged: unreadable.length > 0,
    isNewer: unreadable.some((read) => read.error === 'newer'),
    claimed: card?.stepCount ?? storedSteps.length,
  }
}

/** Steps that are looked through at a time. */
const STEPS_A_LOOK = 200

/** Whether every record of a mission is what was written, also those that nobody needs; one large value at a time, so that the window goes on. */
export async function areAllSound(db: DeskDatabase, missionId: string): Promise<boolean> {
  const all = [
    [missionId, Dexie.minKey],
    [missionId, Dexie.maxKey],
  ] as const
  for (const key of await db.snapshots
    .where(':id')
    .between(...all)
    .primaryKeys()) {
    const stored = await db.snapshots.get(key)
    // One that is gone made room for a newer one meanwhile.
    if (stored !== undefined && !isSound(stored)) return false
  }
  const keys = await db.steps
    .where(':id')
    .between(...all)
    .primaryKeys()
  for (let from = 0; from < keys.length; from += STEPS_A_LOOK) {
    const steps = await db.steps.bulkGet(keys.slice(from, from + STEPS_A_LOOK))
    if (steps.some((stored) => stored !== undefined && !isSound(stored))) return false
  }
  return true
}

/** The steps before a number that can be read, from the last gap on: what history shows beyond those that opening needed. */
export async function readEarlier(db: DeskDatabase, missionId: string, before: number): Promise<readonly IndexedStep[]> {
  const stored = await db.steps.where(':id').between([missionId, Dexie.minKey], [missionId, before]).toArray()
  const steps = stored.map(stepOf)
  const gap = steps.findLastIndex((read, offset) => !read.ok || read.value.index !== before - steps.length + offset)
  return steps.slice(gap + 1).flatMap((read) => (read.ok ? [read.value] : []))
}
