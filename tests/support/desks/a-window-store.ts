import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { DatabaseFactory } from '../../../renderer/persistence/db'
import { openSafely } from '../../../renderer/persistence/open-safely'
import { createWindowHome, type WindowHome } from '../../../renderer/persistence/window-home'

/** An IndexedDB of its own: empty, shared with nobody. */
export function aDatabaseFactory(): DatabaseFactory {
  return { indexedDB: new IDBFactory(), IDBKeyRange }
}

/** The window's store on a factory, as a window would open it. */
export async function openWindowHome(factory: DatabaseFactory, name = 'mission-desk'): Promise<WindowHome> {
  const opened = await openSafely(name, factory)
  if (opened.kind !== 'open') throw new Error(`the store did not open: ${JSON.stringify(opened)}`)
  return createWindowHome(opened.db)
}
