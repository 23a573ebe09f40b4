import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { createMissionFileReader, type MissionFileReader } from '../../../../electron/files/mission-file/read-in-worker'
import { writeAll } from '../../../../electron/files/write-bytes'
import { type BackupHandlers, createBackupHandlers } from '../../../../electron/ipc/backup-handlers'
import type { MissionCopyFrame } from '../../../../shared/ipc/contract'
import { DAY_MS } from '../../../../shared/kernel/time'
import { aFolder } from '../../../support/a-folder'
import { aJournal } from '../../../support/desks/a-journal'
import { buildForNode } from '../../../support/runner/build-for-node'

const { snapshot, steps } = aJournal(3)
const copy = JSON.parse(JSON.stringify({ snapshot, steps })) as MissionCopyFrame
const start = Date.parse('2026-11-21T18:35Z')
let reader: MissionFileReader

beforeAll(async () => {
  reader = createMissionFileReader(await buildForNode('electron/files/mission-file/mission-file-worker.ts'))
})

function aDesk(userDataPath: string, now: () => number = () => start): BackupHandlers {
  return createBackupHandlers({ userDataPath, now, reader, appVersion: '0.1.0' })
}

describe('backups of a mission', () => {
  test('are listed newest first, and each gives the mission back', async () => {
    const userData = aFolder()
    let now = start
    const desk = aDesk(userData, () => now)
    const first = await desk['backups:make']({ copy, reason: 'periodic' })
    now += 60_000
    const second = await desk['backups:make']({ copy: { ...copy, steps: copy.steps.slice(0, 1) }, reason: 'sitting-end' })
    expect(await aDesk(userData)['backups:list']({ missionId: 'mission' })).toEqual([second, first])
    expect(first).toEqual({
      id: '2026-11-21T18-35-00.000Z-step3-periodic',
      missionId: 'mission',
      madeAt: start,
      bytes: expect.any(Number),
      stepCount: 3,
      reason: 'periodic',
    })
    expect(await desk['backups:read']({ missionId: 'mission', id: first.id })).toEqual(copy)
  })

  test('do not exist of a mission that has none', async () => {
    expect(await aDesk(aFolder())['backups:list']({ missionId: 'mission' })).toEqual([])
  })

  test('that do not read back are not kept, and displace none', async () => {
    const userData = aFolder()
    const good = await aDesk(userData)['backups:make']({ copy, reason: 'periodic' })
    const broken = JSON.parse(
      JSON.stringify(copy).replace('"startsOn":"2023-05-24"', '"startsOn":"tomorrow"'),
    ) as MissionCopyFrame
    const desk = aDesk(userData, () => start + 900 * DAY_MS)
    await expect(desk['backups:make']({ copy: broken, reason: 'periodic' })).rejects.toMatchObject({
      deskError: { code: 'file-damaged', params: { where: 'field', table: 'missions', field: 'startsOn' } },
    })
    expect(await readdir(join(userData, 'backups', 'mission'))).toEqual([`${good.id}.mission`])
  })

  test('on a disk that writes something else are noticed', async () => {
    const userData = aFolder()
    const desk = createBackupHandlers({
      userDataPath: userData,
      now: () => start,
      reader,
      appVersion: '0.1.0',
      write: async (handle, bytes) => {
        const wrong = Buffer.from(bytes)
        wrong[500] = (wrong[500] ?? 0) ^ 1
        await handle.write(wrong)
      },
    })
    await expect(desk['backups:make']({ copy, reason: 'periodic' })).rejects.toMatchObject({
      deskError: { code: 'file-damaged' },
    })
    expect(await readdir(join(userData, 'backups', 'mission'))).toEqual([])
  })

  test('whose folder is cleared away while one is written are begun anew', async () => {
    const userData = aFolder()
    let clearings = 0
    const desk = createBackupHandlers({
      userDataPath: userData,
      now: () => start,
      reader,
      appVersion: '0.1.0',
      write: async (...asked) => {
        await writeAll(...asked)
        if (clearings++ === 0) await rm(join(userData, 'backups'), { recursive: true })
      },
    })
    const made = await desk['backups:make']({ copy, reason: 'sitting-end' })
    expect(clearings).toBe(2)
    expect(await desk['backups:list']({ missionId: 'mission' })).toEqual([made])
  })

  test('are thinned out as they grow old', async () => {
    const userData = aFolder()
    let now = start
    const desk = aDesk(userData, () => now)
    for (let count = 0; count < 4; count++) {
      await desk['backups:make']({ copy, reason: 'periodic' })
      now += 60_000
    }
    now += 3 * DAY_MS
    await desk['backups:make']({ copy, reason: 'periodic' })
    const left = await desk['backups:list']({ missionId: 'mission' })
    expect(left.map(({ madeAt }) => madeAt)).toEqual([now, start + 3 * 60_000])
  })

  test('that were damaged since, or never were, are refused by name', async () => {
    const userData = aFolder()
    const desk = aDesk(userData)
    const { id } = await desk['backups:make']({ copy, reason: 'periodic' })
    const path = join(userData, 'backups', 'mission', `${id}.mission`)
    const bytes = await readFile(path)
    await writeFile(path, bytes.subarray(0, 700))
    await expect(desk['backups:read']({ missionId: 'mission', id })).rejects.toMatchObject({
      deskError: { code: 'file-damaged', params: { path } },
    })
    for (const strange of ['../../../etc/passwd', 'x', `${id}/../${id}`]) {
      await expect(desk['backups:read']({ missionId: 'mission', id: strange })).rejects.toMatchObject({
        deskError: { code: 'not-found' },
      })
    }
  })
})
