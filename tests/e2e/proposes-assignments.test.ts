import { afterAll, beforeAll, expect, test } from 'vitest'
import { type StartedDesk, startDesk } from '../support/desks/start-desk'
import { boxAtRest, foreignRequestsOf, openSample, untilSaved } from './desk-pages'

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
  await dialog.getByRole('button', { name: /^Accept \d+ changes$/ }).waitFor()
  const impossible = dialog.getByRole('row', { name: /^Impossible assignments/ }).getByRole('cell')
  await expect.poll(() => impossible.allTextContents()).toEqual(['3', '0'])
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
  await expect.poll(findings).not.toBe(before)
  await page.keyboard.press('Control+Z')
  await expect.poll(findings).toBe(before)
  expect(foreign).toEqual([])
})

test('an assignment is dragged to another interpreter, whose row tells before how they fit; one undo takes it back', async () => {
  const { page } = desk
  await page.keyboard.press('Control+3')
  await page.getByText('Board', { exact: true }).click()
  const board = page.getByRole('grid', { name: /^Assignment board/ })
  const day = page.getByRole('textbox', { name: 'Day shown' })
  await day.fill('2023-05-27')
  await day.press('Enter')
  const rowOf = (name: string) => board.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
  const workshop = (name: string) => rowOf(name).getByRole('gridcell', { name: /^Workshop: what the first half/ })
  const from = await boxAtRest(workshop('MORI'))
  const to = await boxAtRest(rowOf('PARK'))
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x + from.width / 2, to.y + to.height / 2, { steps: 8 })
  await rowOf('PARK').and(page.locator('[data-fit="possible"], [data-fit="best"]')).waitFor()
  await page.mouse.up()
  await workshop('PARK').and(page.locator('[data-status="proposed"]')).waitFor()
  await workshop('MORI').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+Z')
  await workshop('MORI').waitFor()
  await workshop('PARK').waitFor({ state: 'detached' })
})

test('a schedule is suggested by the keyboard alone, from the ticked visits to their days, and taken back by one undo', async () => {
  const { page } = desk
  await page.keyboard.press('Control+1')
  await page.keyboard.press('Control+Shift+G')
  const dialog = page.getByRole('dialog', { name: 'Suggest a schedule' })
  await dialog.getByRole('checkbox', { name: 'Planned: tick what may move' }).focus()
  await page.keyboard.press('Space')
  await dialog.getByRole('button', { name: 'Suggest', exact: true }).focus()
  await page.keyboard.press('Enter')
  const takeBest = dialog.getByRole('button', { name: 'Take the best so far' })
  const accept = dialog.getByRole('button', { name: /^Accept \d+ visits$/ })
  // A small mission may be answered before anybody could take what there is so far.
  await takeBest.and(dialog.locator(':enabled')).or(accept).first().waitFor()
  if (await takeBest.isVisible()) await takeBest.press('Enter', { timeout: 2000 }).catch(() => undefined)
  await accept.waitFor()
  const when = () => page.locator('[data-item]').allTextContents()
  const before = await when()
  await accept.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await untilSaved(page)
  await expect.poll(when).not.toEqual(before)
  await page.keyboard.press('Control+Z')
  await expect.poll(when).toEqual(before)
})
