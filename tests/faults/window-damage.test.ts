import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { MissionDeskBridge } from '../../shared/ipc/bridge'
import { seededChance } from '../support/seeded-chance'
import { campaignOf } from './campaign'
import { killDesks, noticesOf, workedDesk } from './worked-desk'

const campaign = campaignOf('damage', 5, { shortMs: 25_000, longMs: 90 * 60_000 })
const chance = seededChance(20261124)
const edits = 6
let pristine = ''
let homes: readonly string[] = []

/** Where the window's store and the main process's journals lie in the program's folder. */
const windowHome = 'chromium/Default/IndexedDB'
const mainHome = 'missions'

beforeAll(async () => {
  pristine = mkdtempSync(join(tmpdir(), 'mission-desk-pristine-'))
  const worked = await workedDesk(pristine)
  for (let count = 0; count < edits; count++) await worked.edit()
  await worked.untilAcknowledged()
  await keepNaively(worked.desk.page)
  await worked.desk.stop()
  homes = [windowHome, mainHome].flatMap((home) => filesIn(join(pristine, home)))
})
afterEach(killDesks)
afterAll(() => rmSync(pristine, { recursive: true, force: true }))

/** A home as it is often built: one store of the browser alone, believed as it is found. It lies in the same folder. */
function keepNaively(page: Page): Promise<void> {
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

/** How many edits the naive home says it has: what is gone without an error is lost in silence. */
function naivelyKept(page: Page): Promise<number | 'an error'> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('naive', 1)
        opening.onupgradeneeded = () => opening.result.createObjectStore('edits')
        opening.onerror = () => resolve('an error')
        opening.onsuccess = () => {
          const counting = opening.result.transaction('edits').objectStore('edits').count()
          counting.onsuccess = () => resolve(counting.result)
          counting.onerror = () => resolve('an error')
        }
      }),
  )
}

interface Found {
  readonly shown: number
  readonly naive: number | 'an error'
  /** What the window says, and what a look at the main process's files finds: that is told ten seconds after the start. */
  readonly told: readonly string[]
  /** How many steps the window's own store has now: it has been mended where it was damaged. -1: it cannot be opened at all. */
  readonly inWindowStore: number
}

/** Starts the program on a copy of the folder that something happened to. */
async function startOn(happen: (userData: string) => void): Promise<Found> {
  const userData = mkdtempSync(join(tmpdir(), 'mission-desk-damaged-'))
  cpSync(pristine, userData, { recursive: true })
  happen(userData)
  const worked = await workedDesk(userData)
  const { page } = worked.desk
  const found = {
    shown: worked.shownAtStart,
    naive: await naivelyKept(page),
    told: [...(await noticesOf(page)), ...(await page.evaluate(lookAtMainHome))],
    inWindowStore: await page.evaluate(reachOfWindowStore),
  }
  await worked.desk.kill()
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  return found
}

async function lookAtMainHome(): Promise<readonly string[]> {
  const { missionDesk } = window as unknown as { missionDesk: MissionDeskBridge }
  const missions = await missionDesk.invoke('journal:list', null)
  const [mission] = missions.ok ? missions.value : []
  const read = mission && (await missionDesk.invoke('journal:read', { missionId: mission.missionId }))
  return read?.ok ? read.value.damage.map(({ file, kind }) => `${file}: ${kind}`) : ['the journal cannot be read']
}

/** How many steps the window's store reaches to, by its newest snapshot and its last step. */
async function reachOfWindowStore(): Promise<number> {
  const databases = await indexedDB.databases().catch(() => [])
  const names = databases.map(({ name }) => name ?? '').filter((name) => name.startsWith('mission-desk'))
  const db = await new Promise<IDBDatabase | null>((resolve) => {
    const opening = indexedDB.open(names.sort().at(-1) ?? 'mission-desk')
    opening.onerror = () => resolve(null)
    opening.onsuccess = () => resolve(opening.result)
  })
  if (!db) return -1
  const lastKeyOf = (store: string): Promise<number> =>
    new Promise((resolve) => {
      const reading = db.transaction(store).objectStore(store).getAllKeys()
      reading.onsuccess = () => resolve(Number((reading.result.at(-1) as readonly [string, number] | undefined)?.[1] ?? -1))
    })
  return Math.max(await lastKeyOf('snapshots'), (await lastKeyOf('steps')) + 1)
}

describe('stored files that were damaged', () => {
  test('lose no edit that was saved; each is mended or told', { timeout: campaign.timeoutMs }, async () => {
    const places = new Map<string, number>()
    let naivelyLost = 0
    let toldOf = 0
    for (const turn of campaign.turns()) {
      const file = homes[(turn * 7) % homes.length] ?? ''
      const damage = turn % 4 === 0 ? truncated : flipped
      let what = ''
      const found = await startOn((userData) => {
        what = damage(join(userData, relative(pristine, file)))
      })
      expect([turn, what, found.shown]).toEqual([turn, what, edits])
      // Whatever was not told of did no harm: both homes hold everything.
      if (found.told.length === 0) expect([turn, what, found.inWindowStore]).toEqual([turn, what, edits + 1])
      else toldOf++
      if (found.naive !== edits && found.naive !== 'an error') naivelyLost++
      places.set(relative(pristine, file), (places.get(relative(pristine, file)) ?? 0) + 1)
    }
    const turns = [...places.values()].reduce((sum, count) => sum + count, 0)
    console.log(
      `${turns} damaged places in ${places.size} files: no edit lost, ${toldOf} told; a naive home lost edits in ${naivelyLost}`,
    )
    expect(turns).toBeGreaterThan(0)
    // By chance a few places may be nobody's; many are not.
    if (turns >= 50) expect(naivelyLost).toBeGreaterThan(0)
  })

  test('and the whole of either home, or of its index, is rebuilt from the other and told', { timeout: 120_000 }, async () => {
    const withoutMain = await startOn((userData) => rmSync(join(userData, mainHome), { recursive: true }))
    expect(withoutMain).toMatchObject({ shown: edits, inWindowStore: edits + 1 })
    expect(withoutMain.told).toHaveLength(1)
    const withoutWindow = await startOn((userData) => rmSync(join(userData, windowHome), { recursive: true }))
    expect(withoutWindow).toMatchObject({ shown: edits, inWindowStore: edits + 1, naive: 0 })
    expect(withoutWindow.told).toHaveLength(1)
    const emptied = await startOn((userData) => {
      for (const file of filesIn(join(userData, windowHome))) if (/MANIFEST/.test(file)) truncateSync(file, 0)
    })
    expect(emptied).toMatchObject({ shown: edits, inWindowStore: edits + 1, naive: 0 })
    expect(emptied.told).toHaveLength(1)
  })
})

function flipped(file: string): string {
  const bytes = readFileSync(file)
  const at = chance.below(bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8))
  writeFileSync(file, bytes)
  return `${file}: a bit of byte ${at} flipped`
}

function truncated(file: string): string {
  const to = chance.below(statSync(file).size)
  truncateSync(file, to)
  return `${file}: cut off at ${to}`
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path).size > 0)
    .sort()
}
