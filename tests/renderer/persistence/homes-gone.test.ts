import { afterEach, describe, expect, test } from 'vitest'
import { type DatabaseFactory, declareDatabase } from '../../../renderer/persistence/db'
import { createWindowHome } from '../../../renderer/persistence/window-home'
import { useDesk } from '../../../renderer/store/mission-store'
import { useNotices } from '../../../renderer/store/notices'
import { stateOfCopy } from '../../../shared/journal/mission-copy'
import { err } from '../../../shared/kernel/result'
import { aBegunJournal } from '../../support/desks/a-begun-journal'
import { aDesk, aMissionAt, cutOff, kill, listedAt, reopened, toldCodes, work } from '../../support/desks/a-desk'
import { until } from '../../support/desks/a-fast-clock'
import { aDatabaseFactory } from '../../support/desks/a-window-store'
import { diskFull, memoryMainHome } from '../../support/desks/memory-main-home'

afterEach(kill)

describe('a home that is gone', () => {
  test('the window’s store: every mission comes back from the journal files, and it is told', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    work(6)
    await desk.repository.closeMission()
    const before = await reopened(desk, id)
    kill()
    const emptied = aDatabaseFactory()
    const again = await aDesk(desk.main, emptied)
    expect(useNotices.getState().notices).toEqual([{ code: 'window-store-emptied', missions: 1, detail: '' }])
    expect((await listedAt(again)).map((card) => [card.id, card.stepCount])).toEqual([[id, 7]])
    expect(await reopened({ ...desk, factory: emptied }, id)).toEqual(before)
    await until(() => useDesk.getState().steps.length === 7)
  })

  test('the journal files: they are written again from the window’s store, and it is told', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    work(6)
    await desk.repository.closeMission()
    const main = memoryMainHome()
    await aDesk(main, desk.factory)
    expect(useNotices.getState().notices).toEqual([{ code: 'journal-files-rebuilt', missions: 1 }])
    const before = await reopened(desk, id)
    const copy = main.homes.get(id)
    expect(copy && stateOfCopy(copy)).toEqual(before)
    expect(copy?.steps).toHaveLength(7)
  })

  test('the window’s store cannot be opened: another is begun from the journal files, and found again the next time', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    await desk.repository.closeMission()
    const factory = unopenable(desk.factory, 'mission-desk')
    const before = await aDesk(desk.main, factory)
    expect(toldCodes()).toEqual(['window-store-replaced'])
    expect((await listedAt(before)).map((card) => card.id)).toEqual([id])
    await aDesk(desk.main, factory)
    expect(toldCodes()).toEqual([])
  })

  test('no store opens at all: the journal files carry the missions alone, and it is told', async () => {
    const main = memoryMainHome()
    const desk = await aDesk(main, unopenable(aDatabaseFactory(), ''))
    const id = await aMissionAt(desk)
    work(1)
    expect(await desk.repository.closeMission()).toEqual({ kind: 'saved' })
    expect(toldCodes()).toContain('window-store-failing')
    expect((await listedAt(desk)).map((card) => [card.id, card.stepCount])).toEqual([[id, 2]])
    expect(await desk.repository.openMission(id)).toEqual({ ok: true, value: id })
  })
})

test('where neither home can say which missions there are, that is told, not that there are none', async () => {
  const desk = await aDesk(memoryMainHome(), unopenable(aDatabaseFactory(), ''))
  expect(await desk.repository.listMissions()).toEqual({ ok: true, value: [] })
  const list = desk.main.list
  Object.assign(desk.main, { list: async () => err(diskFull) })
  expect(await desk.repository.listMissions()).toEqual({ ok: false, error: { kind: 'desk', error: diskFull } })
  Object.assign(desk.main, { list })
  const id = await aMissionAt(desk)
  expect((await listedAt(desk)).map((card) => card.id)).toEqual([id])
})

describe('damage', () => {
  test('of the journal file is mended from the window’s store, and told', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    work(6)
    await desk.repository.closeMission()
    const before = await reopened(desk, id)
    kill()
    cutOff(desk, id, 3)
    expect(await reopened(desk, id)).toEqual(before)
    expect(toldCodes()).toEqual(['damage-mended'])
    const main = desk.main.homes.get(id)
    expect(main && stateOfCopy(main)).toEqual(before)
  })

  test('of the journal file with the window’s store gone: what no home can read is named', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    work(6)
    await desk.repository.closeMission()
    cutOff(desk, id, 3)
    await aDesk(desk.main, aDatabaseFactory())
    const notice = useNotices.getState().notices.find(({ code }) => code === 'steps-unreadable')
    expect(notice).toMatchObject({ missionId: id, steps: 4 })
  })

  test('that the count does not show is found soon after the mission is shown, and mended', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    work(2)
    await desk.repository.closeMission()
    desk.main.damages.set(id, [{ file: '0.journal', kind: 'record-unreadable', stepsLost: 0 }])
    const before = await reopened(desk, id)
    await until(() => toldCodes().includes('damage-mended'))
    expect(desk.main.rebuilt).toEqual([id])
    const main = desk.main.homes.get(id)
    expect(main && stateOfCopy(main)).toEqual(before)
  })

  test('of a spare in the window’s store, which opening did not read, is found as well, and mended', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    for (let sitting = 0; sitting < 3; sitting++) {
      work(2)
      await desk.repository.closeMission()
      await desk.repository.openMission(id)
    }
    await desk.repository.closeMission()
    kill()
    const db = declareDatabase('mission-desk', desk.factory)
    await db.open()
    const [older, newer] = await db.snapshots.toArray()
    if (!older || !newer) throw new Error('there is no spare to damage')
    await db.snapshots.put({ ...older, text: `${older.text} ` })
    const before = await reopened(desk, id)
    await until(() => toldCodes().includes('damage-mended'))
    expect(toldCodes()).toEqual(['damage-mended'])
    const home = createWindowHome(db)
    expect(await home.areAllSound(id)).toBe(true)
    expect((await home.readWhole(id)).steps.map(({ step }) => step)).toEqual(useDesk.getState().steps)
    db.close()
    kill()
    expect(await reopened(desk, id)).toEqual(before)
    expect(toldCodes()).toEqual([])
  })

  test('that cannot be mended is told as that, not as mended', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    work(2)
    await desk.repository.closeMission()
    await reopened(desk, id)
    await new Promise((resolve) => {
      desk.factory.indexedDB.deleteDatabase('mission-desk').onsuccess = resolve
    })
    await until(() => toldCodes().includes('window-store-failing'))
    expect(toldCodes()).toEqual(['window-store-failing'])
  })

  test('homes that went different ways: both missions are kept, and it is told', async () => {
    const desk = await aDesk()
    const journal = aBegunJournal(4)
    desk.main.homes.set('mission', journal.copy)
    await aDesk(desk.main, desk.factory)
    const other = aBegunJournal(9, 'mission', 'other-', journal.stateAfter(2))
    desk.main.homes.set('mission', { ...journal.copy, steps: [...journal.steps.slice(0, 2), ...other.steps] })
    expect(await reopened(desk, 'mission')).toEqual(other.stateAfter(9))
    const [notice] = useNotices.getState().notices
    if (notice?.code !== 'homes-parted') throw new Error(notice?.code)
    const kept = await reopened(desk, notice.keptAs)
    expect(kept.mission.tables.tasks).toEqual(journal.stateAfter(4).mission.tables.tasks)
  })

  test('a mission in a newer shape is refused and not touched', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    await desk.repository.closeMission()
    cutOff(desk, id, 0)
    desk.main.damages.set(id, [{ file: '3.snapshot', kind: 'shape-newer', stepsLost: 0 }])
    desk.main.writes.length = 0
    expect(await desk.repository.openMission(id)).toMatchObject({ ok: false, error: { error: { code: 'file-newer' } } })
    expect(desk.main.writes).toEqual([])
  })
})

function unopenable(factory: DatabaseFactory, name: string): DatabaseFactory {
  const open = (...given: Parameters<IDBFactory['open']>) => {
    if (name === '' || given[0] === name) throw new DOMException('Internal error opening backing store', 'UnknownError')
    return factory.indexedDB.open(...given)
  }
  return { ...factory, indexedDB: Object.assign(Object.create(factory.indexedDB), { open }) as IDBFactory }
}
