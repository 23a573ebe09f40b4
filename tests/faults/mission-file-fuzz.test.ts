import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeMissionFile } from '../../electron/files/mission-file/encode-mission-file'
import { translatorFor } from '../../shared/i18n/translator-for'
import type { MissionCopyFrame } from '../../shared/ipc/contract'
import type { DeskError } from '../../shared/ipc/errors'
import { type MissionCopy, stateOfCopy } from '../../shared/journal/mission-copy'
import { canonicalJson } from '../../shared/kernel/json'
import { err, ok } from '../../shared/kernel/result'
import { integrityOfAll } from '../../shared/mission/integrity'
import { aDesk, aMissionAt, kill, openJournal } from '../support/desks/a-desk'
import { aJournal } from '../support/desks/a-journal'
import { memoryMainHome } from '../support/desks/memory-main-home'
import { lockedMutantsOf, mutantsPassphrase } from '../support/given-files/locked-file-mutants'
import { type Mutant, mutantsOf } from '../support/given-files/mission-file-mutants'
import { buildForNode } from '../support/runner/build-for-node'
import { seededChance } from '../support/seeded-chance'
import { campaignOf } from './campaign'
import { aReadingProcess, type ReadingProcess } from './reading-process'

const campaign = campaignOf('mutants of mission files', 60, { shortMs: 60_000, longMs: 60 * 60_000 })
/** Of the processor. Only a campaign looks at it: how fast the machine of a test run is says nothing about the reader. */
const longestAllowedMs = campaign.isShort ? Number.POSITIVE_INFINITY : 2000
const mostBytesAllowed = 256 * 2 ** 20
const outcomesAllowed = ['read', 'file-damaged', 'file-too-large', 'file-not-a-mission', 'passphrase-wrong']
const { snapshot, steps } = aJournal(40)
const copy = JSON.parse(JSON.stringify({ snapshot, steps })) as MissionCopyFrame
const { find } = translatorFor('en')
const folder = mkdtempSync(join(tmpdir(), 'mission-desk-'))
const path = join(folder, 'tampered.mission')
let childPath: string
let workerPath: string

beforeAll(async () => {
  childPath = await buildForNode('tests/faults/children/file-reader.ts')
  workerPath = await buildForNode('electron/files/mission-file/mission-file-worker.ts')
})

afterAll(() => {
  kill()
  rmSync(folder, { recursive: true })
})

/** A desk with a mission open, and a file dialog from which `opened` comes. */
async function aDeskAtWork() {
  const main = memoryMainHome()
  let opened: ReturnType<typeof main.openFile> = Promise.resolve(ok(null))
  const { repository } = await aDesk({ ...main, openFile: () => opened })
  const id = await aMissionAt({ repository } as never)
  await repository.flush()
  const stored = (): string => JSON.stringify([main.homes.get(id), openJournal()])
  const before = stored()
  return {
    /** Opens what was read, or refuses it; after it the mission that was open is what it was. */
    take: async (read: Awaited<typeof opened>): Promise<boolean> => {
      opened = Promise.resolve(read)
      const outcome = await repository.openFile(path)
      if (outcome.ok) {
        await repository.openMission(id)
        await repository.discardMission(String(snapshot.missionId))
      }
      expect(stored()).toBe(before)
      return outcome.ok
    },
  }
}

/** What was read holds what the untouched file holds, or at least nothing that a mission may not. */
function expectWhole({ name, mayHold }: Mutant, file: MissionCopyFrame): void {
  const read = { snapshot: file.snapshot, steps: file.steps }
  if (mayHold === 'same') expect([name, canonicalJson(read)]).toEqual([name, canonicalJson(copy)])
  expect([name, integrityOfAll(stateOfCopy(read as unknown as MissionCopy).mission)]).toEqual([name, []])
}

function expectWords({ name }: Mutant, { code, params }: DeskError): void {
  const where = code === 'file-damaged' ? [`error.file-damaged.where.${params.where}`] : []
  for (const id of [`error.${code}.title`, `error.${code}.safe`, `error.${code}.do`, ...where]) {
    const words = find(id, params)
    if (!words || words.includes('{')) throw new Error(`${name}: no words for ${id} ${JSON.stringify(params)}`)
  }
}

/** Whether a reader that checks nothing takes a file to be a mission. */
async function isBelieved(naive: ReadingProcess): Promise<boolean> {
  return (await naive.read({ kind: 'mission', path, passphrase: null, workerPath: null })).file !== null
}

describe(`${campaign.count} mission files that somebody tampered with`, () => {
  test('each end in a clear error or a clean import, in time and in little memory, and touch nothing', {
    timeout: campaign.timeoutMs,
  }, async () => {
    const outcomes = new Map<string, number>()
    const mutants = mutantsOf(copy, seededChance(20231121))
    const lockedMutants = await lockedMutantsOf(encodeMissionFile(copy, '0.1.0').bytes, seededChance(20231122))
    const desk = await aDeskAtWork()
    const naive = await aReadingProcess(childPath)
    let reader = await aReadingProcess(childPath)
    let [naivelyBelieved, done] = [0, 0]
    let longest = { ms: 0, processorMs: 0, name: '' }
    let most = { mostBytes: 0, name: '' }
    for (const number of campaign.turns()) {
      if (number % 14 === 0) {
        reader.end()
        reader = await aReadingProcess(childPath)
      }
      const hasLock = number % 6 === 0
      const mutant: Mutant = (hasLock ? lockedMutants : mutants).next().value
      const { name } = mutant
      writeFileSync(path, mutant.bytes)
      const answer = await reader.read({ kind: 'mission', path, passphrase: hasLock ? mutantsPassphrase : null, workerPath })
      const { error, ms, processorMs, mostBytes } = answer
      const file = answer.file as MissionCopyFrame | null
      if (file) expectWhole(mutant, file)
      if (error) expectWords(mutant, error)
      const isOpened = await desk.take(file ? ok({ path, copy: file as unknown as MissionCopy }) : err(error as DeskError))
      const outcome = file ? (isOpened ? 'read' : 'read and not opened') : (error?.code ?? '')
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      if (processorMs > longest.processorMs) longest = { ms, processorMs, name }
      if (mostBytes > most.mostBytes) most = { mostBytes, name }
      if (error && !hasLock && (await isBelieved(naive))) naivelyBelieved++
      expect([name, readdirSync(folder)]).toEqual([name, ['tampered.mission']])
      done++
    }
    reader.end()
    naive.end()
    console.log(
      `${done} mutants: ${JSON.stringify(Object.fromEntries(outcomes))}; longest ${Math.round(longest.processorMs)} ms of the processor, ${Math.round(longest.ms)} ms by the clock (${longest.name}), most memory ${Math.round(most.mostBytes / 2 ** 20)} MB (${most.name}); a naive reader takes ${naivelyBelieved} of the refused for missions`,
    )
    expect([...outcomes.keys()].filter((code) => !outcomesAllowed.includes(code))).toEqual([])
    expect(naivelyBelieved).toBeGreaterThan(0)
    expect(longest.processorMs).toBeLessThan(longestAllowedMs)
    expect(most.mostBytes).toBeLessThan(mostBytesAllowed)
  })
})
