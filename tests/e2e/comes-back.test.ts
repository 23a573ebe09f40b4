import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { aFolder } from '../support/a-folder'
import { type StartedDesk, startDesk } from '../support/desks/start-desk'
import { openSample } from './desk-pages'

let desk: StartedDesk | undefined

afterEach(async () => {
  await desk?.kill()
  desk = undefined
})

function search({ page }: StartedDesk) {
  return page.getByRole('textbox', { name: 'Search in every script' })
}

/** What the main process has written down of how the window stands. */
function keptSession(userData: string): Promise<string> {
  return readFile(join(userData, 'session.json'), 'utf8').catch(() => '')
}

/** What scrolls the itinerary. */
function itinerary({ page }: StartedDesk) {
  return page.locator('div:has(> [role=grid][aria-label=Itinerary])')
}

/** The mission, the section and the row that the window shows. */
async function inSight({ page }: StartedDesk) {
  await page.getByRole('complementary', { name: 'Inspector' }).waitFor()
  return {
    mission: await page.getByRole('heading', { level: 1 }).textContent(),
    section: await page.locator('nav [aria-current=page]').textContent(),
    person: await page.getByRole('option', { selected: true }).textContent(),
  }
}

test('after a kill the window comes back to the mission, the section, the filter, the row that was open and the place in the list; a damaged note of that is told', async () => {
  const userData = aFolder()
  desk = await startDesk({ userData })
  await openSample(desk.page, /Green Xu mission to Japan/)
  await itinerary(desk).evaluate((list) => list.scrollTo({ top: 936, behavior: 'instant' }))
  await expect.poll(() => keptSession(userData)).toMatch(/"itinerary.scroll":\s*"\S+ 936"/)
  await desk.page.keyboard.press('Control+2')
  await search(desk).fill('zhao')
  await desk.page.getByRole('option', { name: /Zhao/i }).last().click()
  const left = await inSight(desk)
  // Not in Chromium's own storage, which is written out after half a minute: by then nothing would be shown here.
  await expect.poll(() => keptSession(userData)).toMatch(/"id":\s*"p-zhao".*"people.text":\s*"zhao"/s)
  await desk.kill()
  desk = await startDesk({ userData })
  expect(await inSight(desk)).toEqual(left)
  expect(await search(desk).inputValue()).toBe('zhao')
  await desk.page.keyboard.press('Control+1')
  await itinerary(desk).waitFor()
  expect(await itinerary(desk).evaluate((list) => list.scrollTop)).toBe(936)
  await desk.kill()
  const session = join(userData, 'session.json')
  await writeFile(session, (await readFile(session, 'utf8')).replace('missionId', 'missionld'))
  desk = await startDesk({ userData })
  await desk.page.getByText('session.json was damaged and has been put aside').waitFor()
})
