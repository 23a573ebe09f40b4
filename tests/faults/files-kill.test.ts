import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readMissionFile } from '../../electron/files/mission-file/read-mission-file'
import { createJournalHandlers } from '../../electron/ipc/journal-handlers'
import { replay, snapshotOfState, stateOfSnapshot } from '../../shared/journal/replay'
import type { Snapshot } from '../../shared/journal/snapshot'
import type { Step } from '../../shared/journal/step'
import { aFolder } from '../support/a-folder'
import { aJournal } from '../support/desks/a-journal'
import { buildForNode } from '../support/runner/build-for-node'
import { seededChance } from '../support/seeded-chance'
import { campaignOf } from './campaign'
import { killAfter } from './kill-after'

const campaign = campaignOf('kills of the main process', 15, { shortMs: 60_000, longMs: 60 * 60_000 })
const chance = seededChance(20261121)
let writer: string
let naiveWriter: string
let reader: string

beforeAll(async () => {
  writer = await buildForNode('tests/faults/children/journal-writer.ts')
  naiveWriter = await buildForNode('tests/faults/children/naive-writer.ts')
  reader = await buildForNode('electron/files/mission-file/mission-file-worker.ts')
})

/** How many steps a mission file holds; it must be whole. */
function stepsIn(path: string): number {
  const read = readMissionFile(readFileSync(path), () => undefined)
  if (!read.ok) throw new Error(`${path}: ${JSON.stringify(read.error)}`)
  return read.value.manifest.stepCount
}

describe(`a main process that is killed ${campaign.count} times while it writes`, () => {
  test('loses nothing that it acknowledged, and leaves every file whole', { timeout: campaign.timeoutMs }, async () => {
    let kills = 0
    const userData = aFolder()
    const saved = join(userData, 'saved.mission')
    const backups = join(userData, 'backups', 'mission')
    const acknowledged = new Map<string, number>()
    for (const kill of campaign.turns()) {
      const { told, errors } = await killAfter(writer, [userData, reader], chance.below(chance.percent(50) ? 200 : 2500))
      expect([kill, errors]).toEqual([kill, ''])
      for (const [what, count] of told) acknowledged.set(what, count)
      const { copy, damage } = await createJournalHandlers({ userDataPath: userData, now: Date.now })['journal:read']({
        missionId: 'mission',
      })
      expect([kill, damage]).toEqual([kill, []])
      if (!copy) throw new Error(`kill ${kill}: the mission is gone`)
      const state = replay(stateOfSnapshot(copy.snapshot as unknown as Snapshot), copy.steps as readonly Step[])
      expect(state.stepCount).toBeGreaterThanOrEqual(acknowledged.get('journal') ?? 0)
      expect(snapshotOfState(state)).toEqual(snapshotOfState(aJournal(state.stepCount).stateAfter(state.stepCount)))
      if (acknowledged.has('saved') || existsSync(saved)) {
        expect(stepsIn(saved)).toBeGreaterThanOrEqual(acknowledged.get('saved') ?? 0)
      }
      const made = existsSync(backups) ? readdirSync(backups).filter((name) => name.endsWith('.mission')) : []
      const counts = made.map((name) => stepsIn(join(backups, name)))
      expect(Math.max(0, ...counts)).toBeGreaterThanOrEqual(acknowledged.get('backup') ?? 0)
      kills = kill
    }
    console.log(`${kills} kills of the main process: ${acknowledged.get('journal')} steps acknowledged, none lost`)
    // Else nothing was put to the test.
    expect(acknowledged.get('journal')).toBeGreaterThan(kills)
    expect(acknowledged.has('saved')).toBe(true)
  })

  test('the same kills do break a file that is written in place', async () => {
    const path = join(aFolder(), 'mission.json')
    let broken = 0
    for (let kill = 1; kill <= Math.min(campaign.count, 15); kill++) {
      await killAfter(naiveWriter, [path], 5 + chance.below(100))
      try {
        JSON.parse(readFileSync(path, 'utf8'))
      } catch {
        broken++
      }
    }
    console.log(`a file that is written in place: ${broken} kills broke it`)
    expect(broken).toBeGreaterThan(0)
  })
})
