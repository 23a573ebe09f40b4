import Dexie, { type Table, type Transaction } from 'dexie'
import type { MissionCard } from './mission-card'
import type { StoredText } from './stored-text'

export interface StoredSnapshot extends StoredText {
  readonly missionId: string
  readonly stepCount: number
}

export interface StoredStep extends StoredText {
  readonly missionId: string
  /** How many steps are before it. */
  readonly index: number
  /** Shape of the mission that its diff is about. */
  readonly shape: number
}

/** Steps that could be read but no longer replayed: kept, so that nobody ever has to say they were thrown away. */
export interface StrandedStep extends StoredStep {
  readonly strandedAt: number
}

export interface DeskTables {
  readonly missions: Table<MissionCard, string>
  readonly snapshots: Table<StoredSnapshot, [string, number]>
  readonly steps: Table<StoredStep, [string, number]>
  readonly stranded: Table<StrandedStep, [string, number, number]>
}

export type DeskDatabase = Dexie & DeskTables

/** One version of the window's own tables. The shape of missions inside them is not its business (see mission/migrations). */
export interface StoreVersion {
  readonly number: number
  readonly stores: Readonly<Record<string, string | null>>
  readonly upgrade?: (transaction: Transaction) => Promise<void>
}

/** Every version that was ever released, oldest first; a new one is added below, and none is changed. */
export const storeVersions: readonly StoreVersion[] = [
  {
    number: 1,
    stores: {
      missions: 'id',
      snapshots: '[missionId+stepCount]',
      steps: '[missionId+index]',
      stranded: '[missionId+index+strandedAt]',
    },
  },
]

/** The browser's IndexedDB, or a test's. */
export interface DatabaseFactory {
  readonly indexedDB: IDBFactory
  readonly IDBKeyRange: typeof IDBKeyRange
}

/** Declares the database; nothing is opened yet. `strict`: a write that is done has been synced, and outlives a power cut. */
export function declareDatabase(name: string, factory: DatabaseFactory, versions = storeVersions): DeskDatabase {
  const db = new Dexie(name, { ...factory, autoOpen: false, chromeTransactionDurability: 'strict' })
  for (const { number, stores, upgrade } of versions) {
    const declared = db.version(number).stores({ ...stores })
    if (upgrade) declared.upgrade(upgrade)
  }
  return db as DeskDatabase
}

/** IndexedDB's own number of the newest version: Dexie multiplies by ten. */
export function nativeVersionOf(versions = storeVersions): number {
  return Math.max(...versions.map((version) => version.number)) * 10
}
