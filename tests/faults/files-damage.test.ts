import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { isDeskFailure } from '../../electron/ipc/desk-failure'
import { createJournalHandlers } from '../../electron/ipc/journal-handlers'
import { stateOfCopy } from '../../shared/journal/mission-copy'
import type { JournalState } from '../../shared/journal/replay'
import { aFolder } from '../support/a-folder'
import { openJournal, toldCodes } from '../support/desks/a-desk'
import {
  aComputer,
  type Computer,
  end,
  lies,
  opened,
  ready,
  secrets,
  started,
  turnedOn,
  worked,
} from '../support/desks/a-sealed-computer'
import { seededChance } from '../support/seeded-chance'
import { campaignOf } from './campaign'
import { damage, filesIn, inTurn, type Place, placesOf } from './damage-places'

const campaign = campaignOf('damage of files', 6, { shortMs: 10_000, longMs: 40 * 60_000 })
/** Places of each stored file; `npm run faults` asks for 500 kills and 1,000 places. */
const ofEachFile = campaign.isShort ? campaign.count : 2 * campaign.count

afterEach(end)

/** What somebody has left behind, and the mission in it. */
interface Left {
  readonly computer: Computer
  readonly id: string
  readonly journal: JournalState
}

async function leftBehind(isSealed: boolean): Promise<Left> {
  const computer = aComputer()
  const id = await worked(computer)
  if (isSealed) await turnedOn(computer)
  const { journal } = await opened(computer, id)
  end()
  return { computer, id, journal }
}

/** The same computer with the folder in another place, and something wrong in it. */
function damaged({ computer }: Left, file: string, place: Place): Computer {
  const folder = aFolder()
  cpSync(computer.folder, folder, { recursive: true })
  damage(join(folder, file), place)
  return { folder, factory: computer.factory }
}

type Outcome = 'told' | 'no harm' | 'refused'

/** Opens the mission on what is left of a home, which must be all of it; what is wrong is told, be it only when all of it is looked at. */
async function afterDamagedHome({ id, journal }: Left, computer: Computer): Promise<Outcome> {
  const after = await opened(computer, id)
  expect(after.journal).toEqual(journal)
  for (let tries = 0; toldCodes().length === 0 && tries < 600; tries++) await wait(tries < 100 ? 2 : 100)
  expect(toldCodes()).toEqual(['damage-mended'])
  return 'told'
}

/** What the list of missions shows is made again from the home beside it, and told. */
async function afterDamagedSummary({ id, journal }: Left, computer: Computer): Promise<Outcome> {
  const mended: string[] = []
  const onMended = (file: string) => void mended.push(file)
  const files = createJournalHandlers({ userDataPath: computer.folder, now: Date.now, onMended })
  const file = `missions/${id}/summary.json`
  await files['journal:list'](null)
  expect(mended).toEqual([file])
  const { copy, damage } = await files['journal:read']({ missionId: id })
  expect([damage, copy && stateOfCopy(copy as never).lastStepId]).toEqual([[], journal.lastStepId])
  expect((await opened(computer, id)).journal).toEqual(journal)
  return 'told'
}

/** Reads every backup as restoring would: each is refused with words, or holds what it held. */
async function afterDamagedBackup({ id, computer: before }: Left, computer: Computer): Promise<Outcome> {
  const whole = await started(before)
  const { ground } = await started(computer)
  let outcome: Outcome = 'no harm'
  for (const backup of await ground.handlers['backups:list']({ missionId: id })) {
    const asked = { missionId: id, id: backup.id }
    try {
      const copy = await ground.handlers['backups:read'](asked)
      expect(copy).toEqual(await whole.ground.handlers['backups:read'](asked))
    } catch (error) {
      if (!isDeskFailure(error)) throw error
      expect(error.deskError.code).toMatch(/^file-(damaged|not-a-mission|too-large|newer)$/)
      outcome = 'refused'
    }
  }
  return outcome
}

/** The passphrase opens one copy of the key where the other is damaged, and after that both are the same, which is told. */
async function afterDamagedKey({ id, journal }: Left, computer: Computer): Promise<Outcome> {
  const read = () => ['data-key.json', 'data-key-copy.json'].map((name) => readFileSync(join(computer.folder, name), 'utf8'))
  const { ground, start } = await started(computer)
  const { repository, personalData } = await ready(start)
  await repository.openMission(id)
  expect([openJournal(), personalData, ground.mended.length]).toEqual([journal, 'sealed', 1])
  const [one, other] = read()
  expect(one).toEqual(other)
  return 'told'
}

function wayOf(file: string, { id }: Left) {
  if (file === `missions/${id}/summary.json`) return afterDamagedSummary
  if (file.startsWith(`missions/${id}/`)) return afterDamagedHome
  if (file.startsWith(`backups/${id}/`)) return afterDamagedBackup
  if (file.startsWith('data-key')) return afterDamagedKey
  return null
}

describe.each([
  ['open', false],
  ['sealed', true],
] as const)('stored files of the main process on a desk that is %s', (name, isSealed) => {
  test('lose nothing to one flipped bit or a cut, and are silent about no harm', { timeout: campaign.timeoutMs }, async () => {
    const left = await leftBehind(isSealed)
    const chance = seededChance(isSealed ? 20261127 : 20261126)
    const files = filesIn(left.computer.folder).filter((file) => wayOf(file, left) !== null)
    const places = files.map((file) =>
      placesOf(statSync(join(left.computer.folder, file)).size, ofEachFile, chance).map((place) => ({ file, place })),
    )
    const outcomes = new Map<string, number>()
    for (const { file, place } of campaign.each(inTurn(places))) {
      const computer = damaged(left, file, place)
      const outcome = await wayOf(file, left)?.(left, computer).catch((error: unknown) => {
        throw new Error(`${file}: ${place.kind} at ${place.at}`, { cause: error })
      })
      if (isSealed) expect([file, place, await lies(secrets, computer)]).toEqual([file, place, false])
      const kind = `${file.replace(/[0-9a-f-]{36}/, 'id')}: ${outcome}`
      outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1)
      end()
      rmSync(computer.folder, { recursive: true })
    }
    console.log(`a desk that is ${name}, nothing lost:\n${[...outcomes].map(([kind, count]) => `${count} ${kind}`).join('\n')}`)
    expect([...outcomes.keys()].some((kind) => kind.endsWith('told'))).toBe(true)
  })
})

test('a naive file that is damaged in the same ways is believed, with something else in it', () => {
  const path = join(aFolder(), 'naive.json')
  const naive = JSON.stringify({ edits: Array.from({ length: 40 }, (_, index) => ({ id: index, title: `Edit ${index}` })) })
  let [silent, broken] = [0, 0]
  for (const place of placesOf(naive.length, Math.max(200, ofEachFile), seededChance(20261128))) {
    writeFileSync(path, naive)
    damage(path, place)
    try {
      if (JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))) !== naive) silent++
    } catch {
      broken++
    }
  }
  console.log(`a naive file: ${silent} damages believed, ${broken} that make it unreadable`)
  expect(silent).toBeGreaterThan(0)
})
