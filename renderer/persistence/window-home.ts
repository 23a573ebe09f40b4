import Dexie from 'dexie'
import { isWhole } from '../../shared/journal/mission-copy'
import type { HomeReading, IndexedStep } from '../../shared/journal/reconcile'
import { type JournalState, snapshotOfState } from '../../shared/journal/replay'
import { missionOfSnapshot, type Snapshot } from '../../shared/journal/snapshot'
import type { DeskDatabase } from './db'
import { cardOf, type MissionCard } from './mission-card'
import { areAllSound, readEarlier, readLatest, readWhole } from './read-window-home'
import { storedSnapshot, storedSteps } from './stored-journal'
import { discardStranded, readStranded, type StrandedStep } from './stranded-steps'

/** What the window's store has of a mission, read for showing it at once: the newest snapshot and the steps after it. */
export interface LatestReading {
  readonly snapshot: Snapshot
  readonly steps: readonly IndexedStep[]
}

export interface WholeReading extends HomeReading {
  /** Stored in a shape that only a newer Mission Desk knows. */
  readonly isNewer: boolean
}

/** What the window's store is to have of a mission, in place of all it has. */
export interface WindowMend {
  readonly state: JournalState
  /** Snapshot that `steps` begin after, where they do not begin with the first one. */
  readonly base: Snapshot | null
  readonly steps: readonly IndexedStep[]
  /** Steps that cannot be replayed, to be put aside. */
  readonly stranded: readonly IndexedStep[]
  readonly now: number
}

/** The window's durable home of missions. Throws what IndexedDB throws: full disk, lost connection, damage. */
export interface WindowHome {
  readonly cards: () => Promise<readonly MissionCard[]>
  /** null: not there, or not readable as it should be; then `readWhole` tells more. */
  readonly readLatest: (missionId: string) => Promise<LatestReading | null>
  readonly readWhole: (missionId: string) => Promise<WholeReading>
  /** Whether every record is what was written, also those that opening did not need. */
  readonly areAllSound: (missionId: string) => Promise<boolean>
  /** The steps before a number, from the last gap on: what history shows beyond those that opening needed. */
  readonly readEarlier: (missionId: string, before: number) => Promise<readonly IndexedStep[]>
  /** Puts steps from before the oldest known one in their places. */
  readonly takeEarlier: (missionId: string, steps: readonly IndexedStep[]) => Promise<void>
  /** Puts steps in their places, and the card with them; putting a step again changes nothing. */
  readonly append: (card: MissionCard, steps: readonly IndexedStep[]) => Promise<void>
  readonly writeSnapshot: (snapshot: Snapshot) => Promise<void>
  readonly mend: (mend: WindowMend) => Promise<void>
  /** The steps that mending put aside, in journal order. */
  readonly readStranded: (missionId: string) => Promise<readonly StrandedStep[]>
  readonly discardStranded: (missionId: string) => Promise<void>
  readonly remove: (missionId: string) => Promise<void>
  readonly close: () => void
}

/** Snapshots kept of a mission: the one before the newest, should the newest be damaged. */
const SNAPSHOTS_KEPT = 2

export function createWindowHome(db: DeskDatabase): WindowHome {
  return {
    cards: () => db.missions.toArray(),
    readLatest: (missionId) => readLatest(db, missionId),
    readWhole: (missionId) => readWhole(db, missionId),
    areAllSound: (missionId) => areAllSound(db, missionId),
    readEarlier: (missionId, before) => readEarlier(db, missionId, before),
    takeEarlier: async (missionId, steps) => {
      await db.steps.bulkPut(await storedSteps(missionId, steps))
    },
    append: async (card, steps) => {
      const stored = await storedSteps(card.id, steps)
      await db.transaction('rw', db.missions, db.steps, async () => {
        await db.steps.bulkPut(stored)
        await db.missions.put(card)
      })
    },
    writeSnapshot: async (snapshot) => {
      if (!isWhole(missionOfSnapshot(snapshot))) throw new Error('a mission without its own row is not stored')
      const stored = await storedSnapshot(snapshot)
      await db.transaction('rw', db.snapshots, async () => {
        await db.snapshots.put(stored)
        const kept = await snapshotsOf(db, snapshot.missionId).primaryKeys()
        await db.snapshots.bulkDelete(kept.slice(0, -SNAPSHOTS_KEPT))
      })
    },
    mend: (mend) => mendMission(db, mend),
    readStranded: (missionId) => readStranded(db, missionId),
    discardStranded: (missionId) => discardStranded(db, missionId),
    remove: (missionId) =>
      db.transaction('rw', db.missions, db.steps, db.snapshots, db.stranded, async () => {
        await discardStranded(db, missionId)
        await stepsOf(db, missionId).delete()
        await snapshotsOf(db, missionId).delete()
        await db.missions.delete(missionId)
      }),
    close: () => db.close(),
  }
}

async function mendMission(db: DeskDatabase, { state, base, steps, stranded, now }: WindowMend): Promise<void> {
  const missionId = state.mission.id
  const aside = await storedSteps(missionId, stranded)
  const kept = await storedSteps(missionId, steps)
  const snapshots = await Promise.all([...(base ? [base] : []), snapshotOfState(state)].map(storedSnapshot))
  await db.transaction('rw', db.missions, db.steps, db.snapshots, db.stranded, async () => {
    await db.stranded.bulkPut(aside.map((step) => ({ ...step, strandedAt: now })))
    await stepsOf(db, missionId).delete()
    await snapshotsOf(db, missionId).delete()
    await db.steps.bulkPut(kept)
    await db.snapshots.bulkPut(snapshots)
    await db.missions.put(cardOf(state, now))
  })
}

function stepsOf(db: DeskDatabase, missionId: string) {
  return db.steps.where(':id').between([missionId, Dexie.minKey], [missionId, Dexie.maxKey])
}

function snapshotsOf(db: DeskDatabase, missionId: string) {
  return db.snapshots.where(':id').between([missionId, Dexie.minKey], [missionId, Dexie.maxKey])
}
