import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createDamagedFiles } from '../../electron/damaged-files'
import { readDeviceId } from '../../electron/device-id'
import { createRecentFiles } from '../../electron/files/recent-files'
import { withSum } from '../../electron/files/summed-text'
import { createLog } from '../../electron/log-file'
import { sessionFile } from '../../electron/session-file'
import { settingsFile } from '../../electron/settings-file'
import { defaultSession } from '../../shared/ipc/session'
import { defaultSettings } from '../../shared/ipc/settings'
import { aFolder } from '../support/a-folder'

const nobody = (): void => undefined

test('settings come back as they were written', async () => {
  const folder = aFolder()
  const settings = { uiLanguage: 'ja', theme: 'dark', zoom: 1.5, userName: '林' } as const
  await settingsFile(folder, nobody).write(settings)
  expect(await settingsFile(folder, nobody).read()).toEqual(settings)
})

test.each([['no file'], ['{'], [withSum('{"zoom": 9}\n')]])('settings that are %j are the usual ones', async (text) => {
  const folder = aFolder()
  if (text !== 'no file') await writeFile(join(folder, 'settings.json'), text)
  expect(await settingsFile(folder, nobody).read()).toEqual(defaultSettings)
})

test('how the window was left comes back, the last of many changes made at once', async () => {
  const file = sessionFile(aFolder(), nobody)
  const views = ['people', 'places', 'history'] as const
  await Promise.all(views.map((view) => file.write({ ...defaultSession, missionId: 'mission', view })))
  expect(await file.read()).toEqual({ ...defaultSession, missionId: 'mission', view: 'history' })
})

test.each([['no file'], ['{'], [withSum('{"view": "elsewhere"}\n')]])(
  'a window left in a way that is %j begins at the list',
  async (text) => {
    const folder = aFolder()
    if (text !== 'no file') await writeFile(join(folder, 'session.json'), text)
    expect(await sessionFile(folder, nobody).read()).toEqual(defaultSession)
  },
)

test('a computer keeps its name in journals, and gets a new one when it cannot be read', async () => {
  const folder = join(aFolder(), 'not/there/yet')
  const first = await readDeviceId(folder, nobody)
  expect(await readDeviceId(folder, nobody)).toBe(first)
  await writeFile(join(folder, 'device-id'), 'garbage')
  expect(await readDeviceId(folder, nobody)).not.toBe(first)
})

const keptFiles = [
  {
    name: 'settings.json',
    read: (folder, onDamaged) => settingsFile(folder, onDamaged).read(),
    write: (folder) => settingsFile(folder, nobody).write({ ...defaultSettings, theme: 'dark' }),
  },
  {
    name: 'session.json',
    read: (folder, onDamaged) => sessionFile(folder, onDamaged).read(),
    write: (folder) => sessionFile(folder, nobody).write({ ...defaultSession, view: 'history' }),
  },
  {
    name: 'recent-files.json',
    read: (folder, onDamaged) => recentFiles(folder, onDamaged).list(),
    write: (folder) => recentFiles(folder, nobody).remember('/home/lin/japan.mission'),
  },
  {
    name: 'device-id',
    read: (folder, onDamaged) => readDeviceId(folder, onDamaged),
    write: (folder) => readDeviceId(folder, nobody),
  },
] satisfies readonly {
  readonly name: string
  readonly read: (folder: string, onDamaged: (name: string) => void) => Promise<unknown>
  readonly write: (folder: string) => Promise<unknown>
}[]

const recentFiles = (userDataPath: string, onDamaged: (name: string) => void) =>
  createRecentFiles({ userDataPath, now: () => 7, onDamaged })

test.each(keptFiles)('every flipped bit of $name is told once, and the file is put aside', async ({ name, read, write }) => {
  const folder = aFolder()
  await write(folder)
  const whole = await readFile(join(folder, name))
  const value = await read(folder, nobody)
  for (let at = 0; at < whole.length; at++) {
    const flipped = Buffer.from(whole)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
    await writeFile(join(folder, name), flipped)
    const damaged = createDamagedFiles()
    await read(folder, damaged.note)
    expect([at, damaged.take(), damaged.take().aside]).toEqual([at, { aside: [name], mended: [] }, []])
    expect(await readFile(join(folder, `${name}.damaged`))).toEqual(flipped)
  }
  await writeFile(join(folder, name), whole)
  expect(await read(folder, nobody)).toEqual(value)
})

test.each(keptFiles)('of $name what has lost its sum is told and put aside', async ({ name, read, write }) => {
  const folder = aFolder()
  await write(folder)
  const value = await read(folder, nobody)
  const text = await readFile(join(folder, name), 'utf8')
  await writeFile(join(folder, name), text.replace(/sum .*\n$/, ''))
  const damaged = createDamagedFiles()
  expect(await read(folder, damaged.note)).not.toEqual(value)
  expect(damaged.take().aside).toEqual([name])
})

test('the log says when, how grave and what, and keeps one predecessor', async () => {
  const folder = aFolder()
  const write = createLog(folder, () => Date.UTC(2026, 0, 2, 3, 4, 5))
  write('error', 'first\nsecond')
  expect(await readFile(join(folder, 'logs/mission-desk.log'), 'utf8')).toBe('2026-01-02T03:04:05.000Z error first\n  second\n')
  for (let line = 0; line < 3; line++) write('info', 'x'.repeat(600_000))
  expect((await readdir(join(folder, 'logs'))).sort()).toEqual(['mission-desk.1.log', 'mission-desk.log'])
})
