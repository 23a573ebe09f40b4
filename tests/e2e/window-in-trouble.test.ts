import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import type { MissionDeskBridge } from '../../shared/ipc/bridge'
import { aFolder } from '../support/a-folder'
import { startDesk } from '../support/desks/start-desk'

declare const missionDesk: MissionDeskBridge

test('a window that crashes is loaded again, and the log says so', async () => {
  const userData = aFolder()
  const desk = await startDesk({ userData })
  await desk.page.waitForSelector('#root > *')
  const page = await desk.page.context().newCDPSession(desk.page)
  await Promise.race([page.send('Page.crash').catch(() => undefined), wait(2000)])
  const log = () => readFile(join(userData, 'logs/mission-desk.log'), 'utf8').catch(() => '')
  await expect.poll(log).toMatch(/error window gone: crashed/)
  // Playwright gives up a page that has crashed, so somebody else has to look.
  const second = await chromium.connectOverCDP(await readFile(join(userData, 'debug-endpoint.txt'), 'utf8'))
  const pages = () => second.contexts().flatMap((context) => context.pages())
  await expect.poll(() => pages().length).toBe(1)
  const [reloaded] = pages()
  await reloaded?.waitForSelector('#root > *', { timeout: 90_000 })
  expect(await reloaded?.evaluate(async () => (await missionDesk.invoke('journal:list', null)).ok)).toBe(true)
  expect(pages()).toEqual([reloaded])
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
  expect(await desk.stop()).toBe(0)
})
