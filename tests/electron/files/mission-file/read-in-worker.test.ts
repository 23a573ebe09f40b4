import { readFileSync } from 'node:fs'
import { stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { encodeMissionFile } from '../../../../electron/files/mission-file/encode-mission-file'
import { createMissionFileReader, type MissionFileReader } from '../../../../electron/files/mission-file/read-in-worker'
import type { MissionCopyFrame } from '../../../../shared/ipc/contract'
import { aFolder } from '../../../support/a-folder'
import { aJournal } from '../../../support/desks/a-journal'
import { buildForNode } from '../../../support/runner/build-for-node'

const { snapshot, steps } = aJournal(20)
const copy = JSON.parse(JSON.stringify({ snapshot, steps })) as MissionCopyFrame
let reader: MissionFileReader
let silent: string
let greedy: string

beforeAll(async () => {
  reader = createMissionFileReader(await buildForNode('electron/files/mission-file/mission-file-worker.ts'))
  silent = await buildForNode('tests/support/given-files/readers/silent-reader.ts')
  greedy = await buildForNode('tests/support/given-files/readers/greedy-reader.ts')
})

async function failureOf(task: Promise<unknown>): Promise<unknown> {
  return task.then(
    () => 'it was read',
    (error: { deskError?: { code: string; params: unknown } }) => [error.deskError?.code, error.deskError?.params],
  )
}

async function aFile(): Promise<string> {
  const path = join(aFolder(), 'Japan.mission')
  await writeFile(path, encodeMissionFile(copy, '0.1.0').bytes)
  return path
}

describe('a mission file', () => {
  test('is read in a thread of its own', async () => {
    const path = await aFile()
    const read = await reader.read(path)
    expect([read.snapshot, read.steps]).toEqual([snapshot, steps])
    expect(await reader.verify(path, path)).toEqual(encodeMissionFile(copy, '0.1.0').manifest)
  })

  test('that is not there, is a folder or has no end is refused by name', async () => {
    const folder = aFolder()
    const missing = join(folder, 'gone.mission')
    expect(await failureOf(reader.read(missing))).toEqual(['not-found', { path: missing }])
    expect(await failureOf(reader.read(folder))).toEqual(['file-not-a-mission', { path: folder }])
    if (process.platform !== 'win32') {
      expect(await failureOf(reader.read('/dev/zero'))).toEqual(['file-not-a-mission', { path: '/dev/zero' }])
    }
  })

  test('that is too large is refused without being read', async () => {
    const path = join(aFolder(), 'large.mission')
    await writeFile(path, '')
    await truncate(path, 51 * 1024 * 1024)
    expect(await failureOf(reader.read(path))).toEqual(['file-too-large', { path }])
  })

  test('whose reader falls silent is given up, and so is one that takes too long or too much memory', async () => {
    const path = await aFile()
    // A limit that is not the one in question is longer than the test may take.
    const patient = { silenceMs: 1_000_000, totalMs: 1_000_000, heapMegabytes: 32 }
    for (const limits of [
      { ...patient, silenceMs: 300 },
      { ...patient, totalMs: 900 },
    ])
      expect(await failureOf(createMissionFileReader(silent, limits).read(path))).toEqual(['file-timeout', { path }])
    expect(await failureOf(createMissionFileReader(greedy, patient).read(path))).toEqual(['file-too-large', { path }])
  })

  test('is left as it was by reading it', async () => {
    const path = await aFile()
    const before = [(await stat(path)).mtimeMs, readFileSync(path)]
    await reader.read(path)
    expect([(await stat(path)).mtimeMs, readFileSync(path)]).toEqual(before)
  })
})
