import { afterAll, beforeAll, test } from 'vitest'
import { type StartedDesk, startDesk } from '../support/start-desk'
let desk: StartedDesk
beforeAll(async () => { desk = await startDesk({ patienceMs: 120_000 }) }, 200_000)
afterAll(() => desk?.stop())
test('pics', async () => {
  const { page } = desk
  page.setDefaultTimeout(60_000)
  const pic = (name: string) => page.screenshot({ path: `/tmp/h-int3-pics/${name}.png` })
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.getByText(/Green Xu mission to Japan/).first().click()
  await page.locator('[data-item]').first().waitFor()
  const settings = async (more: object) => {
    await page.evaluate(async (m) => {
      const w = window as any
      const r = await w.missionDesk.invoke('settings:read')
      const now = r?.settings ?? r?.value ?? r
      await w.missionDesk.invoke('settings:write', { ...now, ...m })
    }, more)
    await page.reload()
    await page.locator('[data-item], [role=grid]').first().waitFor()
  }
  const tour = async (tag: string) => {
    await page.keyboard.press('Control+3')
    await page.waitForTimeout(800)
    await pic(`${tag}-0-view`)
    const tabs = page.locator('[role=radiogroup] [role=radio], [role=radiogroup] label')
    console.log(tag, await tabs.allTextContents())
    await page.keyboard.press('Control+Shift+P')
    await page.getByRole('dialog').waitFor()
    await pic(`${tag}-1-propose`)
    await page.keyboard.press('Escape')
  }
  await settings({ uiLanguage: 'ko' })
  await tour('ko')
  await settings({ uiLanguage: 'ja', theme: 'dark' })
  await tour('ja')
}, 300_000)
