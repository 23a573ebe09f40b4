import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { aFolder } from '../support/a-folder'
import type { StartedDesk } from '../support/desks/start-desk'
import { type Chance, seededChance } from '../support/seeded-chance'
import { campaignOf } from './campaign'
import { aWorkedFolder } from './damaged-desk'
import { noticesOf } from './notices'
import { killPlainDesks, plainDesk } from './plain-desk'
import { filesWith } from './seal-desk'
import { anItem, aPerson, passportNumber, type Subject, secretPrefix } from './subject'
import { killDesks, workedDesk } from './worked-desk'

const campaign = campaignOf('kills of the window', 12, { shortMs: 45_000, longMs: 60 * 60_000 })

/** Who is killed, and at what: in the middle of edits, or while the program saves, makes its snapshot and its backup and leaves. */
const kinds = ['everything, editing', 'main process, editing', 'window, editing', 'everything, leaving'] as const
/** Every so many kills are of a program whose personal data is sealed. */
const sealedEvery = 5
/** Every so many are of the whole window, typed into by keys; the others of one without a face (plain-program.ts), which edits faster. */
const wholeEvery = campaign.isShort ? 4 : 11

/** A browser that is killed may lose its store (seen once in 56 kills): that is told, and the journal files give it back. */
const cameBackEmpty = [
  'window-store-emptied',
  'The window’s own store came back empty. 1 mission was read back from the journal files; nothing is lost.',
]

/** One folder through all its kills: what was said to be saved, what was merely put somewhere, and what came back. */
interface Life {
  readonly name: string
  readonly userData: string
  readonly subject: Subject
  readonly isWhole: boolean
  acknowledged: number
  naive: number
  shown: number
  kills: number
  emptied: number
  naivelyLost: number
}

/** A program at work, whichever its window is. */
interface Worker {
  readonly desk: StartedDesk
  readonly shown: number
  readonly passport: number
  readonly told: readonly string[]
  /** Edits up to a number, or until the window is gone; answers how far it came. */
  readonly editUpTo: (number: number) => Promise<number>
}

afterEach(async () => {
  await killDesks()
  await killPlainDesks()
})

test('a window or main process that is killed at work loses no edit that it said was saved', {
  timeout: campaign.timeoutMs + 120_000,
}, async () => {
  const worked = { open: await aWorkedFolder(anItem, 1), sealed: campaign.isShort ? '' : await aWorkedFolder(aPerson, 1) }
  const lives = new Map<string, Life>()
  const lifeOf = (turn: number, hand: number): Life => {
    const kind = !campaign.isShort && turn % sealedEvery === 0 ? 'sealed' : 'open'
    const isWhole = turn % wholeEvery === 0
    const name = `${kind}${isWhole ? ', the whole window' : ''}, ${hand}`
    const life = lives.get(name) ?? aLife(name, worked[kind], kind === 'open' ? anItem : aPerson, isWhole)
    lives.set(name, life)
    return life
  }
  const turns = campaign.turns()
  // Three hands, since a start mostly waits for its browser. Each has lives of its own.
  const work = async (hand: number): Promise<void> => {
    const chance = seededChance(20261123 + hand)
    for (const turn of turns) {
      const life = lifeOf(turn, hand)
      await killAtWork(life, kinds[turn % kinds.length] ?? kinds[0], chance)
      // The short version ends with the first loss of the naive home, which a kill brings about by chance.
      if (campaign.isShort && life.kills > 3 && life.naivelyLost > 0) break
    }
  }
  await Promise.all(campaign.isShort ? [work(1)] : [work(1), work(2), work(3)])
  let [kills, edits, naivelyLost] = [0, 0, 0]
  for (const life of lives.values()) {
    await (await startedAgain(life)).desk.stop()
    console.log(
      `${life.kills} kills of the window, ${life.name}: ${life.shown} edits, none lost; the browser emptied its store ${life.emptied} times, and it was told; a naive home lost its last in ${life.naivelyLost}`,
    )
    if (life.subject === aPerson) expect(filesWith(secretPrefix, life.userData)).toEqual([])
    kills += life.kills
    edits += life.shown
    naivelyLost += life.naivelyLost
  }
  console.log(`${kills} of ${campaign.count} kills of the window in all; a naive home lost its last in ${naivelyLost}`)
  // Else the kills proved nothing: nothing was acknowledged. A few kills on a busy computer may come before the second edit.
  expect(edits).toBeGreaterThan(campaign.isShort ? 0 : kills)
  // Else what is merely put somewhere would have survived as well. A very busy computer comes to too few kills to say.
  if (kills > 3) expect(naivelyLost).toBeGreaterThan(0)
  for (const folder of Object.values(worked)) rmSync(folder, { recursive: true, force: true })
})

function aLife(name: string, folder: string, subject: Subject, isWhole: boolean): Life {
  const userData = aFolder()
  cpSync(folder, userData, { recursive: true })
  const nothingYet = { acknowledged: 0, naive: 0, shown: 0, kills: 0, emptied: 0, naivelyLost: 0 }
  return { name, userData, subject, isWhole, ...nothingYet }
}

async function killAtWork(life: Life, kind: (typeof kinds)[number], chance: Chance): Promise<void> {
  const worker = await startedAgain(life)
  const working = worker.editUpTo(worker.shown + (life.isWhole ? 3 + chance.below(12) : 20 + chance.below(400)))
  const workMs = life.isWhole ? 200 + chance.below(1500) : 20 + chance.below(700)
  await Promise.race([working, wait(workMs)])
  await kill(worker.desk, kind, chance.below(400))
  life.naive = await working
  life.kills++
}

/** Starts on a life's folder; what was said to be saved before the last kill must be there, and nothing told but what may be. */
async function startedAgain(life: Life): Promise<Worker> {
  const worker = await (life.isWhole ? aWholeWorker(life) : aPlainWorker(life))
  life.shown = worker.shown
  const lost = life.acknowledged - worker.shown
  expect([life.name, life.kills, Math.max(0, lost)]).toEqual([life.name, life.kills, 0])
  // The passport's number is a step before the one that is shown.
  expect([life.name, worker.passport - worker.shown]).toEqual([life.name, expect.toBeOneOf([0, 1])])
  const told = worker.told.filter((notice) => !cameBackEmpty.includes(notice))
  expect([life.name, life.kills, told]).toEqual([life.name, life.kills, []])
  if (worker.told.length > 0) life.emptied++
  if ((await naivelyKept(worker.desk.page)) < Math.min(life.naive, life.shown)) life.naivelyLost++
  return worker
}

function naivelyKept(page: Page): Promise<number> {
  return page.evaluate(() => Number(localStorage.getItem('naive') ?? 0))
}

const acknowledgedBy =
  (life: Life) =>
  (number: number): void => {
    life.acknowledged = number
  }

async function aWholeWorker(life: Life): Promise<Worker> {
  const { userData, subject } = life
  const worked = await workedDesk(userData, { subject, onAcknowledged: acknowledgedBy(life) })
  const { desk, shownAtStart, lastEdited } = worked
  return {
    desk,
    shown: shownAtStart,
    passport: subject === aPerson ? await passportNumber(desk.page) : shownAtStart,
    told: await noticesOf(desk.page),
    editUpTo: async (number) => {
      await untilGone(async () => {
        while (lastEdited() < number) await worked.edit()
      })
      return lastEdited()
    },
  }
}

async function aPlainWorker(life: Life): Promise<Worker> {
  let edited = 0
  const { desk, ask } = await plainDesk(life.userData, acknowledgedBy(life), (number) => {
    edited = number
  })
  const { shown, passport, told } = await ask('look', '')
  edited = shown
  return {
    desk,
    shown,
    passport,
    told,
    editUpTo: async (number) => {
      await untilGone(() => ask('editUpTo', number))
      return edited
    },
  }
}

/** Does something until it is done or the window is gone. */
async function untilGone(task: () => Promise<unknown>): Promise<void> {
  try {
    await task()
  } catch (error) {
    if (!/closed|crash|disconnected|detached/i.test(String(error))) throw error
  }
}

async function kill(desk: StartedDesk, kind: (typeof kinds)[number], leavingMs: number): Promise<void> {
  if (kind === 'everything, leaving') {
    process.kill(desk.pid, 'SIGTERM')
    await wait(leavingMs)
  }
  if (kind === 'main process, editing') process.kill(desk.pid, 'SIGKILL')
  if (kind === 'window, editing') for (const pid of childrenOf(desk.pid)) process.kill(pid, 'SIGKILL')
  if (kind !== 'everything, editing') await wait(50)
  await desk.kill()
}

/** Processes that a process has started; only Linux tells, elsewhere everything is killed at once. */
function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
  } catch {
    return []
  }
}
