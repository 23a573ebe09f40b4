import { afterAll, beforeAll, expect, test } from 'vitest'
import { type StartedDesk, startDesk } from '../support/desks/start-desk'
import { untilSaved } from './desk-pages'

let desk: StartedDesk
let pressed = 0

/** One key, with whatever is held down beside it. */
async function press(key: string): Promise<void> {
  pressed += 1
  await desk.page.keyboard.press(key)
}

/** Every character is a key. */
async function type(text: string): Promise<void> {
  pressed += [...text].length
  await desk.page.keyboard.type(text)
}

async function lines(...typed: readonly string[]): Promise<void> {
  for (const line of typed) {
    await type(line)
    await press('Enter')
  }
}

beforeAll(async () => {
  desk = await startDesk()
})

afterAll(async () => {
  await desk?.stop()
})

test('from an empty mission to three days, twelve items, two groups and transfers: no mouse and at most 150 keys', async () => {
  const { page } = desk
  await page
    .getByRole('button', { name: /New mission/ })
    .first()
    .click()
  await page.getByRole('textbox', { name: 'Title' }).fill('Newcomer')
  await page.getByLabel('First day').fill('2026-07-06')
  await page.getByLabel('Last day').fill('2026-07-08')
  await page.getByLabel('Last day').press('Enter')
  await page.getByRole('region', { name: 'Itinerary' }).waitFor()

  await press('Control+Alt+6')
  await page.getByRole('combobox', { name: /^Title, new row/ }).waitFor()
  await lines('v @Haneda', 'l', 'v @Machida A', 'v @Eco B', 'd @Hotel')
  await press('ArrowDown')
  await lines('v @Yokohama', 'l', 'v @Eco A', 'v @Mac B', 'd @Ho')
  await press('ArrowDown')
  await lines('m @Bank', 'l')
  await press('Control+Alt+T')
  await page.getByText(/\d+ transfers inserted/).waitFor()

  expect(pressed).toBeLessThanOrEqual(150)
  await untilSaved(page)
  const itemsOf = (rows: Awaited<ReturnType<typeof shownRows>>) => rows.filter(({ kind }) => kind !== '' && kind !== 'Transfer')
  await expect.poll(async () => itemsOf(await shownRows())).toHaveLength(12)
  const plan = await shownRows()
  const items = itemsOf(plan)
  expect(new Set(items.map(({ date }) => date))).toEqual(new Set(['Mon 6 Jul', 'Tue 7 Jul', 'Wed 8 Jul']))
  const said = (rows: typeof plan) =>
    rows
      .map(({ date, start, kind, title, place, to, who }) =>
        [date, start, kind === 'Transfer' ? `${place} → ${to}` : title, who].join(' '),
      )
      .sort()
  expect(said(items.filter(({ who }) => who !== 'All'))).toEqual([
    'Mon 6 Jul 13:40 Eco B',
    'Mon 6 Jul 13:40 Machida A',
    'Tue 7 Jul 13:40 Eco A',
    'Tue 7 Jul 13:40 Machida B',
  ])
  expect(said(plan.filter(({ kind }) => kind === 'Transfer'))).toEqual([
    'Mon 6 Jul ~13:00 Haneda → Eco B',
    'Mon 6 Jul ~13:00 Haneda → Machida A',
    'Mon 6 Jul ~17:50 Eco → Hotel B',
    'Mon 6 Jul ~17:50 Machida → Hotel A',
    'Tue 7 Jul ~13:00 Yokohama → Eco A',
    'Tue 7 Jul ~13:00 Yokohama → Machida B',
    'Tue 7 Jul ~17:50 Eco → Hotel A',
    'Tue 7 Jul ~17:50 Machida → Hotel B',
  ])
  expect(pressed).toBe(95)
})

/** The rows of rapid entry as they are shown, blank ones too. */
function shownRows(): Promise<readonly Readonly<Record<string, string>>[]> {
  return desk.page.getByRole('grid', { name: 'Rapid entry' }).evaluate((grid) => {
    const textOf = (cell: Element) => cell.querySelector('input')?.value ?? cell.textContent ?? ''
    const [head, ...rows] = [...grid.querySelectorAll('[role="row"]')].map((row) => [...row.children].map(textOf))
    const names = (head ?? []).map((name) => ({ 'To place': 'to' })[name] ?? name.toLowerCase())
    return rows.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])))
  })
}
