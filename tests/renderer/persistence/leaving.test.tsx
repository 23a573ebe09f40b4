import { render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { useDesk } from '../../../renderer/store/mission-store'
import { useLeaving } from '../../../renderer/store/save-state'
import { stepCountOf } from '../../../shared/journal/mission-copy'
import { aDesk, aMissionAt, aMissionInput, kill, openJournal, work } from '../../support/desks/a-desk'
import { until } from '../../support/desks/a-fast-clock'
import { memoryMainHome } from '../../support/desks/memory-main-home'

afterEach(kill)

/** A desk whose backups wait until they are let go. */
async function aSlowDesk() {
  const main = memoryMainHome()
  let letGo = (): void => undefined
  const gate = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const { makeBackup } = main
  const slow = { ...main, makeBackup: (...asked: Parameters<typeof makeBackup>) => gate.then(() => makeBackup(...asked)) }
  return { desk: await aDesk(slow), main, letGo }
}

test('while a mission waits to be saved before another opens, that is known, and what is done meanwhile is kept', async () => {
  const { desk, main, letGo } = await aSlowDesk()
  const first = await aMissionAt(desk)
  work(1)
  const leaving = desk.repository.createMission(aMissionInput)
  await until(() => useLeaving.getState().isLeaving)
  expect(openJournal().mission.id).toBe(first)
  work(1)
  letGo()
  expect(await leaving).toMatchObject({ ok: true })
  expect(useLeaving.getState().isLeaving).toBe(false)
  const copy = main.homes.get(first)
  expect(copy && stepCountOf(copy)).toBe(3)
})

test('what is being typed when a mission closes becomes part of it', async () => {
  const { desk, main, letGo } = await aSlowDesk()
  const id = await aMissionAt(desk)
  render(<input aria-label="Title" onBlur={() => work(1)} />)
  const closing = desk.repository.closeMission()
  screen.getByLabelText('Title').focus()
  letGo()
  expect(await closing).toEqual({ kind: 'saved' })
  const copy = main.homes.get(id)
  expect([useDesk.getState().phase, copy && stepCountOf(copy)]).toEqual(['none', 2])
})
