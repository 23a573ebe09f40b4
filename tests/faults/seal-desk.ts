import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { passphrase } from './subject'

/** Turns the sealing of personal data on, from a person's inspector, and waits until the window says that everything is sealed. */
export async function sealDesk(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Stored unencrypted: what that means' }).first().click()
  await page.getByRole('button', { name: 'Encrypt personal data …' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('Passphrase once more').fill(passphrase)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Personal data is being encrypted' }).waitFor()
  await page.getByRole('heading', { name: 'Passport and visa' }).waitFor()
}

/** Files under a folder, Chromium's own among them, in which a text stands: in bytes of one for a letter, or of two. */
export function filesWith(text: string, folder: string): readonly string[] {
  const wanted = [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')]
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path)
      return wanted.some((text) => bytes.includes(text))
    })
    .map((path) => path.slice(folder.length + 1))
}
