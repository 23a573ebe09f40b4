import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
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
import { nameHintsOf } from '../../shared/mission/name-hints'
import { aMission } from '../support/a-mission'
import { buildForNode } from '../support/build-for-node'
import { runCommand } from '../support/run-command'
import { seededChance } from '../support/seeded-chance'
import { aBomb, spreadsheetMutants } from '../support/spreadsheet-mutants'
import type { ReadAnswer, ReadRequest } from './children/spreadsheet-reader'

/** `MISSION_DESK_FAULTS=2000` runs the whole campaign. */
const asked = process.env.MISSION_DESK_FAULTS
const count = Number(asked ?? 98)
/** Of the processor. Only a campaign looks at it: how fast the machine of a test run is says nothing about the reader. */
const longestAllowedMs = asked === undefined ? Number.POSITIVE_INFINITY : 2000
const mostBytesAllowed = 256 * 2 ** 20
const mission = aMission({})
const untouched = JSON.stringify(mission)
const translator = translatorFor('en')
const folder = mkdtempSync(join(tmpdir(), 'mission-desk-'))
const path = join(folder, 'tampered.xlsx')
const children: ChildProcess[] = []
let childPath: string
let workerPath: string

beforeAll(async () => {
  childPath = await buildForNode('tests/faults/children/spreadsheet-reader.ts')
  workerPath = await buildForNode('electron/files/spreadsheet/spreadsheet-worker.ts')
})

afterAll(() => {
  for (const child of children) child.kill()
  rmSync(folder, { recursive: true })
})

/** A reading process, and how much memory it has before it reads. */
async function aReader() {
  for (const child of children.splice(0)) child.kill()
  const child = fork(childPath)
  children.push(child)
  const answer = async (): Promise<ReadAnswer> => ((await once(child, 'message')) as [ReadAnswer])[0]
  const { mostBytes } = await answer()
  const read = async (request: ReadRequest): Promise<ReadAnswer> => {
    child.send(request)
    const answered = await answer()
    return { ...answered, mostBytes: answered.mostBytes - mostBytes }
  }
  return read
}

describe('spreadsheets that somebody tampered with', () => {
  test(
    `${count} of them each end in a clear error or a clean import, in time and in little memory, and touch nothing`,
    async () => {
      let read = await aReader()
      const outcomes = new Map<string, number>()
      const mutants = spreadsheetMutants(seededChance(20231122))
      let longest = { ms: 0, processorMs: 0, name: '' }
      let most = { mostBytes: 0, name: '' }
      for (let number = 0; number < count; number++) {
        // What one file leaves behind in the allocator is not the next one's memory: a process for each round of kinds.
        if (number % 14 === 13) read = await aReader()
        const { name, bytes } = mutants.next().value
        writeFileSync(path, bytes)
        const { file, error, ms, processorMs, mostBytes } = await read({ path, workerPath })
        const outcome = file ? imported(file, name) : refused(error, name)
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
        if (processorMs > longest.processorMs) longest = { ms, processorMs, name }
        if (mostBytes > most.mostBytes) most = { mostBytes, name }
        expect([name, readdirSync(folder)]).toEqual([name, ['tampered.xlsx']])
      }
      console.log(
        `${count} mutants: ${JSON.stringify(Object.fromEntries(outcomes))}; longest ${Math.round(longest.processorMs)} ms of the processor, ${Math.round(longest.ms)} ms by the clock (${longest.name}), most memory ${Math.round(most.mostBytes / 2 ** 20)} MB (${most.name})`,
      )
      expect(JSON.stringify(mission)).toBe(untouched)
      // All of it happens, or the mutants prove nothing.
      expect([...outcomes.keys()]).toEqual(expect.arrayContaining(['imported', 'spreadsheet-damaged', 'spreadsheet-too-large']))
      expect(longest.processorMs).toBeLessThan(longestAllowedMs)
      expect(most.mostBytes).toBeLessThan(mostBytesAllowed)
    },
    Math.max(120_000, count * 1500),
  )

  test('bring down a reader that looks at nothing first, and not ours', async () => {
    writeFileSync(path, aBomb(16, '<a/>', 'xl/workbook.xml'))
    const naive = await (await aReader())({ path, workerPath: null })
    const ours = await (await aReader())({ path, workerPath })
    console.log(
      `a bomb of 16 MB: naive ${Math.round(naive.mostBytes / 2 ** 20)} MB, ours ${Math.round(ours.mostBytes / 2 ** 20)} MB`,
    )
    expect(naive.mostBytes).toBeGreaterThan(mostBytesAllowed)
    expect([ours.error?.code, ours.mostBytes < mostBytesAllowed]).toEqual(['spreadsheet-too-large', true])
  })

  test('of 300 MB inside are refused before anything of it is unpacked', async () => {
    writeFileSync(path, aBomb(300, ' ', 'xl/worksheets/sheet1.xml'))
    const { error, processorMs, mostBytes } = await (await aReader())({ path, workerPath })
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
