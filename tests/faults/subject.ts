import type { Locator, Page } from 'playwright-core'

/** What somebody edits again and again: something that is seen in a list with its number. */
export interface Subject {
  /** The selected row, which shows the number. */
  readonly row: string
  /** There is something to choose from. */
  readonly choices: (page: Page) => Locator
  readonly choose: (page: Page) => Promise<void>
  readonly enter: (page: Page, number: number) => Promise<void>
}

const titleOf = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Inspector' }).getByRole('textbox', { name: /Title/ }).first()

async function type(field: Locator, text: string): Promise<void> {
  await field.fill(text)
  await field.press('Enter')
}

/** The title of an item. */
export const anItem: Subject = {
  row: '[data-item][aria-selected=true]',
  choices: (page) => page.locator('[data-item]'),
  choose: async (page) => {
    const first = page.locator('[data-item]').first()
    // A notice that comes in between moves the rows under the pointer: another one is hit.
    do await first.click()
    while ((await first.getAttribute('aria-selected')) !== 'true')
  },
  enter: (page, number) => type(titleOf(page), `Edit ${number}.`),
}

/** What opens a sealed desk. */
export const passphrase = 'four cranes over Nara'

/** How passport numbers begin that are typed on a sealed desk: no file may hold it. */
export const secretPrefix = 'KQZX'

const passportOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'Passport and visa' }).getByRole('textbox', { name: 'Passport', exact: true })

/** A person's passport number, and after it, in a step of its own, their title, which the list shows: what it shows, the passport has as well. */
export const aPerson: Subject = {
  row: '[role=listbox][aria-label="Delegation by precedence"] [role=option][aria-selected=true]',
  choices: (page) => page.locator('[data-item]').or(page.getByRole('listbox', { name: 'Delegation by precedence' })),
  choose: async (page) => {
    await page.keyboard.press('Control+2')
    await page.getByRole('listbox', { name: 'Delegation by precedence' }).getByRole('option').first().click()
  },
  enter: async (page, number) => {
    await type(passportOf(page), `${secretPrefix}${number}`)
    await type(titleOf(page), `Edit ${number}.`)
  },
}

/** The number in the passport of the person who is selected; throws where it cannot be read. */
export async function passportNumber(page: Page): Promise<number> {
  const text = await passportOf(page).inputValue()
  return text.startsWith(secretPrefix) ? Number(text.slice(secretPrefix.length)) : 0
}
