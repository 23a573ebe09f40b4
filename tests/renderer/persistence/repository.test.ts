import { afterEach, describe, expect, test } from 'vitest'
import { type DatabaseFactory, declareDatabase } from '../../../renderer/persistence/db'
import { dispatch, undo, useDesk } from '../../../renderer/store/mission-store'
import { useSaveState } from '../../../renderer/store/save-state'
import { useSettled } from '../../../renderer/store/settled'
import { alternativeOf } from '../../../shared/alternatives/alternative-of'
import { checkMission } from '../../../shared/checks/check-mission'
import { editRow } from '../../../shared/commands/edit-row'
import { stateOfCopy } from '../../../shared/journal/mission-copy'
import { missionRowOf } from '../../../shared/mission/mission'
import {
  aDesk,
  aMissionAt,
  aMissionInput,
  kill,
  listedAt,
  openJournal,
  reopened,
  toldCodes,
  work,
} from '../../support/desks/a-desk'
import { until } from '../../support/desks/a-fast-clock'
import { aDatabaseFactory } from '../../support/desks/a-window-store'

afterEach(kill)

describe('a mission', () => {
  test('that is made, edited, closed and opened again is the same', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    work(5)
    const before = openJournal()
    expect(await desk.repository.closeMission()).toEqual({ kind: 'saved' })
    expect(useDesk.getState().phase).toBe('none')
    expect(await reopened(desk, id)).toEqual(before)
    expect(toldCodes()).toEqual([])
  })

  test('begins with a step that nobody can undo', async () => {
    const desk = await aDesk()
    await aMissionAt(desk)
    expect(useDesk.getState().steps.map(({ label }) => label.command)).toEqual(['create-mission'])
    expect(undo()).toBeUndefined()
  })

  test('whose dates are the wrong way round is refused, and what was open stays open', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    const refused = await desk.repository.createMission({ ...aMissionInput, endsOn: '2026-01-01' })
    expect(refused).toEqual({
      ok: false,
      error: { kind: 'refusal', refusal: { code: 'input-invalid', field: 'endsOn' } },
    })
    expect(openJournal().mission.id).toBe(id)
  })

  test('is shown before it is checked, and checked right after', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    await desk.repository.closeMission()
    await desk.repository.openMission(id)
    expect(useDesk.getState().phase).toBe('open')
    await until(() => useSettled.getState().checked !== null)
    const { checked } = useSettled.getState()
    expect(checked?.findings).toEqual(checkMission(openJournal().mission, { today: checked?.today ?? '' }).findings)
  })

  test('that is kept beside the open one can be looked at and opened, and the open one stays open', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    work(2)
    const before = openJournal()
    const kept = await desk.repository.keepNew(alternativeOf(before.mission, { name: 'B', stepCount: 3, madeAt: 0 }))
    if (!kept.ok) throw new Error(JSON.stringify(kept.error))
    expect(openJournal()).toEqual(before)
    const looked = await desk.repository.readMission(kept.value)
    expect(looked.ok && missionRowOf(looked.value).alternative).toMatchObject({ missionId: id, name: 'B' })
    expect(looked.ok && looked.value.tables.tasks).toEqual(before.mission.tables.tasks)
    const cards = await listedAt(desk)
    expect(cards.find((card) => card.id === kept.value)?.alternative).toEqual({ missionId: id, name: 'B' })
    expect(await desk.repository.readMission(id)).toEqual({ ok: true, value: before.mission })
    expect((await reopened(desk, kept.value)).mission).toEqual(looked.ok && looked.value)
    expect(toldCodes()).toEqual([])
  })

  test('that cannot be kept beside the open one, because the disk is full, is told', async () => {
    const desk = await aDesk()
    await aMissionAt(desk)
    await desk.repository.flush()
    desk.main.fates.push('refused')
    const kept = await desk.repository.keepNew(alternativeOf(openJournal().mission, { name: 'B', stepCount: 1, madeAt: 0 }))
    expect(kept).toMatchObject({ ok: false, error: { error: { code: 'disk-full' } } })
    expect(await listedAt(desk)).toHaveLength(1)
  })

  test('that is made out of another one is a mission of its own, and the other stays as it was', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    work(3)
    const before = openJournal()
    const made = await desk.repository.openNew(before.mission)
    if (!made.ok) throw new Error('it was not made')
    expect(made.value).not.toBe(id)
    expect(openJournal().mission.tables.items).toEqual(before.mission.tables.items)
    expect(missionRowOf(openJournal().mission).id).toBe(made.value)
    expect(await reopened(desk, id)).toEqual(before)
  })

  test('is listed as it was left, the one changed last first', async () => {
    const desk = await aDesk()
    const first = await aMissionAt(desk)
    const second = await aMissionAt(desk)
    await desk.repository.openMission(first)
    const row = missionRowOf(openJournal().mission)
    dispatch(editRow, { table: 'missions', id: row.id, fields: { title: { ja: '新しい名前' } } })
    await desk.repository.closeMission()
    const cards = await listedAt(desk)
    expect(cards.map(({ id, title, stepCount }) => [id, title.ja, stepCount])).toEqual([
      [first, '新しい名前', 2],
      [second, '訪日団', 1],
    ])
  })

  test('is not saved by being opened: neither home is written to', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    work(3)
    await desk.repository.closeMission()
    desk.main.writes.length = 0
    await reopened(desk, id)
    await new Promise((resolve) => setTimeout(resolve, 100))
    await desk.repository.closeMission()
    expect(desk.main.writes).toEqual([])
  })

  test('that is not there is not found, and nothing is open', async () => {
    const desk = await aDesk()
    const opened = await desk.repository.openMission('nobody')
    expect(opened).toMatchObject({ ok: false, error: { kind: 'desk', error: { code: 'not-found' } } })
    expect(useDesk.getState().phase).toBe('none')
  })

  test('stays open while it cannot be saved, and no other takes its place', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    const other = await aMissionAt(desk)
    await desk.repository.openMission(id)
    desk.main.fates.push(...Array.from({ length: 200 }, () => 'refused' as const))
    work(1)
    expect(await desk.repository.closeMission()).toMatchObject({ kind: 'failed', error: { code: 'disk-full' } })
    expect(await desk.repository.openMission(other)).toMatchObject({ ok: false, error: { error: { code: 'disk-full' } } })
    expect([openJournal().mission.id, useSaveState.getState().saveState.kind]).toEqual([id, 'failed'])
    desk.main.fates.length = 0
    await until(() => useSaveState.getState().saveState.kind === 'saved')
    expect(await desk.repository.closeMission()).toEqual({ kind: 'saved' })
  })

  test('that is discarded is in neither home', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    expect(await desk.repository.discardMission(id)).toEqual({ ok: true, value: null })
    expect([useDesk.getState().phase, await listedAt(desk), desk.main.homes.size]).toEqual(['none', [], 0])
    const again = await aDesk(desk.main, desk.factory)
    expect(await listedAt(again)).toEqual([])
  })
})

describe('a window that is killed', () => {
  test('loses nothing that was acknowledged', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    work(4)
    await until(() => useSaveState.getState().saveState.kind === 'saved')
    const acknowledged = openJournal()
    kill()
    expect(await reopened(desk, id)).toEqual(acknowledged)
  })

  test('between the two homes: what only one of them has is in both afterwards', async () => {
    for (const failing of ['main', 'window'] as const) {
      const desk = await aDesk()
      const id = await aMissionAt(desk)
      await desk.repository.flush()
      const kept = desk.main.homes.get(id)
      const store = failing === 'window' ? await copyOfStore(desk.factory) : null
      work(2)
      await desk.repository.flush()
      const whole = openJournal()
      kill()
      if (failing === 'main' && kept) desk.main.homes.set(id, kept)
      const factory = store ?? desk.factory
      expect(await reopened({ ...desk, factory }, id)).toEqual(whole)
      const main = desk.main.homes.get(id)
      expect(main && stateOfCopy(main)).toEqual(whole)
      kill()
      desk.main.writes.length = 0
      expect(await reopened({ ...desk, factory }, id)).toEqual(whole)
      expect([desk.main.writes, toldCodes()]).toEqual([[], []])
    }
  })
})

test('a sample opens as a fresh copy every time', async () => {
  const desk = await aDesk()
  const first = await desk.repository.openSample('green-xu-japan')
  work(1)
  const second = await desk.repository.openSample('green-xu-japan')
  if (!first.ok || !second.ok) throw new Error(JSON.stringify([first, second]))
  expect(second.value).not.toBe(first.value)
  expect(openJournal().stepCount).toBe(1)
  expect(await listedAt(desk)).toHaveLength(2)
  expect(await desk.repository.openSample('no-such')).toMatchObject({ ok: false })
})

/** The window's store as it is at this moment. */
async function copyOfStore(factory: DatabaseFactory): Promise<DatabaseFactory> {
  const copy = aDatabaseFactory()
  const [from, to] = [declareDatabase('mission-desk', factory), declareDatabase('mission-desk', copy)]
  await from.open()
  await to.open()
  for (const table of from.tables) await to.table(table.name).bulkPut(await table.toArray())
  from.close()
  to.close()
  return copy
}
