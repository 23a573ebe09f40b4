import type { Page } from 'playwright-core'
import type { StoredSnapshot, StoredStep } from '../../renderer/persistence/db'
import { snapshotOf, stepOf } from '../../renderer/persistence/stored-journal'
import type { MissionDeskBridge } from '../../shared/ipc/bridge'

export interface Stores {
  /** How many edits the naive home says it has: what is gone without an error is lost in silence. */
  readonly naive: number | 'an error'
  /** A sum over every step that the window's store gives; empty where it cannot be opened, or holds a record that is not what was written. */
  readonly windowSteps: string
  /** How many steps the window's store reaches to. */
  readonly reach: number
  /** A sum over the mission as the main process reads it from its files, and what it finds wrong there. */
  readonly mainHome: string
  readonly mainDamage: readonly string[]
}

/** What both homes hold, asked of Chromium and of the main process themselves; and the naive one beside them. */
export async function lookAtStores(page: Page): Promise<Stores> {
  const naive = await page.evaluate(naivelyKept)
  const records = await page.evaluate(recordsOfWindowStore)
  return storesOf(naive, records, await page.evaluate(readMainHome))
}

/** As `lookAtStores`, asked in the page itself. */
export async function lookAtStoresHere(): Promise<Stores> {
  return storesOf(await naivelyKept(), await recordsOfWindowStore(), await readMainHome())
}

interface MainHomeRead {
  readonly copy: string
  readonly damage: readonly string[]
}

async function storesOf(naive: Stores['naive'], records: Records | null, { copy, damage }: MainHomeRead): Promise<Stores> {
  return { naive, ...(await lookAtRecords(records)), mainHome: await sumOf(copy), mainDamage: damage }
}

interface Records {
  readonly snapshots: readonly StoredSnapshot[]
  readonly steps: readonly StoredStep[]
}

async function lookAtRecords(records: Records | null): Promise<Pick<Stores, 'windowSteps' | 'reach'>> {
  if (!records) return { windowSteps: '', reach: -1 }
  const { snapshots, steps } = records
  const reach = Math.max(snapshots.at(-1)?.stepCount ?? -1, (steps.at(-1)?.index ?? -1) + 1)
  const isWhole = snapshots.every((stored) => snapshotOf(stored).ok) && steps.every((stored) => stepOf(stored).ok)
  return { windowSteps: isWhole ? await sumOf(JSON.stringify(steps)) : '', reach }
}

/** A home as it is often built: one store of the browser alone, believed as it is found. It lies in the same folder. */
export function keepNaively(page: Page, edits: number): Promise<void> {
  return page.evaluate(
    (count) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('naive', 1)
        opening.onupgradeneeded = () => opening.result.createObjectStore('edits')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('edits', 'readwrite')
          for (let edit = 1; edit <= count; edit++) writing.objectStore('edits').put(`Edit ${edit}`, edit)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    edits,
  )
}

/** SHA-256, in hexadecimal. */
export async function sumOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function naivelyKept(): Promise<number | 'an error'> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('naive', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('edits')
    opening.onerror = () => resolve('an error')
    opening.onsuccess = () => {
      const counting = opening.result.transaction('edits').objectStore('edits').count()
      counting.onsuccess = () => {
        opening.result.close()
        resolve(counting.result)
      }
      counting.onerror = () => resolve('an error')
    }
  })
}

async function readMainHome(): Promise<MainHomeRead> {
  const { missionDesk } = window as unknown as { missionDesk: MissionDeskBridge }
  const missions = await missionDesk.invoke('journal:list', null)
  const [mission] = missions.ok ? missions.value : []
  const read = mission && (await missionDesk.invoke('journal:read', { missionId: mission.missionId }))
  if (!read?.ok) return { copy: '', damage: ['the journal cannot be read'] }
  return { copy: JSON.stringify(read.value.copy), damage: read.value.damage.map(({ file, kind }) => `${file}: ${kind}`) }
}

async function recordsOfWindowStore(): Promise<Records | null> {
  const databases = await indexedDB.databases().catch(() => [])
  const names = databases.map(({ name }) => name ?? '').filter((name) => name.startsWith('mission-desk'))
  const db = await new Promise<IDBDatabase | null>((resolve) => {
    const opening = indexedDB.open(names.sort().at(-1) ?? 'mission-desk')
    opening.onerror = () => resolve(null)
    opening.onsuccess = () => resolve(opening.result)
  })
  if (!db) return null
  const all = <T>(store: string): Promise<readonly T[] | null> =>
    new Promise((resolve) => {
      if (!db.objectStoreNames.contains(store)) return resolve(null)
      const reading = db.transaction(store).objectStore(store).getAll()
      reading.onsuccess = () => resolve(reading.result)
      reading.onerror = () => resolve(null)
    })
  const snapshots = await all<StoredSnapshot>('snapshots')
  const steps = await all<StoredStep>('steps')
  db.close()
  return snapshots && steps ? { snapshots, steps } : null
}
