import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { createMissionFileReader, type MissionFileReader } from '../../../electron/files/mission-file/read-in-worker'
import { createRecentFiles } from '../../../electron/files/recent-files'
import { createMissionFileHandlers, type MissionFileHandlers } from '../../../electron/ipc/mission-file-handlers'
import { createRecentFileHandlers, type RecentFileHandlers } from '../../../electron/ipc/recent-file-handlers'
import type { MissionCopyFrame } from '../../../shared/ipc/contract'
import { aFolder } from '../../support/a-folder'
import { aJournal } from '../../support/a-journal'
import { buildForNode } from '../../support/build-for-node'

const { snapshot, steps } = aJournal(3)
const copy = JSON.parse(JSON.stringify({ snapshot, steps })) as MissionCopyFrame
let reader: MissionFileReader

beforeAll(async () => {
  reader = createMissionFileReader(await buildForNode('electron/files/mission-file/mission-file-worker.ts'))
})

interface Answers {
  readonly open?: string
  readonly save?: string
}

function aDesk(userDataPath: string, answers: Answers = {}): MissionFileHandlers & RecentFileHandlers {
  const recentFiles = createRecentFiles({ userDataPath, now: () => 7 })
  const dialogs = {
    chooseOpenPath: async () => answers.open ?? null,
    chooseSavePath: async (name: string) => (answers.save === undefined ? null : join(answers.save, name)),
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
    const saved = await desk['mission-file:save']({ path: null, suggestedName: '第16回: 環境/Mission', copy })
    const path = join(folder, '第16回 環境 Mission.mission')
    expect(saved).toEqual({ path })
    expect(await desk['mission-file:open']({ path })).toEqual({ path, copy })
    const entry = { path, name: '第16回 環境 Mission.mission', openedAt: 7, isMissing: false }
    expect(await desk['recent-files:list'](null)).toEqual([entry])
    await rm(path)
    expect(await desk['recent-files:list'](null)).toEqual([{ ...entry, isMissing: true }])
    await desk['recent-files:forget']({ path })
    expect(await desk['recent-files:list'](null)).toEqual([])
  })

  test('is not asked for when the person cancels', async () => {
    const desk = aDesk(aFolder())
    expect(await desk['mission-file:open']({ path: null })).toBe(null)
    expect(await desk['mission-file:save']({ path: null, suggestedName: 'x', copy })).toBe(null)
  })

  test('saved without its ending does not take the place of another file', async () => {
    const folder = aFolder()
    await writeFile(join(folder, 'Japan.mission'), 'another')
    const recentFiles = createRecentFiles({ userDataPath: folder, now: () => 7 })
    const dialogs = { chooseOpenPath: async () => null, chooseSavePath: async () => join(folder, 'Japan') }
    const desk = createMissionFileHandlers({ reader, appVersion: '0.1.0', recentFiles, dialogs })
    expect(await desk['mission-file:save']({ path: null, suggestedName: 'Japan', copy })).toEqual({
      path: join(folder, 'Japan 2.mission'),
    })
    expect(await readFile(join(folder, 'Japan.mission'), 'utf8')).toBe('another')
  })

  test('is the only kind of file that the window can write', async () => {
    const folder = aFolder()
    const desk = aDesk(folder)
    for (const path of [join(folder, '.bashrc'), 'relative.mission', join(folder, 'x.mission/../.profile')]) {
      await expect(desk['mission-file:save']({ path, suggestedName: '', copy })).rejects.toMatchObject({
        deskError: { code: 'bad-request' },
      })
    }
    expect(await readdir(folder)).toEqual([])
  })

  test('keeps its old content when the new one cannot be written', async () => {
    const folder = aFolder()
    const desk = aDesk(folder)
    const path = join(folder, 'Japan.mission')
    await desk['mission-file:save']({ path, suggestedName: '', copy })
    const before = await readFile(path)
    const broken = JSON.parse(
      JSON.stringify(copy).replace('"homeZone":"Asia/Tokyo"', '"homeZone":"Mars/Base"'),
    ) as MissionCopyFrame
    await expect(desk['mission-file:save']({ path, suggestedName: '', copy: broken })).rejects.toMatchObject({
      deskError: { code: 'file-damaged', params: { path, table: 'missions', field: 'homeZone' } },
    })
    expect(await readFile(path)).toEqual(before)
    expect((await readdir(folder)).sort()).toEqual(['Japan.mission', 'recent-files.json'])
    await expect(
      desk['mission-file:save']({ path: join(folder, 'no', 'x.mission'), suggestedName: '', copy }),
    ).rejects.toMatchObject({
      deskError: { code: 'not-found', params: { path: join(folder, 'no', 'x.mission') } },
    })
  })

  test('opens and is saved also when the list of recent files cannot be written', async () => {
    const folder = aFolder()
    await mkdir(join(folder, 'recent-files.json'))
    const path = join(folder, 'Japan.mission')
    expect(await aDesk(folder)['mission-file:save']({ path, suggestedName: '', copy })).toEqual({ path })
  })
})

describe('the recent files', () => {
  test('are twelve at most, each once, the last opened first', async () => {
    const folder = aFolder()
    const recent = createRecentFiles({ userDataPath: folder, now: () => 7 })
    await Promise.all(Array.from({ length: 15 }, (_, index) => recent.remember(join(folder, `${index}.mission`))))
    await recent.remember(join(folder, '9.mission'))
    const names = (await recent.list()).map(({ name }) => name)
    expect(names).toEqual([9, 14, 13, 12, 11, 10, 8, 7, 6, 5, 4, 3].map((index) => `${index}.mission`))
  })

  test('start again when their list is damaged, and the damaged list is kept', async () => {
    const folder = aFolder()
    await writeFile(join(folder, 'recent-files.json'), '[{"path":7}]')
    const recent = createRecentFiles({ userDataPath: folder, now: () => 7 })
    expect(await recent.list()).toEqual([])
    expect(await readFile(join(folder, 'recent-files.json.damaged'), 'utf8')).toBe('[{"path":7}]')
  })
})
