import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type StartedDesk, startDesk } from '../support/start-desk'

/** A window in which somebody gives one item of the Japan sample a new number as its title, again and again. */
export interface WorkedDesk {
  readonly desk: StartedDesk
  /** The number that the window showed when it came up; 0: the sample as it is. */
  readonly shownAtStart: number
  /** Types the next number and enters it. */
  readonly edit: () => Promise<void>
  readonly lastEdited: () => number
  /** The last number that the window showed as saved. */
  readonly acknowledged: () => number
  /** Waits until the window says that the last number is saved. */
  readonly untilAcknowledged: () => Promise<void>
}

const item = '[data-item][aria-selected=true]'

const started = new Set<StartedDesk>()

/** Ends what tests have left running; without it, a test that failed would leave its browser. */
export async function killDesks(): Promise<void> {
  for (const desk of started) await desk.kill()
  started.clear()
}

/** Starts the program on a folder; the first time, it opens the sample. `onAcknowledged` is told every number that is saved. */
export async function workedDesk(
  userData: string,
  onAcknowledged: (number: number) => void = () => undefined,
): Promise<WorkedDesk> {
  const desk = await startDesk({ userData })
  started.add(desk)
  const { page } = desk
  let acknowledged = 0
  page.on('console', (message) => {
    const [, number] = /^acknowledged (\d+)$/.exec(message.text()) ?? []
    if (number === undefined) return
    acknowledged = Number(number)
    onAcknowledged(acknowledged)
  })
  // A home that was damaged may keep the mission from being shown at once: then it is in the list of missions.
  const stored = page.getByRole('button', { name: /Green Xu environmental mission.*Changed/ })
  const sample = page.getByRole('button', { name: /Green Xu mission to Japan.*Eight days/ })
  const way = existsSync(join(userData, 'missions')) ? stored : sample
  const firstItem = page.locator('[data-item]').first()
  await firstItem.or(way.first()).first().waitFor()
  if ((await firstItem.count()) === 0) await way.first().click()
  await firstItem.waitFor()
  if ((await page.locator(item).count()) === 0) await firstItem.click()
  await page.locator(item).waitFor()
  await page.evaluate(tellWhatIsSaved, item)
  const shownAtStart = await shownNumber(page)
  let last = shownAtStart
  const title = page.getByRole('complementary', { name: 'Inspector' }).getByRole('textbox', { name: /Title/ }).first()
  return {
    desk,
    shownAtStart,
    edit: async () => {
      last += 1
      await title.fill(`Edit ${last}.`)
      await title.press('Enter')
    },
    lastEdited: () => last,
    acknowledged: () => acknowledged,
    untilAcknowledged: async () => {
      const saved = page.getByText('Saved', { exact: true })
      await page.locator(item, { hasText: `Edit ${last}.` }).waitFor()
      await saved.waitFor()
    },
  }
}

/** The number in sight: what a person would say is the state of things. */
export async function shownNumber(page: Page): Promise<number> {
  const text = await page.locator(item).textContent()
  return Number(/Edit (\d+)\./.exec(text ?? '')?.[1] ?? 0)
}

/** What the program tells the person about its stored missions. */
export async function noticesOf(page: Page): Promise<readonly string[]> {
  return page.locator('[role=status] p').allTextContents()
}

/**
 * Runs in the page: tells each number at the moment when the window shows it together with the word that it is saved. Beside it, a
 * naive home: a number is put into localStorage and believed to be there.
 */
function tellWhatIsSaved(selector: string): void {
  let told = ''
  new MutationObserver(() => {
    const [, number] = /Edit (\d+)\./.exec(document.querySelector(selector)?.textContent ?? '') ?? []
    if (number === undefined || number === told) return
    localStorage.setItem('naive', number)
    const isSaved = [...document.querySelectorAll('output')].some(({ textContent }) => textContent === 'Saved')
    if (!isSaved) return
    told = number
    console.debug(`acknowledged ${number}`)
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
}
