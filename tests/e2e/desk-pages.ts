import { writeFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'

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

/** Where something lies, once two frames have drawn it in the same place: what is still being laid out is moved from under a pointer. */
export function boxAtRest(
  locator: Locator,
): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number }> {
  return locator.evaluate(async (element) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const look = () => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x, y, width, height }
    }
    for (let [before, now] = [look(), look()]; ; before = now) {
      await frame()
      await frame()
      now = look()
      if (JSON.stringify(before) === JSON.stringify(now)) return now
    }
  })
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
