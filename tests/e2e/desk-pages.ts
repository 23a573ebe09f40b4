import { writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

/** What a person does in the window, by the names that a person sees. English interface. */

export async function openSample(page: Page, title: RegExp): Promise<void> {
  await page.getByText(title).first().click()
  await page.locator('[data-item]').first().waitFor()
}

/** Waits until the title bar says that the journal file has everything. */
export async function untilSaved(page: Page): Promise<void> {
  await page.getByText('Saved', { exact: true }).waitFor()
}

/** Lays answers down for the file dialogs to come. */
export async function answerDialogs(file: string, answers: readonly (string | null)[]): Promise<void> {
  await writeFile(file, JSON.stringify(answers))
}

/** Addresses that the page asks for outside of its own origin, from now on. */
export function foreignRequestsOf(page: Page): readonly string[] {
  const foreign: string[] = []
  page.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith('https://bundle.app.invalid/') && !/^(data|blob):/.test(address)) foreign.push(address)
  })
  return foreign
}
