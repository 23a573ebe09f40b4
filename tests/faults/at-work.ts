import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { passphrase, type Subject } from './subject'

/** A window in which somebody gives one thing of the Japan sample a new number, again and again. */
export interface AtWork {
  /** The number that the window showed when it came up; 0: the sample as it is. */
  readonly shownAtStart: number
  /** Types the next number and enters it. */
  readonly edit: () => Promise<void>
  readonly lastEdited: () => number
  /** Waits until the window says that the last number is saved. */
  readonly untilAcknowledged: () => Promise<void>
}

/** Takes a window from its start to the work, wherever it comes up. `onAcknowledged` is told every number that is saved. */
export async function atWork(
  page: Page,
  subject: Subject,
  isKnown: boolean,
  onAcknowledged: (number: number) => void = () => undefined,
): Promise<AtWork> {
  page.on('console', (message) => {
    const [, number] = /^acknowledged (\d+)$/.exec(message.text()) ?? []
    if (number !== undefined) onAcknowledged(Number(number))
  })
  await untilShown(page, subject, isKnown)
  await page.evaluate(tellWhatIsSaved, subject.row)
  const shownAtStart = await shownNumber(page, subject)
  let last = shownAtStart
  return {
    shownAtStart,
    edit: async () => {
      last += 1
      await subject.enter(page, last)
    },
    lastEdited: () => last,
    untilAcknowledged: async () => {
      await page.locator(subject.row, { hasText: `Edit ${last}.` }).waitFor()
      await page.getByText('Saved', { exact: true }).waitFor()
    },
  }
}

/** Opens the sample where nothing is stored yet, and gives the passphrase where it is asked for. */
export async function untilShown(page: Page, subject: Subject, isKnown: boolean): Promise<void> {
  // A home that was damaged may keep the mission from being shown at once: then it is in the list of missions.
  const stored = page.getByRole('button', { name: /Green Xu environmental mission.*Changed/ })
  const sample = page.getByRole('button', { name: /Green Xu mission to Japan.*Eight days/ })
  const way = (isKnown ? stored : sample).first()
  const locked = page.getByLabel('Passphrase', { exact: true })
  const choices = subject.choices(page)
  for (;;) {
    await choices.first().or(way).or(locked).or(page.locator(subject.row)).first().waitFor()
    if ((await page.locator(subject.row).count()) > 0) return
    if ((await locked.count()) > 0) {
      await locked.fill(passphrase)
      await page.keyboard.press('Enter')
      await locked.waitFor({ state: 'detached' })
    } else if ((await way.count()) > 0) {
      // What was to be clicked may be gone by now. Clicked, it is waited for to go: a second click would open the sample a second time.
      const isClicked = await way.click({ timeout: 5000 }).then(
        () => true,
        () => false,
      )
      if (isClicked) await way.waitFor({ state: 'hidden' })
    } else await subject.choose(page)
    await wait(20)
  }
}

/** The number in sight: what a person would say is the state of things. */
export async function shownNumber(page: Page, subject: Subject): Promise<number> {
  const text = await page.locator(subject.row).textContent()
  return Number(/Edit (\d+)\./.exec(text ?? '')?.[1] ?? 0)
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
