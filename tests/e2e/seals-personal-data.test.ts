import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import axeCore from 'axe-core'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { aFolder } from '../support/a-folder'
import { type StartedDesk, startDesk } from '../support/desks/start-desk'
import { openSample, untilSaved } from './desk-pages'

const number = 'QX7391846'
const laterNumber = 'QX5502713'
const passphrase = 'four cranes over Nara'

let desk: StartedDesk | undefined

afterEach(async () => {
  await desk?.kill()
  desk = undefined
})

/** Files under a folder, Chromium's own among them, in which a text stands: in bytes of one for a letter, or of two. */
function filesWith(text: string, folder: string): readonly string[] {
  const wanted = [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')]
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => wanted.some((bytes) => readFileSync(path).includes(bytes)))
    .map((path) => path.slice(folder.length + 1))
}

/** What axe finds on the page, put into it over the debugger: the page's own policy would refuse a script element. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${axeCore.source}; undefined`)
  return page.evaluate("axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id }) => id))")
}

async function chooseFirstPerson(page: Page): Promise<void> {
  await page.keyboard.press('Control+2')
  await page.getByRole('option').first().click()
}

const passportField = (page: Page) =>
  page.getByRole('region', { name: 'Passport and visa' }).getByRole('textbox', { name: 'Passport', exact: true })

test('a passport number is in no byte of the program’s folder once personal data is encrypted, and is there with the passphrase', async () => {
  const userData = aFolder()
  desk = await startDesk({ userData })
  await openSample(desk.page, /Green Xu mission to Japan/)
  await chooseFirstPerson(desk.page)
  await passportField(desk.page).fill(number)
  await desk.page.keyboard.press('Enter')
  await untilSaved(desk.page)
  await desk.page.getByRole('button', { name: 'Stored unencrypted: what that means' }).first().click()
  await desk.page.getByRole('button', { name: 'Encrypt personal data …' }).click()
  await desk.page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await desk.page.getByLabel('Passphrase once more').fill(passphrase)
  // The control: until now it lies in both homes, as it was typed.
  expect(
    filesWith(number, userData)
      .map((file) => file.split('/')[0])
      .sort(),
  ).toEqual(expect.arrayContaining(['chromium', 'missions']))
  await desk.page.keyboard.press('Enter')
  await desk.page.getByRole('heading', { name: 'Personal data is being encrypted' }).waitFor()
  // Killed at it: the next start does it again.
  await desk.kill()

  desk = await startDesk({ userData })
  const { page } = desk
  const field = page.getByLabel('Passphrase')
  await field.waitFor()
  expect(await faultsOf(page)).toEqual([])
  await field.fill('four cranes over Nora')
  await page.keyboard.press('Enter')
  await page.getByText('It does not open with this passphrase.').waitFor()
  await field.fill(passphrase)
  await page.keyboard.press('Enter')
  await passportField(page).waitFor()
  expect(await passportField(page).inputValue()).toBe(number)
  await expect.poll(() => page.getByText('Stored unencrypted').count()).toBe(0)
  await expect.poll(() => page.locator('[role=status] p').allTextContents()).toEqual([])
  await passportField(page).fill(laterNumber)
  await page.keyboard.press('Enter')
  await untilSaved(page)
  expect([number, laterNumber].flatMap((text) => filesWith(text, userData))).toEqual([])
  await desk.stop()
  expect([number, laterNumber].flatMap((text) => filesWith(text, userData))).toEqual([])

  desk = await startDesk({ userData })
  await desk.page.getByRole('button', { name: 'Go on without' }).click()
  await desk.page.getByRole('group', { name: 'Passport' }).getByText('Cannot be read').waitFor()
})
