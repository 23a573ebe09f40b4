import { afterEach, describe, expect, test } from 'vitest'
import { useDesk } from '../../../renderer/store/mission-store'
import type { MissionCopy } from '../../../shared/journal/mission-copy'
import { aBegunJournal } from '../../support/desks/a-begun-journal'
import { type ADesk, aDesk, aMissionAt, kill, listedAt, openJournal, reopened, work } from '../../support/desks/a-desk'
import { until } from '../../support/desks/a-fast-clock'
import { memoryMainHome } from '../../support/desks/memory-main-home'

afterEach(kill)

describe('mission files', () => {
  test('saved and opened on another desk give the same mission with its journal', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    work(3)
    const saved = await desk.repository.saveFile('/tmp/a.mission', 'a', { kind: 'none' })
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
    await desk.repository.saveFile('/tmp/a.mission', 'a', { kind: 'none' })
    const elsewhere = await otherDesk(desk)
    await elsewhere.repository.openFile('/tmp/a.mission')
    work(3)
    const longer = openJournal()
    await elsewhere.repository.saveFile('/tmp/b.mission', 'b', { kind: 'none' })
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
    await desk.repository.saveFile('/tmp/a.mission', 'a', { kind: 'none' })
    work(2)
    const before = openJournal()
    expect(await desk.repository.openFile('/tmp/a.mission')).toEqual(opening(id, 'longer'))
    expect(openJournal()).toEqual(before)
  })

  test('that went another way are asked about, and may be opened as a copy', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    await desk.repository.saveFile('/tmp/a.mission', 'a', { kind: 'none' })
    work(1)
    await desk.repository.closeMission()
    const elsewhere = await otherDesk(desk)
    await elsewhere.repository.openFile('/tmp/a.mission')
    work(2)
    const theirs = openJournal()
    await elsewhere.repository.saveFile('/tmp/b.mission', 'b', { kind: 'none' })
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
    expect([openJournal(), (await listedAt(desk)).length]).toEqual([before, 1])
  })

  test('with a passphrase are told of until it is typed; until then nothing changes', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    const protection = { kind: 'passphrase', passphrase: 'four cranes' } as const
    await desk.repository.saveFile('/tmp/l.mission', 'l', protection)
    const saved = openJournal()
    const elsewhere = await otherDesk(desk)
    const other = await aMissionAt(elsewhere)
    const before = openJournal()
    const locked = (wasWrong: boolean) => ({ ok: true, value: { kind: 'locked', path: '/tmp/l.mission', wasWrong } })
    expect(await elsewhere.repository.openFile('/tmp/l.mission')).toEqual(locked(false))
    expect(await elsewhere.repository.openFile('/tmp/l.mission', 'two cranes')).toEqual(locked(true))
    expect([openJournal(), (await listedAt(elsewhere)).map((card) => card.id)]).toEqual([before, [other]])
    expect(await elsewhere.repository.openFile('/tmp/l.mission', 'four cranes')).toEqual(opening(id, 'none'))
    expect(openJournal()).toEqual(saved)
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
  for (const [path, passphrase] of desk.main.locks) main.locks.set(path, passphrase)
  return aDesk(main)
}

function fileOf(desk: ADesk, path: string): MissionCopy {
  const copy = desk.main.files.get(path)
  if (!copy) throw new Error(path)
  return copy
}
