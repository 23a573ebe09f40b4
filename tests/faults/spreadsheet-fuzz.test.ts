import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importParticipants } from '../../shared/commands/import-participants'
import { translatorFor } from '../../shared/i18n/translator-for'
import { guessColumns } from '../../shared/imports/guess-columns'
import { readParticipants } from '../../shared/imports/read-participants'
import { type Spreadsheet, spreadsheetSchema } from '../../shared/imports/spreadsheet'
import { errorText } from '../../shared/ipc/error-text'
import type { DeskError } from '../../shared/ipc/errors'
import { integrityOfAll } from '../../shared/mission/integrity'
import { missionRowOf } from '../../shared/mission/mission'
import { nameHintsOf } from '../../shared/mission/people/name-hints'
import { aMission } from '../support/a-mission'
import { aBomb, spreadsheetMutants } from '../support/given-files/spreadsheet-mutants'
import { runCommand } from '../support/run-command'
import { buildForNode } from '../support/runner/build-for-node'
import { seededChance } from '../support/seeded-chance'
import { campaignOf } from './campaign'
import { aReadingProcess } from './reading-process'

const campaign = campaignOf('mutants of spreadsheets', 98, { shortMs: 60_000, longMs: 60 * 60_000 })
/** Of the processor. Only a campaign looks at it: how fast the machine of a test run is says nothing about the reader. */
const longestAllowedMs = campaign.isShort ? Number.POSITIVE_INFINITY : 2000
const mostBytesAllowed = 256 * 2 ** 20
const mission = aMission({})
const untouched = JSON.stringify(mission)
const translator = translatorFor('en')
const folder = mkdtempSync(join(tmpdir(), 'mission-desk-'))
const path = join(folder, 'tampered.xlsx')
let childPath: string
let workerPath: string

beforeAll(async () => {
  childPath = await buildForNode('tests/faults/children/file-reader.ts')
  workerPath = await buildForNode('electron/files/spreadsheet/spreadsheet-worker.ts')
})

afterAll(() => rmSync(folder, { recursive: true }))

const asked = { kind: 'spreadsheet', path, passphrase: null } as const

async function readOnce(by: string | null) {
  const reader = await aReadingProcess(childPath)
  const answer = await reader.read({ ...asked, workerPath: by })
  reader.end()
  return answer
}

describe('spreadsheets that somebody tampered with', () => {
  test(`${campaign.count} of them each end in a clear error or a clean import, in time and in little memory, and touch nothing`, {
    timeout: campaign.timeoutMs,
  }, async () => {
    let reader = await aReadingProcess(childPath)
    let done = 0
    const outcomes = new Map<string, number>()
    const mutants = spreadsheetMutants(seededChance(20231122))
    let longest = { ms: 0, processorMs: 0, name: '' }
    let most = { mostBytes: 0, name: '' }
    for (const number of campaign.turns()) {
      // A process for each round of kinds.
      if (number % 14 === 0) {
        reader.end()
        reader = await aReadingProcess(childPath)
      }
      const { name, bytes } = mutants.next().value
      writeFileSync(path, bytes)
      const { file, error, ms, processorMs, mostBytes } = await reader.read({ ...asked, workerPath })
      const outcome = file ? imported(file as Spreadsheet, name) : refused(error, name)
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      if (processorMs > longest.processorMs) longest = { ms, processorMs, name }
      if (mostBytes > most.mostBytes) most = { mostBytes, name }
      expect([name, readdirSync(folder)]).toEqual([name, ['tampered.xlsx']])
      done++
    }
    reader.end()
    console.log(
      `${done} mutants: ${JSON.stringify(Object.fromEntries(outcomes))}; longest ${Math.round(longest.processorMs)} ms of the processor, ${Math.round(longest.ms)} ms by the clock (${longest.name}), most memory ${Math.round(most.mostBytes / 2 ** 20)} MB (${most.name})`,
    )
    expect(JSON.stringify(mission)).toBe(untouched)
    // All of it happens, or the mutants prove nothing.
    expect([...outcomes.keys()]).toEqual(expect.arrayContaining(['imported', 'spreadsheet-damaged', 'spreadsheet-too-large']))
    expect(longest.processorMs).toBeLessThan(longestAllowedMs)
    expect(most.mostBytes).toBeLessThan(mostBytesAllowed)
  })

  test('bring down a reader that looks at nothing first, and not ours', async () => {
    writeFileSync(path, aBomb(16, '<a/>', 'xl/workbook.xml'))
    const naive = await readOnce(null)
    const ours = await readOnce(workerPath)
    console.log(
      `a bomb of 16 MB: naive ${Math.round(naive.mostBytes / 2 ** 20)} MB, ours ${Math.round(ours.mostBytes / 2 ** 20)} MB`,
    )
    expect(naive.mostBytes).toBeGreaterThan(mostBytesAllowed)
    expect([ours.error?.code, ours.mostBytes < mostBytesAllowed]).toEqual(['spreadsheet-too-large', true])
  })

  test('of 300 MB inside are refused before anything of it is unpacked', async () => {
    writeFileSync(path, aBomb(300, ' ', 'xl/worksheets/sheet1.xml'))
    const { error, processorMs, mostBytes } = await readOnce(workerPath)
    expect([error?.code, processorMs < longestAllowedMs, mostBytes < mostBytesAllowed]).toEqual([
      'spreadsheet-too-large',
      true,
      true,
    ])
  })
})

/** A file that is read is imported like any other, and the mission after it is whole. */
function imported(file: Spreadsheet, name: string): string {
  expect([name, spreadsheetSchema.safeParse(file).error]).toEqual([name, undefined])
  const hints = nameHintsOf(missionRowOf(mission), 'guest')
  const rows = file.sheets.flatMap((sheet) => {
    const { headingRow, columns } = guessColumns(sheet.rows)
    return readParticipants(sheet.rows, headingRow, columns, hints)
  })
  if (rows.length === 0) return 'empty'
  const participants = rows.map((row) => ({ row, into: null }))
  const after = runCommand(mission, importParticipants, { participants, side: 'guest' })
  expect([name, after.ok ? integrityOfAll(after.value) : after.error]).toEqual([name, []])
  return 'imported'
}

function refused(error: DeskError | null, name: string): string {
  const { title, text } = error ? errorText(error, translator) : { title: '', text: '' }
  expect([name, title === '' || text === '' || `${title}${text}`.includes('{')]).toEqual([name, false])
  expect([name, error?.code]).toEqual([name, expect.stringMatching(/^(spreadsheet-|file-timeout)/)])
  return error?.code ?? ''
}
