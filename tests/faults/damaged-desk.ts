import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { StartedDesk } from '../support/desks/start-desk'
import { shownNumber, untilShown } from './at-work'
import { lockKeyLightly } from './light-key'
import { keepNaively, lookAtStores, type Stores } from './look-at-stores'
import { noticesOf } from './notices'
import { plainDesk } from './plain-desk'
import { aPerson, passportNumber, type Subject } from './subject'
import { type WorkedDesk, workedDesk } from './worked-desk'

/** Where the window's store and the main process's journals lie in the program's folder. */
export const windowHome = 'chromium/Default/IndexedDB'
export const mainHome = 'missions'

/** What a person sees, what they are told, and what both homes hold. */
export interface Found extends Stores {
  readonly shown: number
  /** The last number of the passport; on a desk that is not sealed, as `shown`. */
  readonly passport: number
  readonly rows: readonly string[]
  readonly told: readonly string[]
}

/** A folder in which somebody has worked and left, and what is found there while nothing is wrong. */
export interface Pristine {
  readonly folder: string
  readonly subject: Subject
  readonly found: Found
}

/** Works and leaves. Beside the program's own, a naive store is kept in the same folder. */
export async function aPristineDesk(subject: Subject, edits: number): Promise<Pristine> {
  const folder = await aWorkedFolder(subject, edits)
  const blank = { shown: 0, passport: 0, rows: [], told: [], naive: 0, windowSteps: '', reach: 0, mainHome: '', mainDamage: [] }
  const found = await startOn({ folder, subject, found: blank }, () => undefined)
  return { folder, subject, found }
}

/** A folder of the program in which somebody has edited so often, everything was saved, and the program ended. */
export async function aWorkedFolder(subject: Subject, edits: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mission-desk-pristine-'))
  const worked = await workedDesk(folder, { subject })
  for (let count = 0; count < edits; count++) await worked.edit()
  await worked.untilAcknowledged()
  await keepNaively(worked.desk.page, edits)
  await worked.desk.stop()
  if (subject === aPerson) await lockKeyLightly(folder)
  return folder
}

/** Starts the program on a copy of the folder that something happened to, looks, and ends it. */
export async function startOn(pristine: Pristine, happen: (userData: string) => void): Promise<Found> {
  const { worked, end } = await startedOn(pristine, happen)
  const found = await lookAt(worked.desk.page, pristine)
  await end()
  return found
}

/** A program that goes on while its window's store is damaged again and again. */
export interface RewoundDesk {
  /** What is found while nothing is wrong. */
  readonly found: Found
  /** Lets the window go, puts its store back as it was left, damages it, brings the window up on it and looks. */
  readonly lookAfter: (happen: (userData: string) => void) => Promise<Found>
  readonly end: () => Promise<void>
}

/** Much faster than a start for each damage, and the same to the store. */
export async function aRewoundDesk(pristine: Pristine): Promise<RewoundDesk> {
  const { worked, userData, end } = await startedOn(pristine, () => undefined)
  const { page } = worked.desk
  const address = page.url()
  const rewind = await rewinding(page, pristine.folder, userData)
  await page.addInitScript(waitLess)
  return {
    found: pristine.found,
    lookAfter: async (happen) => {
      await page.goto('about:blank')
      await rewind()
      happen(userData)
      await page.goto(address)
      await untilShown(page, pristine.subject, true)
      return lookAt(page, pristine)
    },
    end,
  }
}

/** As `aRewoundDesk`, with a window that has no face (plain-program.ts): all of the mission is compared instead of the rows in sight. */
export async function aPlainRewoundDesk({ folder }: Pristine): Promise<RewoundDesk> {
  const userData = copyOf(folder)
  const { desk, ask } = await plainDesk(userData)
  const found = await ask('look', '')
  const rewind = await rewinding(desk.page, folder, userData)
  return {
    found,
    lookAfter: async (happen) => {
      await ask('leave')
      await rewind()
      happen(userData)
      return ask('comeUp', found.windowSteps)
    },
    end: () => endOn(desk, userData),
  }
}

/**
 * Chromium closes and removes an origin's database with its files when it is told to, so that whoever asks for it next opens what lies in
 * the folder then: the store as it was left.
 */
async function rewinding(page: Page, folder: string, userData: string): Promise<() => Promise<void>> {
  const { origin } = new URL(page.url())
  const session = await page.context().newCDPSession(page)
  const store = join(userData, windowHome)
  return async () => {
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
    for (let tries = 0; isThere(store); tries++) {
      if (tries > 1000) throw new Error('Chromium does not let go of its store')
      await wait(2)
    }
    cpSync(join(folder, windowHome), store, { recursive: true })
  }
}

function copyOf(folder: string): string {
  const userData = mkdtempSync(join(tmpdir(), 'mission-desk-damaged-'))
  cpSync(folder, userData, { recursive: true })
  return userData
}

async function endOn(desk: StartedDesk, userData: string): Promise<void> {
  await desk.kill()
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
}

async function startedOn(
  { folder, subject }: Pristine,
  happen: (userData: string) => void,
): Promise<{ readonly worked: WorkedDesk; readonly userData: string; readonly end: () => Promise<void> }> {
  const userData = copyOf(folder)
  happen(userData)
  const worked = await workedDesk(userData, { subject })
  return { worked, userData, end: () => endOn(worked.desk, userData) }
}

/** Where a store is not whole and nothing was said, waits for it: what opening did not need is looked at later. */
async function lookAt(page: Page, { subject, found: before }: Pristine): Promise<Found> {
  let told = await noticesOf(page)
  let stores = await lookAtStores(page)
  const isWhole = (): boolean => stores.windowSteps === before.windowSteps && stores.mainDamage.length === 0
  for (let tries = 0; !isWhole() && told.length === 0 && before.windowSteps !== '' && tries < 200; tries++) {
    await wait(200)
    told = await noticesOf(page)
    stores = await lookAtStores(page)
  }
  // A store may be whole, and a notice there, a moment before the window has drawn what was brought up.
  const rows = await rowsIn(page, before.rows)
  const shown = await shownNumber(page, subject)
  return { ...stores, told, shown, passport: subject === aPerson ? await passportNumber(page) : shown, rows }
}

/** A notice takes the room of the last rows in sight. */
const rowsLookedAt = 8

/** The first rows, which come a few at a time: until they are those that are expected, or, where nobody knows, no longer change. */
async function rowsIn(page: Page, expected: readonly string[]): Promise<readonly string[]> {
  let rows: readonly string[] = []
  for (let tries = 0; tries < 20; tries++) {
    const before = rows
    rows = (await page.locator('[data-item], [role=option]').allTextContents()).slice(0, rowsLookedAt)
    const wanted = expected.length > 0 ? expected : before
    if (rows.length === wanted.length && rows.every((text, index) => text === wanted[index])) break
    await wait(expected.length > 0 ? 100 : 1000)
  }
  return rows
}

/** Runs in the page before anything else: the ten seconds after which the program looks at everything are over in a moment. */
function waitLess(): void {
  const { setTimeout } = window
  window.setTimeout = ((task: TimerHandler, ms?: number, ...values: unknown[]) =>
    setTimeout(task, ms === 10_000 ? 100 : ms, ...values)) as typeof window.setTimeout
}

function isThere(store: string): boolean {
  return existsSync(store) && readdirSync(store).length > 0
}
