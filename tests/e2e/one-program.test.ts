import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import type { MissionDeskBridge } from '../../shared/ipc/bridge'
import { aFolder } from '../support/a-folder'
import { builtDesk, startDesk } from '../support/desks/start-desk'

declare const missionDesk: MissionDeskBridge

async function startAgain(userData: string, ...args: readonly string[]): Promise<string> {
  const program = join(await builtDesk(), 'chromium-host/main.js')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, '--headless', `--user-data-dir=${userData}`, ...args],
    { cwd: '/tmp' },
  )
  return stdout
}

test('started a second time, the program hands its file to the window that is open and ends', async () => {
  const userData = aFolder()
  const desk = await startDesk({ userData })
  onTestFinished(async () => void (await desk.stop()))
  await desk.page.waitForSelector('#root > *')
  await desk.page.evaluate(() =>
    missionDesk.on('mission-file:requested', ({ path }) => document.body.setAttribute('data-heard', path)),
  )
  expect(await startAgain(userData, 'second.mission')).toBe('')
  await desk.page.waitForFunction(() => document.body.dataset.heard === '/tmp/second.mission')
  expect(desk.browser.contexts().flatMap((context) => context.pages()).length).toBe(1)
})

test('a file on the command line is there for the window that asks, once', async () => {
  const desk = await startDesk({ args: ['/tmp/first.mission'] })
  onTestFinished(async () => void (await desk.stop()))
  await desk.page.waitForSelector('#root > *')
  const asked = await desk.page.evaluate(() => missionDesk.invoke('app:describe', null))
  // The window itself has asked first, and was given it.
  expect(asked).toMatchObject({ ok: true, value: { fileToOpen: null } })
})

test('after SIGKILL of everything the same folder opens again, and the device keeps its name', async () => {
  const userData = aFolder()
  const names: string[] = []
  for (let round = 0; round < 3; round++) {
    const desk = await startDesk({ userData })
    const answer = await desk.page.evaluate(() => missionDesk.invoke('app:describe', null))
    names.push(answer.ok ? answer.value.deviceId : answer.error.detail)
    await desk.kill()
  }
  expect(new Set(names).size).toBe(1)
})

test('closing the window ends the program, its browser and its lock', async () => {
  const userData = aFolder()
  const program = join(await builtDesk(), 'chromium-host/main.js')
  const child = spawn(process.execPath, [program, '--headless', `--user-data-dir=${userData}`], {
    stdio: 'ignore',
    env: { ...process.env, MISSION_DESK_DEBUG_PORT: '0' },
  })
  const ended = once(child, 'exit')
  const desk = await attachTo(userData)
  await desk.close()
  expect(await ended).toEqual([0, null])
  await expect(readFile(join(userData, 'instance.lock'))).rejects.toThrow('ENOENT')
})

/** The running program's window, through the DevTools' own web address. */
async function attachTo(userData: string): Promise<{ readonly close: () => Promise<void> }> {
  for (let attempt = 0; attempt < 5000; attempt++) {
    const endpoint = await readFile(join(userData, 'debug-endpoint.txt'), 'utf8').catch(() => '')
    const address = /ws:\/\/([^/]+)/.exec(endpoint)?.[1]
    const targets = address ? ((await (await fetch(`http://${address}/json/list`)).json()) as { id: string; url: string }[]) : []
    const window = targets.find(({ url }) => url.startsWith('https://bundle.app.invalid/'))
    if (window) return { close: async () => void (await fetch(`http://${address}/json/close/${window.id}`)) }
    await wait(20)
  }
  throw new Error('no window')
}
