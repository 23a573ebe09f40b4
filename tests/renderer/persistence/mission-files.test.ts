import { afterEach, describe, expect, test } from 'vitest'
import { useDesk } from '../../../renderer/store/mission-store'
import type { MissionCopy } from '../../../shared/journal/mission-copy'
import { aBegunJournal } from '../../support/a-begun-journal'
import { type ADesk, aDesk, aMissionAt, kill, openJournal, reopened, work } from '../../support/a-desk'
import { until } from '../../support/a-fast-clock'
import { memoryMainHome } from '../../support/memory-main-home'

afterEach(kill)

describe('mission files', () => {
  test('saved and opened on another desk give the same mission with its journal', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    work(3)
    const saved = await desk.repository.saveFile('/tmp/a.mission', 'a')
    expect(saved).toEqual({ ok: true, value: '/tmp/a.mission' })
    const before = openJournal()
    const elsewhere = await otherDesk(desk)
    expect(await elsewhere.repository.openFile('/tmp/a.mission')).toEqual(opening(id, 'none'))
    expect(openJournal()).toEqual(before)
    await until(() => useDesk.getState().steps.length === 4)
  })

  test('whose journal goes on from ours give their further steps', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    await desk.repository.saveFile('/tmp/a.mission', 'a')
    const elsewhere = await otherDesk(desk)
    await elsewhere.repository.openFile('/tmp/a.mission')
    work(3)
    const longer = openJournal()
    await elsewhere.repository.saveFile('/tmp/b.mission', 'b')
    await elsewhere.repository.closeMission()
    desk.main.files.set('/tmp/b.mission', fileOf(elsewhere, '/tmp/b.mission'))
    const back = await aDesk(desk.main, desk.factory)
    expect(await back.repository.openFile('/tmp/b.mission')).toEqual(opening(id, 'shorter'))
    expect(openJournal()).toEqual(longer)
    await back.repository.closeMission()
    expect(await reopened(desk, id)).toEqual(longer)
  })

  test('that are older than ours take nothing away', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    await desk.repository.saveFile('/tmp/a.mission', 'a')
    work(2)
    const before = openJournal()
    expect(await desk.repository.openFile('/tmp/a.mission')).toEqual(opening(id, 'longer'))
    expect(openJournal()).toEqual(before)
  })

  test('that went another way are asked about, and may be opened as a copy', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    await desk.repository.saveFile('/tmp/a.mission', 'a')
    work(1)
    await desk.repository.closeMission()
    const elsewhere = await otherDesk(desk)
    await elsewhere.repository.openFile('/tmp/a.mission')
    work(2)
    const theirs = openJournal()
    await elsewhere.repository.saveFile('/tmp/b.mission', 'b')
    await elsewhere.repository.closeMission()
    desk.main.files.set('/tmp/b.mission', fileOf(elsewhere, '/tmp/b.mission'))
    const back = await aDesk(desk.main, desk.factory)
    const opened = await back.repository.openFile('/tmp/b.mission')
    if (!opened.ok || opened.value.kind !== 'differs') throw new Error(JSON.stringify(opened))
    expect([opened.value.missionId, useDesk.getState().phase]).toEqual([id, 'none'])
    const copied = await back.repository.openAsCopy(opened.value.copy)
    expect(copied.ok && copied.value).not.toBe(id)
    expect(openJournal().mission.tables.tasks).toEqual(theirs.mission.tables.tasks)
    expect((await reopened(desk, id)).stepCount).toBe(2)
  })

  test('that hold a broken mission are refused, and the open mission stays as it is', async () => {
    const desk = await aDesk()
    await aMissionAt(desk)
    const before = openJournal()
    const journal = aBegunJournal(2)
    const [first] = journal.steps
    if (!first) throw new Error('no step')
    const taskWithoutFields = { removed: { before: true, after: false }, id: { after: 'task-2' } }
    const broken = { ...first, id: 'bad', diff: { tasks: { 'task-2': taskWithoutFields } } }
    desk.main.files.set('/tmp/c.mission', { ...journal.copy, steps: [...journal.steps, broken] })
    const opened = await desk.repository.openFile('/tmp/c.mission')
    expect(opened).toMatchObject({ ok: false, error: { error: { code: 'file-not-a-mission' } } })
    expect([openJournal(), (await desk.repository.listMissions()).length]).toEqual([before, 1])
  })

  test('nobody chose change nothing', async () => {
    const desk = await aDesk()
    expect(await desk.repository.openFile(null)).toEqual({ ok: true, value: { kind: 'cancelled' } })
  })
})

function opening(missionId: string, ours: string) {
  return { ok: true, value: { kind: 'opened', missionId, ours } }
}

/** A desk with homes of its own that can read the first one's files. */
async function otherDesk(desk: ADesk): Promise<ADesk> {
  await desk.repository.closeMission()
  const main = memoryMainHome()
  for (const [path, copy] of desk.main.files) main.files.set(path, copy)
  return aDesk(main)
}

function fileOf(desk: ADesk, path: string): MissionCopy {
  const copy = desk.main.files.get(path)
  if (!copy) throw new Error(path)
  return copy
}
