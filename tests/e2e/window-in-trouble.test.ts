import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import type { MissionDeskBridge } from '../../shared/ipc/bridge'
import { aFolder } from '../support/a-folder'
import { startDesk } from '../support/start-desk'

declare const missionDesk: MissionDeskBridge

test('a window that crashes is loaded again, and the log says so', async () => {
  const userData = aFolder()
  const desk = await startDesk({ userData })
  await desk.page.waitForSelector('#root > *')
  const page = await desk.page.context().newCDPSession(desk.page)
  await Promise.race([page.send('Page.crash').catch(() => undefined), wait(2000)])
  const log = await until(() => readFile(join(userData, 'logs/mission-desk.log'), 'utf8').catch(() => ''))
  expect(log).toMatch(/error window gone: crashed/)
  // Playwright gives up a page that has crashed, so somebody else has to look.
  const second = await chromium.connectOverCDP(await readFile(join(userData, 'debug-endpoint.txt'), 'utf8'))
  const [reloaded, ...others] = second.contexts().flatMap((context) => context.pages())
  await reloaded?.waitForSelector('#root > *')
  expect(await reloaded?.evaluate(async () => (await missionDesk.invoke('journal:list', null)).ok)).toBe(true)
  expect(others).toEqual([])
  await second.close()
  expect(await desk.stop()).toBe(0)
})

test('a window that hangs keeps nobody from ending the program', async () => {
  const desk = await startDesk()
  await desk.page.waitForSelector('#root > *')
  void desk.page
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined)
  await wait(200)
  const startedAt = Date.now()
  expect(await desk.stop()).toBe(0)
  expect(Date.now() - startedAt).toBeLessThan(30_000)
})

async function until(look: () => Promise<string>): Promise<string> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const found = await look()
    if (found) return found
    await wait(50)
  }
  return ''
}
