import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { lockBytes } from '../../../electron/files/mission-file/lock-bytes'
import { createMissionFileReader, type MissionFileReader } from '../../../electron/files/mission-file/read-in-worker'
import { createRecentFiles } from '../../../electron/files/recent-files'
import { withSum } from '../../../electron/files/summed-text'
import { createMissionFileHandlers, type MissionFileHandlers } from '../../../electron/ipc/mission-file-handlers'
import { createRecentFileHandlers, type RecentFileHandlers } from '../../../electron/ipc/recent-file-handlers'
import type { FileProtection, MissionCopyFrame } from '../../../shared/ipc/contract'
import { aFolder } from '../../support/a-folder'
import { aJournal } from '../../support/desks/a-journal'
import { buildForNode } from '../../support/runner/build-for-node'

const { snapshot, steps } = aJournal(3)
const copy = JSON.parse(JSON.stringify({ snapshot, steps })) as MissionCopyFrame
const protection = { kind: 'none' } as const
const littleWork = 8
let reader: MissionFileReader

beforeAll(async () => {
  const workerPath = await buildForNode('electron/files/mission-file/mission-file-worker.ts')
  reader = createMissionFileReader(workerPath, undefined, littleWork)
})

interface Answers {
  readonly open?: string
  readonly save?: string
}

function aDesk(userDataPath: string, answers: Answers = {}): MissionFileHandlers & RecentFileHandlers {
  const recentFiles = createRecentFiles({ userDataPath, now: () => 7, onDamaged: () => undefined })
  const dialogs = {
    chooseOpenPath: async () => answers.open ?? null,
    chooseSavePath: async (name: string) => (answers.save === undefined ? null : join(answers.save, name)),
    chooseAnswerPath: async () => null,
    chooseFolder: async () => null,
  }
  return {
    ...createMissionFileHandlers({ reader, appVersion: '0.1.0', recentFiles, dialogs }),
    ...createRecentFileHandlers(recentFiles),
  }
}

describe('a mission file', () => {
  test('that was saved opens as it was, and is a recent file', async () => {
    const folder = aFolder()
    const desk = aDesk(folder, { save: folder })
    const saved = await desk['mission-file:save']({ path: null, suggestedName: '第16回: 環境/Mission', copy, protection })
    const path = join(folder, '第16回 環境 Mission.mission')
    expect(saved).toEqual({ path })
    expect(await desk['mission-file:open']({ path, passphrase: null })).toEqual({ path, copy })
    const entry = { path, name: '第16回 環境 Mission.mission', openedAt: 7, isMissing: false }
    expect(await desk['recent-files:list'](null)).toEqual([entry])
    await rm(path)
    expect(await desk['recent-files:list'](null)).toEqual([{ ...entry, isMissing: true }])
    await desk['recent-files:forget']({ path })
    expect(await desk['recent-files:list'](null)).toEqual([])
  })

  test('is not asked for when the person cancels', async () => {
    const desk = aDesk(aFolder())
    expect(await desk['mission-file:open']({ path: null, passphrase: null })).toBe(null)
    expect(await desk['mission-file:save']({ path: null, suggestedName: 'x', copy, protection })).toBe(null)
  })

  test('saved without its ending does not take the place of another file', async () => {
    const folder = aFolder()
    await writeFile(join(folder, 'Japan.mission'), 'another')
    const recentFiles = createRecentFiles({ userDataPath: folder, now: () => 7, onDamaged: () => undefined })
    const nowhere = async (): Promise<null> => null
    const dialogs = {
      chooseOpenPath: nowhere,
      chooseSavePath: async () => join(folder, 'Japan'),
      chooseAnswerPath: nowhere,
      chooseFolder: nowhere,
    }
    const desk = createMissionFileHandlers({ reader, appVersion: '0.1.0', recentFiles, dialogs })
    expect(await desk['mission-file:save']({ path: null, suggestedName: 'Japan', copy, protection })).toEqual({
      path: join(folder, 'Japan 2.mission'),
    })
    expect(await readFile(join(folder, 'Japan.mission'), 'utf8')).toBe('another')
  })

  test('is the only kind of file that the window can write', async () => {
    const folder = aFolder()
    const desk = aDesk(folder)
    for (const path of [join(folder, '.bashrc'), 'relative.mission', join(folder, 'x.mission/../.profile')]) {
      await expect(desk['mission-file:save']({ path, suggestedName: '', copy, protection })).rejects.toMatchObject({
        deskError: { code: 'bad-request' },
      })
    }
    expect(await readdir(folder)).toEqual([])
  })

  test('keeps its old content when the new one cannot be written', async () => {
    const folder = aFolder()
    const desk = aDesk(folder)
    const path = join(folder, 'Japan.mission')
    await desk['mission-file:save']({ path, suggestedName: '', copy, protection })
    const before = await readFile(path)
    const broken = JSON.parse(
      JSON.stringify(copy).replace('"homeZone":"Asia/Tokyo"', '"homeZone":"Mars/Base"'),
    ) as MissionCopyFrame
    await expect(desk['mission-file:save']({ path, suggestedName: '', copy: broken, protection })).rejects.toMatchObject({
      deskError: { code: 'file-damaged', params: { path, table: 'missions', field: 'homeZone' } },
    })
    expect(await readFile(path)).toEqual(before)
    expect((await readdir(folder)).sort()).toEqual(['Japan.mission', 'recent-files.json'])
    await expect(
      desk['mission-file:save']({ path: join(folder, 'no', 'x.mission'), suggestedName: '', copy, protection }),
    ).rejects.toMatchObject({
      deskError: { code: 'not-found', params: { path: join(folder, 'no', 'x.mission') } },
    })
  })

  test('opens and is saved also when the list of recent files cannot be written', async () => {
    const folder = aFolder()
    await mkdir(join(folder, 'recent-files.json'))
    const path = join(folder, 'Japan.mission')
    expect(await aDesk(folder)['mission-file:save']({ path, suggestedName: '', copy, protection })).toEqual({ path })
  })
})

describe('a mission file with a passphrase', () => {
  const passphrase = 'four cranes over Nara'
  const refusal = (code: string, path: string) => ({ deskError: { code, params: { path } } })

  test('is asked for it once in a sitting, and says when it is wrong; meanwhile nothing is remembered', async () => {
    const folder = aFolder()
    const path = join(folder, 'Japan.mission')
    const locked = { kind: 'passphrase', passphrase } as const
    await aDesk(folder)['mission-file:save']({ path, suggestedName: '', copy, protection: locked })
    expect((await readFile(path)).includes('mission.json')).toBe(false)

    await rm(join(folder, 'recent-files.json'))
    const desk = aDesk(folder)
    const open = (typed: string | null) => desk['mission-file:open']({ path, passphrase: typed })
    await expect(open(null)).rejects.toMatchObject(refusal('passphrase-needed', path))
    await expect(open('four cranes')).rejects.toMatchObject(refusal('passphrase-wrong', path))
    await expect(open(null)).rejects.toMatchObject(refusal('passphrase-needed', path))
    expect(await desk['recent-files:list'](null)).toEqual([])
    expect(await desk['mission-file:knows-passphrase']({ missionId: snapshot.missionId })).toBe(false)
    expect(await open(passphrase)).toEqual({ path, copy })
    expect(await open(null)).toEqual({ path, copy })
    expect(await readFile(join(folder, 'recent-files.json'), 'utf8')).not.toContain(passphrase)
  })

  test('is saved again with the same one, until the person saves without', async () => {
    const folder = aFolder()
    const [first, second] = [join(folder, 'first.mission'), join(folder, 'second.mission')]
    const desk = aDesk(folder)
    const save = (path: string, how: FileProtection) =>
      desk['mission-file:save']({ path, suggestedName: '', copy, protection: how })
    await expect(save(first, { kind: 'kept' })).rejects.toMatchObject({ deskError: { code: 'bad-request' } })
    await save(first, { kind: 'passphrase', passphrase })
    await save(second, { kind: 'kept' })
    const { missionId } = snapshot
    expect(await desk['mission-file:knows-passphrase']({ missionId })).toBe(true)
    await expect(reader.read(second)).rejects.toMatchObject(refusal('passphrase-needed', second))
    expect(await reader.read(second, passphrase)).toMatchObject({ snapshot, wasLocked: true })
    await save(second, { kind: 'none' })
    expect(await reader.read(second)).toMatchObject({ snapshot, wasLocked: false })
    expect(await desk['mission-file:knows-passphrase']({ missionId })).toBe(false)
  })

  test('that another one took the place of is asked for, as nobody typed a wrong one', async () => {
    const folder = aFolder()
    const path = join(folder, 'Japan.mission')
    const desk = aDesk(folder)
    await desk['mission-file:save']({ path, suggestedName: '', copy, protection: { kind: 'passphrase', passphrase } })
    await writeFile(path, await lockBytes(Buffer.from('x'), 'another', littleWork))
    await expect(desk['mission-file:open']({ path, passphrase: null })).rejects.toMatchObject(refusal('passphrase-needed', path))
  })
})

describe('the recent files', () => {
  test('are twelve at most, each once, the last opened first', async () => {
    const folder = aFolder()
    const recent = createRecentFiles({ userDataPath: folder, now: () => 7, onDamaged: () => undefined })
    await Promise.all(Array.from({ length: 15 }, (_, index) => recent.remember(join(folder, `${index}.mission`))))
    await recent.remember(join(folder, '9.mission'))
    const names = (await recent.list()).map(({ name }) => name)
    expect(names).toEqual([9, 14, 13, 12, 11, 10, 8, 7, 6, 5, 4, 3].map((index) => `${index}.mission`))
  })

  test('start again when their list is damaged, and the damaged list is kept', async () => {
    const folder = aFolder()
    const damaged = withSum('[{"path":7}]\n')
    await writeFile(join(folder, 'recent-files.json'), damaged)
    const recent = createRecentFiles({ userDataPath: folder, now: () => 7, onDamaged: () => undefined })
    expect(await recent.list()).toEqual([])
    expect(await readFile(join(folder, 'recent-files.json.damaged'), 'utf8')).toBe(damaged)
  })
})
