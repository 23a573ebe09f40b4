import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MissionDeskBridge } from '../../shared/ipc/bridge'
import { aFolder } from '../support/a-folder'
import { type StartedDesk, startDesk } from '../support/desks/start-desk'

declare const missionDesk: MissionDeskBridge

function askForMissionFile(desk: StartedDesk): Promise<unknown> {
  return desk.page.evaluate(async () => {
    const answer = await missionDesk.invoke('mission-file:open', { path: null, passphrase: null })
    return answer.ok ? answer.value : [answer.error.code, answer.error.params.path]
  })
}

describe('where the desktop has no chooser the window asks for a path', () => {
  let desk: StartedDesk
  beforeAll(async () => {
    desk = await startDesk()
    await desk.page.waitForSelector('#root > *')
  })
  afterAll(async () => void (await desk?.stop()))

  test('by keyboard: it begins in the folder of documents, Enter takes what was typed', async () => {
    const asked = askForMissionFile(desk)
    const field = desk.page.getByRole('textbox', { name: 'File or folder, with its full path' })
    await field.and(desk.page.locator(':focus')).waitFor()
    await expect.poll(() => field.inputValue()).toMatch(/Documents/)
    await desk.page.keyboard.type('/nowhere/trip.mission')
    await desk.page.keyboard.press('Enter')
    expect(await asked).toEqual(['not-found', '/nowhere/trip.mission'])
    await field.waitFor({ state: 'detached' })
  })

  test('Escape leaves it be', async () => {
    const asked = askForMissionFile(desk)
    await desk.page.getByRole('dialog', { name: 'Open mission file' }).waitFor()
    await desk.page.keyboard.press('Escape')
    expect(await asked).toBe(null)
  })
})

test('a test answers beforehand; when its answers are used up, the rest is cancelled', async () => {
  const dialogAnswersFile = join(aFolder(), 'answers.json')
  await writeFile(dialogAnswersFile, JSON.stringify(['/nowhere/else.mission', null]))
  const desk = await startDesk({ dialogAnswersFile })
  try {
    await desk.page.waitForSelector('#root > *')
    expect(await askForMissionFile(desk)).toEqual(['not-found', '/nowhere/else.mission'])
    expect([await askForMissionFile(desk), await askForMissionFile(desk)]).toEqual([null, null])
    expect(await readFile(dialogAnswersFile, 'utf8')).toBe('[]')
  } finally {
    await desk.stop()
  }
})
