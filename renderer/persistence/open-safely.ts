import { type DatabaseFactory, type DeskDatabase, declareDatabase, nativeVersionOf, storeVersions } from './db'

export type OpenedStore =
  /** `lost`: Chromium threw the former content away, in its own words; null: it says nothing of the kind. */
  | { readonly kind: 'open'; readonly db: DeskDatabase; readonly wasThere: boolean; readonly lost: string | null }
  /** Written by a newer Mission Desk: not opened, not changed. */
  | { readonly kind: 'newer'; readonly storedVersion: number; readonly ownVersion: number }
  | { readonly kind: 'unopenable'; readonly detail: string }

/** A store that does not answer for so long is taken to be damaged: start must not hang on it. */
const OPEN_TIMEOUT_MS = 8_000

/** Opens the window's store only after looking at what is there: Dexie would open a newer one without a word. */
export async function openSafely(name: string, factory: DatabaseFactory, versions = storeVersions): Promise<OpenedStore> {
  try {
    const { version, lost } = await look(name, factory)
    const ownVersion = nativeVersionOf(versions)
    if (version > ownVersion) return { kind: 'newer', storedVersion: version, ownVersion }
    const db = declareDatabase(name, factory, versions)
    // Another window must never wait for this one to let go.
    db.on('versionchange', () => db.close())
    await inTime(db.open())
    return { kind: 'open', db, wasThere: version > 0, lost }
  } catch (error) {
    return { kind: 'unopenable', detail: String(error) }
  }
}

interface Look {
  /** IndexedDB's version; 0: there is no such database. */
  readonly version: number
  readonly lost: string | null
}

/** What the browser lists needs no look inside; nothing is told of a store that it does not list, or lists with a failure. */
async function look(name: string, factory: DatabaseFactory): Promise<Look> {
  const listed = await inTime(factory.indexedDB.databases()).catch(() => [])
  const version = listed.find((database) => database.name === name)?.version
  return version ? { version, lost: null } : lookInside(name, factory)
}

/** Opens without asking for a version, which changes nothing; where that would make a database, the making is taken back. */
function lookInside(name: string, { indexedDB }: DatabaseFactory): Promise<Look> {
  return inTime(
    new Promise<Look>((resolve, reject) => {
      const request = indexedDB.open(name)
      let isMissing = false
      let lost: string | null = null
      request.onupgradeneeded = (event) => {
        isMissing = true
        // Chromium only: `dataLoss` is not in the standard, so nor in the DOM's types.
        const { dataLoss, dataLossMessage } = event as { dataLoss?: string; dataLossMessage?: string }
        if (dataLoss !== undefined && dataLoss !== 'none') lost = dataLossMessage || dataLoss
        request.transaction?.abort()
      }
      request.onsuccess = () => {
        const { version } = request.result
        request.result.close()
        resolve({ version, lost })
      }
      request.onerror = (event) => {
        event.preventDefault()
        if (isMissing) resolve({ version: 0, lost })
        else reject(request.error ?? new Error('the database cannot be opened'))
      }
    }),
  )
}

function inTime<Value>(opening: PromiseLike<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the database does not answer')), OPEN_TIMEOUT_MS)
    opening.then(
      (value) => {
        clearTimeout(timer)
        resolve(value)
      },
      (error: unknown) => {
        clearTimeout(timer)
        reject(error)
      },
    )
  })
}
