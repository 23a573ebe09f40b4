import type { DatabaseFactory, StoredSnapshot, StoredStep } from './db'
import type { MissionCard } from './mission-card'
import { snapshotPlace, valueIn } from './stored-text'

/** The window's store, as long as it could always be opened. */
export const firstDatabaseName = 'mission-desk'

/** What the window's store has of a mission for showing it, read before the script has arrived that writes it. */
export interface EarlyRows {
  readonly missionId: string
  /** IndexedDB's own number of the store. */
  readonly storeVersion: number
  readonly card: MissionCard | undefined
  /** The newest snapshot; `value` is undefined where its sum says that it is damaged. */
  readonly snapshot: { readonly value: unknown } | undefined
  readonly steps: readonly StoredStep[]
}

/** Reads the mission that is asked for, and changes nothing. null: there is none, or no store to read it from. */
export async function readEarlyRows(factory: DatabaseFactory, asked: Promise<string | null>): Promise<EarlyRows | null> {
  const { indexedDB, IDBKeyRange } = factory
  const question = asked.catch(() => null)
  // A store that has gone is not looked for here: whoever opens it next is told by the browser why, and only once.
  const listed = await indexedDB.databases()
  if (!listed.some(({ name }) => name === firstDatabaseName)) return null
  const request = indexedDB.open(firstDatabaseName)
  request.onupgradeneeded = () => request.transaction?.abort()
  const db = await answerOf(request)
  // From here on: whoever writes a newer store, or removes it, must not wait for a question that is still on its way.
  db.onversionchange = () => db.close()
  try {
    const missionId = await question
    return missionId === null ? null : await rowsOf(db, IDBKeyRange, missionId)
  } finally {
    db.close()
  }
}

async function rowsOf(db: IDBDatabase, KeyRange: typeof IDBKeyRange, missionId: string): Promise<EarlyRows> {
  const transaction = db.transaction(['missions', 'snapshots', 'steps'])
  const from = (index: number) => KeyRange.bound([missionId, index], [missionId, Number.POSITIVE_INFINITY])
  const newest = await answerOf(transaction.objectStore('snapshots').openCursor(from(0), 'prev'))
  // null: Chromium gives that in the place of a large value whose file it cannot read.
  const stored = newest?.value as StoredSnapshot | null | undefined
  const rest = Promise.all([
    answerOf<MissionCard | undefined>(transaction.objectStore('missions').get(missionId)),
    answerOf<StoredStep[]>(transaction.objectStore('steps').getAll(from(stored?.stepCount ?? 0))),
  ])
  const snapshot =
    stored === undefined ? undefined : { value: stored === null ? undefined : valueIn(stored, snapshotPlace(stored)) }
  const [card, steps] = await rest
  return { missionId, storeVersion: db.version, card, snapshot, steps }
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = (event) => {
      event.preventDefault()
      reject(request.error ?? new Error('the database does not answer'))
    }
  })
}

let begun: Promise<EarlyRows | null> = Promise.resolve(null)

/** Keeps a reading for the start, which does without it where it has failed. */
export function keepEarlyRows(reading: Promise<EarlyRows | null>): void {
  begun = reading.catch(() => null)
}

/** The reading that was begun in this window; once: what is read later must be read anew. */
export function takeEarlyRows(): Promise<EarlyRows | null> {
  const rows = begun
  begun = Promise.resolve(null)
  return rows
}
