import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { aFolder } from '../support/a-folder'
import { type StartedDesk, startDesk } from '../support/desks/start-desk'
import { openSample } from './desk-pages'

let desk: StartedDesk | undefined

afterEach(async () => {
  await desk?.stop()
  desk = undefined
})

test('a mission saved with a passphrase goes to another desk, where only the passphrase opens it', async () => {
  const folder = aFolder()
  const file = join(folder, 'Japan.mission')
  const dialogAnswersFile = join(folder, 'answers.json')
  await writeFile(dialogAnswersFile, JSON.stringify([file]))
  desk = await startDesk({ dialogAnswersFile })
  await openSample(desk.page, /Green Xu mission to Japan/)
  const title = await desk.page.getByRole('heading', { level: 1 }).textContent()
  await desk.page.keyboard.press('Control+s')
  await desk.page.getByRole('radio', { name: 'With a passphrase' }).click()
  await desk.page.getByLabel('Passphrase', { exact: true }).fill('four cranes over Nara')
  await desk.page.getByLabel('Passphrase once more').fill('four cranes over Nara')
  await desk.page.keyboard.press('Enter')
  await desk.page.getByText('Mission file saved').waitFor()
  const bytes = await readFile(file)
  expect([bytes.toString('latin1', 0, 22), bytes.includes('mission.json')]).toEqual(['age-encryption.org/v1\n', false])

  await desk.stop()
  desk = await startDesk({ args: [file] })
  const { page } = desk
  const field = page.getByRole('alertdialog').getByLabel('Passphrase')
  await field.fill('four cranes over Nora')
  await page.keyboard.press('Enter')
  await page.getByText('The file does not open with this passphrase.').waitFor()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Missions')
  await field.fill('four cranes over Nara')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: title ?? '' }).waitFor()
  await page.getByRole('alertdialog').waitFor({ state: 'detached' })
})
