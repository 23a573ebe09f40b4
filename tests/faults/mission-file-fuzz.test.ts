import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { encodeMissionFile } from '../../electron/files/mission-file/encode-mission-file'
import { createMissionFileReader } from '../../electron/files/mission-file/read-in-worker'
import { isDeskFailure } from '../../electron/ipc/desk-failure'
import { translatorFor } from '../../shared/i18n/translator-for'
import type { MissionCopyFrame } from '../../shared/ipc/contract'
import { aJournal } from '../support/a-journal'
import { buildForNode } from '../support/build-for-node'
import { lockedMutantsOf, mutantsPassphrase } from '../support/locked-file-mutants'
import { mutantsOf } from '../support/mission-file-mutants'
import { seededChance } from '../support/seeded-chance'

/** `MISSION_DESK_FAULTS=2000` runs the whole campaign. */
const asked = process.env.MISSION_DESK_FAULTS
const count = Number(asked ?? 60)
/** Only a campaign looks at it: how fast the machine of a test run is says nothing about the reader. */
const longestAllowedMs = asked === undefined ? Number.POSITIVE_INFINITY : 2000
const outcomesAllowed = ['read', 'file-damaged', 'file-too-large', 'file-not-a-mission', 'passphrase-wrong']
const { snapshot, steps } = aJournal(40)
const copy = JSON.parse(JSON.stringify({ snapshot, steps })) as MissionCopyFrame

async function slowestOfFive(task: () => Promise<unknown>): Promise<number> {
  let slowest = 0
  for (let turn = 0; turn < 5; turn++) {
    const started = performance.now()
    await task()
    slowest = Math.max(slowest, performance.now() - started)
  }
  return slowest
}

describe(`${count} mission files that somebody tampered with`, () => {
  test(
    'each end in a clear error or a clean import, in time and in little memory, and touch nothing',
    async () => {
      const reader = createMissionFileReader(await buildForNode('electron/files/mission-file/mission-file-worker.ts'))
      const folder = mkdtempSync(join(tmpdir(), 'mission-desk-'))
      const path = join(folder, 'tampered.mission')
      const clean = join(import.meta.dirname, '..', 'fixtures', 'shape-1.mission')
      const { find } = translatorFor('en')
      const outcomes = new Map<string, number>()
      const mutants = mutantsOf(copy, seededChance(20231121))
      const lockedMutants = await lockedMutantsOf(encodeMissionFile(copy, '0.1.0').bytes, seededChance(20231122))
      // On a busy computer the thread alone may take a second to start: what an untouched file takes is not the mutant's doing.
      const untouched = await slowestOfFive(() => reader.read(clean))
      const start = process.memoryUsage().rss
      let longest = 0
      let mostBytes = 0
      const watch = setInterval(() => {
        mostBytes = Math.max(mostBytes, process.memoryUsage().rss - start)
      }, 5)
      for (let number = 0; number < count; number++) {
        const hasLock = number % 6 === 5
        const mutant = (hasLock ? lockedMutants : mutants).next().value
        writeFileSync(path, mutant.bytes)
        const started = performance.now()
        const outcome = await reader.read(path, hasLock ? mutantsPassphrase : null).then(
          () => 'read',
          (error: unknown) => {
            if (!isDeskFailure(error)) throw error
            const { code, params } = error.deskError
            const where = code === 'file-damaged' ? [`error.file-damaged.where.${params.where}`] : []
            for (const id of [`error.${code}.title`, `error.${code}.safe`, `error.${code}.do`, ...where]) {
              const words = find(id, params)
              if (!words || words.includes('{')) throw new Error(`${mutant.name}: no words for ${id} ${JSON.stringify(params)}`)
            }
            return code
          },
        )
        longest = Math.max(longest, performance.now() - started)
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
        expect([mutant.name, readdirSync(folder)]).toEqual([mutant.name, ['tampered.mission']])
      }
      clearInterval(watch)
      rmSync(folder, { recursive: true })
      console.log(
        `${count} mutants: ${JSON.stringify(Object.fromEntries(outcomes))}; longest ${Math.round(longest)} ms (an untouched one ${Math.round(untouched)}), most memory ${Math.round(mostBytes / 2 ** 20)} MB`,
      )
      expect([...outcomes.keys()].filter((code) => !outcomesAllowed.includes(code))).toEqual([])
      expect(longest).toBeLessThan(longestAllowedMs + untouched)
      expect(mostBytes).toBeLessThan(256 * 2 ** 20)
    },
    Math.max(120_000, count * 1000),
  )
})
