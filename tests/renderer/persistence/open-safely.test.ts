import Dexie, { type Transaction } from 'dexie'
import { describe, expect, test } from 'vitest'
import { type DatabaseFactory, declareDatabase, storeVersions } from '../../../renderer/persistence/db'
import { openSafely } from '../../../renderer/persistence/open-safely'
import { aDatabaseFactory } from '../../support/desks/a-window-store'

const card = { id: 'm1', title: {}, startsOn: '2023-05-24', endsOn: '2023-05-31', stepCount: 1, lastStepId: 's', changedAt: 1 }

/** The next version of the tables, as somebody will write it one day. */
const nextVersions = [
  ...storeVersions,
  {
    number: storeVersions.length + 1,
    stores: { attachments: 'id' },
    upgrade: async (transaction: Transaction) => {
      await transaction.table('missions').toCollection().modify({ changedAt: 2 })
    },
  },
]

async function everything(factory: DatabaseFactory): Promise<unknown> {
  const db = new Dexie('mission-desk', { ...factory })
  await db.open()
  const rows = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]))
  const { verno } = db
  db.close()
  return { verno, rows }
}

describe('opening the window’s store', () => {
  test('begins one where there is none', async () => {
    const opened = await openSafely('mission-desk', aDatabaseFactory())
    expect(opened).toMatchObject({ kind: 'open', wasThere: false, lost: null })
  })

  test('finds again what was stored', async () => {
    const factory = aDatabaseFactory()
    const first = await openSafely('mission-desk', factory)
    if (first.kind !== 'open') throw new Error(first.kind)
    await first.db.missions.put(card)
    first.db.close()
    const second = await openSafely('mission-desk', factory)
    if (second.kind !== 'open') throw new Error(second.kind)
    expect([second.wasThere, await second.db.missions.toArray()]).toEqual([true, [card]])
  })

  test('looks inside where the browser cannot list its stores', async () => {
    const { indexedDB, IDBKeyRange } = aDatabaseFactory()
    const newer = declareDatabase('mission-desk', { indexedDB, IDBKeyRange }, nextVersions)
    await newer.open()
    newer.close()
    const open = indexedDB.open.bind(indexedDB)
    const unlisted = { indexedDB: { ...indexedDB, open, databases: () => Promise.reject(new Error('damaged')) }, IDBKeyRange }
    expect(await openSafely('mission-desk', unlisted)).toEqual({ kind: 'newer', storedVersion: 20, ownVersion: 10 })
  })

  test('refuses a store of a newer Mission Desk and leaves it as it is', async () => {
    const factory = aDatabaseFactory()
    const newer = declareDatabase('mission-desk', factory, nextVersions)
    await newer.open()
    await newer.missions.put(card)
    newer.close()
    const before = await everything(factory)
    const opened = await openSafely('mission-desk', factory)
    expect(opened).toEqual({ kind: 'newer', storedVersion: 20, ownVersion: 10 })
    expect(await everything(factory)).toEqual(before)
  })

  test('Dexie alone would open the newer store without a word: this is what the look is for', async () => {
    const factory = aDatabaseFactory()
    const newer = declareDatabase('mission-desk', factory, nextVersions)
    await newer.open()
    newer.close()
    const naive = declareDatabase('mission-desk', factory)
    await expect(naive.open()).resolves.toBeDefined()
    naive.close()
  })

  test('brings a store of every earlier version to the next one, with its rows', async () => {
    for (const [index] of nextVersions.slice(1).entries()) {
      const factory = aDatabaseFactory()
      const older = declareDatabase('mission-desk', factory, nextVersions.slice(0, index + 1))
      await older.open()
      await older.missions.put(card)
      older.close()
      const opened = await openSafely('mission-desk', factory, nextVersions)
      if (opened.kind !== 'open') throw new Error(opened.kind)
      expect(await opened.db.missions.toArray()).toEqual([{ ...card, changedAt: 2 }])
      expect(opened.db.tables.map((table) => table.name)).toContain('attachments')
      opened.db.close()
    }
  })

  test('an upgrade that fails leaves the old store whole, and says that it cannot be opened', async () => {
    const factory = aDatabaseFactory()
    const first = await openSafely('mission-desk', factory)
    if (first.kind !== 'open') throw new Error(first.kind)
    await first.db.missions.put(card)
    first.db.close()
    const failing = [...storeVersions, { number: 2, stores: {}, upgrade: () => Promise.reject(new Error('half-way')) }]
    expect(await openSafely('mission-desk', factory, failing)).toMatchObject({ kind: 'unopenable' })
    const again = await openSafely('mission-desk', factory)
    if (again.kind !== 'open') throw new Error(again.kind)
    expect(await again.db.missions.toArray()).toEqual([card])
  })

  test('hears what Chromium says when it has thrown the content away', async () => {
    const opened = await openSafely('mission-desk', tellingOfLoss(aDatabaseFactory()))
    expect(opened).toMatchObject({ kind: 'open', wasThere: false, lost: 'corruption in MANIFEST' })
  })

  test('a store that cannot be opened is told, not thrown', async () => {
    const opened = await openSafely('mission-desk', refusing(aDatabaseFactory()))
    expect(opened).toEqual({ kind: 'unopenable', detail: 'UnknownError: Internal error opening backing store' })
  })
})

/** Chromium's `dataLoss` on the event of a database that it had to begin anew. */
function tellingOfLoss(factory: DatabaseFactory): DatabaseFactory {
  const open = (...given: Parameters<IDBFactory['open']>) => {
    const request = factory.indexedDB.open(...given)
    request.addEventListener('upgradeneeded', (event) => {
      Object.assign(event, { dataLoss: 'total', dataLossMessage: 'corruption in MANIFEST' })
    })
    return request
  }
  return { ...factory, indexedDB: Object.assign(Object.create(factory.indexedDB), { open }) as IDBFactory }
}

function refusing(factory: DatabaseFactory): DatabaseFactory {
  const open = () => {
    throw new DOMException('Internal error opening backing store', 'UnknownError')
  }
  return { ...factory, indexedDB: Object.assign(Object.create(factory.indexedDB), { open }) as IDBFactory }
}
