import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDeviceId } from '../../electron/device-id'
import { createLog } from '../../electron/log-file'
import { sessionFile } from '../../electron/session-file'
import { settingsFile } from '../../electron/settings-file'
import { defaultSession } from '../../shared/ipc/session'
import { defaultSettings } from '../../shared/ipc/settings'
import { aFolder } from '../support/a-folder'

test('settings come back as they were written', async () => {
  const folder = aFolder()
  const settings = { uiLanguage: 'ja', theme: 'dark', zoom: 1.5, userName: '林' } as const
  await settingsFile(folder).write(settings)
  expect(await settingsFile(folder).read()).toEqual(settings)
})

test.each([['no file'], ['{'], ['{"zoom": 9}']])('settings that are %j are the usual ones', async (text) => {
  const folder = aFolder()
  if (text !== 'no file') await writeFile(join(folder, 'settings.json'), text)
  expect(await settingsFile(folder).read()).toEqual(defaultSettings)
})

test('how the window was left comes back, the last of many changes made at once', async () => {
  const file = sessionFile(aFolder())
  const views = ['people', 'places', 'history'] as const
  await Promise.all(views.map((view) => file.write({ ...defaultSession, missionId: 'mission', view })))
  expect(await file.read()).toEqual({ ...defaultSession, missionId: 'mission', view: 'history' })
})

test.each([['no file'], ['{'], ['{"view": "elsewhere"}']])(
  'a window left in a way that is %j begins at the list',
  async (text) => {
    const folder = aFolder()
    if (text !== 'no file') await writeFile(join(folder, 'session.json'), text)
    expect(await sessionFile(folder).read()).toEqual(defaultSession)
  },
)

test('a computer keeps its name in journals, and gets a new one when it cannot be read', async () => {
  const folder = join(aFolder(), 'not/there/yet')
  const first = await readDeviceId(folder)
  expect(await readDeviceId(folder)).toBe(first)
  await writeFile(join(folder, 'device-id'), 'garbage')
  expect(await readDeviceId(folder)).not.toBe(first)
})

test('the log says when, how grave and what, and keeps one predecessor', async () => {
  const folder = aFolder()
  const write = createLog(folder, () => Date.UTC(2026, 0, 2, 3, 4, 5))
  write('error', 'first\nsecond')
  expect(await readFile(join(folder, 'logs/mission-desk.log'), 'utf8')).toBe('2026-01-02T03:04:05.000Z error first\n  second\n')
  for (let line = 0; line < 3; line++) write('info', 'x'.repeat(600_000))
  expect((await readdir(join(folder, 'logs'))).sort()).toEqual(['mission-desk.1.log', 'mission-desk.log'])
})
