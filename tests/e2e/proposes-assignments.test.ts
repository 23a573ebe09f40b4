import { afterAll, beforeAll, expect, test } from 'vitest'
import { type StartedDesk, startDesk } from '../support/start-desk'
import { foreignRequestsOf, openSample, untilSaved } from './desk-pages'

let desk: StartedDesk

beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk?.stop())

test('a plan for the whole mission is sought in a thread, accepted in one step and undone in one', async () => {
  const { page } = desk
  const foreign = foreignRequestsOf(page)
  await openSample(page, /Green Xu mission to Japan/)
  await page.keyboard.press('Control+Shift+P')
  const dialog = page.getByRole('dialog', { name: 'Propose assignments' })
  await dialog.getByRole('radio', { name: 'Plan anew' }).click()
  await dialog.getByRole('button', { name: 'Propose', exact: true }).click()
  // How much is proven in twenty seconds is the computer's business; that there is a plan is ours.
  await dialog.getByRole('button', { name: /^Accept \d+ changes$/ }).waitFor({ timeout: 100_000 })
  const impossible = dialog.getByRole('row', { name: /^Impossible assignments/ }).getByRole('cell')
  expect(await impossible.allTextContents()).toEqual(['3', '0'])
  const findings = async () =>
    Number.parseInt(
      (await page
        .getByRole('button', { name: /findings?$/ })
        .last()
        .textContent()) ?? '',
      10,
    )
  const before = await findings()
  await dialog.getByRole('button', { name: /^Accept \d+ changes$/ }).click()
  await dialog.waitFor({ state: 'detached' })
  await untilSaved(page)
  // Other people's duties now: the checks say other things of them.
  expect(await findings()).not.toBe(before)
  await page.keyboard.press('Control+Z')
  await expect.poll(findings).toBe(before)
  expect(foreign).toEqual([])
})
