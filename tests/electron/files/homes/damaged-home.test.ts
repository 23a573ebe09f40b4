import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { acknowledgedName, damagedFolderName, segmentNameOf, snapshotNameOf } from '../../../../electron/files/homes/home-names'
import { encodeHeader, encodeSteps } from '../../../../electron/files/homes/journal-segment'
import { encodeSnapshot } from '../../../../electron/files/homes/snapshot-file'
import { snapshotOfState } from '../../../../shared/journal/replay'
import { MISSION_SHAPE } from '../../../../shared/journal/snapshot'
import { aFolder } from '../../../support/a-folder'
import { aJournalDesk, append, failureOf, journal, sent, snapshotAt, stateOf } from '../../../support/desks/journal-desk'

describe('a damaged home', () => {
  async function aHome(): Promise<{ readonly userData: string; readonly home: string }> {
    const userData = aFolder()
    const desk = aJournalDesk(userData)
    await snapshotAt(desk, 0)
    await append(desk, 0, 10)
    await snapshotAt(desk, 10)
    await append(desk, 10, 20)
    return { userData, home: join(userData, 'missions', 'mission') }
  }

  async function flip(path: string, at: number): Promise<void> {
    const bytes = await readFile(path)
    if (at < 0 || at >= bytes.length) throw new Error(`${path} has no byte ${at}`)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    await writeFile(path, bytes)
  }

  test('opens from an older snapshot and its journal, and says which snapshot is lost', async () => {
    const { userData, home } = await aHome()
    await flip(join(home, snapshotNameOf(10)), 500)
    const { copy, damage } = await aJournalDesk(userData)['journal:read']({ missionId: 'mission' })
    expect([copy?.snapshot.stepCount, copy?.steps]).toEqual([0, journal.steps.slice(0, 20)])
    expect(damage).toEqual([{ file: snapshotNameOf(10), kind: 'snapshot-unreadable', stepsLost: 0 }])
  })

  test('tells the steps that are lost behind a broken record', async () => {
    const { userData, home } = await aHome()
    const path = join(home, segmentNameOf(10))
    const third = (await readFile(path)).indexOf('step-mission-13')
    await flip(path, third)
    const { copy, damage } = await aJournalDesk(userData)['journal:read']({ missionId: 'mission' })
    expect(copy?.steps).toEqual(journal.steps.slice(10, 13))
    expect(damage).toEqual([{ file: segmentNameOf(10), kind: 'record-unreadable', stepsLost: 7 }])
  })

  test('tells of a broken record that a newer snapshot makes good', async () => {
    const { userData, home } = await aHome()
    await flip(join(home, segmentNameOf(0)), 400)
    const { copy, damage } = await aJournalDesk(userData)['journal:read']({ missionId: 'mission' })
    expect(stateOf(copy)).toEqual(snapshotOfState(journal.stateAfter(20)))
    expect(damage).toEqual([{ file: segmentNameOf(0), kind: 'record-unreadable', stepsLost: 0 }])
  })

  test('is not written over before the person was told', async () => {
    const { userData, home } = await aHome()
    await flip(join(home, segmentNameOf(10)), 3000)
    const desk = aJournalDesk(userData)
    expect(await failureOf(append(desk, 20, 25))).toMatchObject({ code: 'journal-damaged' })
    const { copy } = await desk['journal:read']({ missionId: 'mission' })
    const reached = stateOf(copy).stepCount
    expect(await failureOf(append(desk, 20, 25))).toEqual({
      code: 'journal-behind',
      params: { expected: reached, got: 20 },
      detail: '',
    })
    expect(await append(desk, reached, 25)).toBe(25)
    const mended = await aJournalDesk(userData)['journal:read']({ missionId: 'mission' })
    expect([stateOf(mended.copy), mended.damage]).toEqual([snapshotOfState(journal.stateAfter(25)), []])
    expect((await readdir(join(home, damagedFolderName))).length).toBe(1)
  })

  test('tells of a journal that was cut off at the end of a record, or is gone', async () => {
    const { userData, home } = await aHome()
    const bytes = await readFile(join(home, segmentNameOf(10)))
    await truncate(join(home, segmentNameOf(10)), bytes.lastIndexOf('\n', -2) + 1)
    const cut = await aJournalDesk(userData)['journal:read']({ missionId: 'mission' })
    expect([cut.copy?.steps.length, cut.damage]).toEqual([
      9,
      [{ file: segmentNameOf(10), kind: 'record-unreadable', stepsLost: 1 }],
    ])
    await rm(join(home, segmentNameOf(10)))
    const gone = await aJournalDesk(userData)['journal:read']({ missionId: 'mission' })
    expect([gone.copy?.steps.length, gone.damage]).toEqual([
      0,
      [{ file: segmentNameOf(10), kind: 'file-missing', stepsLost: 10 }],
    ])
  })

  test('tells of a journal that was cut off, though a newer snapshot makes it good', async () => {
    const { userData, home } = await aHome()
    const desk = aJournalDesk(userData)
    await desk['journal:read']({ missionId: 'mission' })
    await snapshotAt(desk, 20)
    const bytes = await readFile(join(home, segmentNameOf(10)))
    for (const length of [0, 200, bytes.lastIndexOf('\n', -2) + 1, bytes.length - 1]) {
      await writeFile(join(home, segmentNameOf(10)), bytes.subarray(0, length))
      const { copy, damage } = await aJournalDesk(userData)['journal:read']({ missionId: 'mission' })
      expect(stateOf(copy)).toEqual(snapshotOfState(journal.stateAfter(20)))
      expect([length, damage]).toEqual([length, [{ file: segmentNameOf(10), kind: 'record-unreadable', stepsLost: 0 }]])
    }
  })

  test('with nothing left but the mark says how much is lost', async () => {
    const { userData, home } = await aHome()
    for (const name of await readdir(home)) if (name !== acknowledgedName) await rm(join(home, name))
    expect(await aJournalDesk(userData)['journal:read']({ missionId: 'mission' })).toEqual({
      copy: null,
      damage: [{ file: snapshotNameOf(0), kind: 'file-missing', stepsLost: 20 }],
    })
  })

  test('cuts off the start of a record that was never acknowledged, and goes on', async () => {
    const { userData, home } = await aHome()
    const path = join(home, segmentNameOf(10))
    const whole = await readFile(path)
    await writeFile(path, Buffer.concat([whole, whole.subarray(-100, -20)]))
    const torn = encodeSteps(journal.steps.slice(20, 21), 'a').bytes.subarray(0, 60)
    await writeFile(path, Buffer.concat([whole, torn]))
    const desk = aJournalDesk(userData)
    const { copy, damage } = await desk['journal:read']({ missionId: 'mission' })
    expect([copy?.steps.length, damage]).toEqual([10, []])
    expect(await append(desk, 20, 22)).toBe(22)
    expect((await aJournalDesk(userData)['journal:read']({ missionId: 'mission' })).copy?.steps).toEqual(
      journal.steps.slice(10, 22),
    )
    expect((await readdir(join(home, damagedFolderName))).length).toBe(1)
  })

  test('of a newer Mission Desk is neither read nor written', async () => {
    const { userData, home } = await aHome()
    const snapshot = { ...snapshotOfState(journal.stateAfter(20)), shape: MISSION_SHAPE + 1 }
    await writeFile(join(home, snapshotNameOf(20)), encodeSnapshot(sent(snapshot)))
    const before = await readdir(home)
    const desk = aJournalDesk(userData)
    expect(await desk['journal:read']({ missionId: 'mission' })).toEqual({
      copy: null,
      damage: [{ file: snapshotNameOf(20), kind: 'shape-newer', stepsLost: 0 }],
    })
    expect(await failureOf(append(desk, 20, 21))).toMatchObject({ code: 'file-newer' })
    expect(await readdir(home)).toEqual(before)
  })

  test('of an older shape is migrated, and goes on in a file of today’s shape', async () => {
    const userData = aFolder()
    const desk = aJournalDesk(userData)
    await snapshotAt(desk, 0)
    const home = join(userData, 'missions', 'mission')
    const header = encodeHeader({ missionId: 'mission', from: 0, shape: 1, startsEmpty: false })
    const old = encodeSteps(journal.steps.slice(0, 4), header.checksum)
    await writeFile(join(home, segmentNameOf(0)), Buffer.concat([header.bytes, old.bytes]))
    const snapshot = { ...snapshotOfState(journal.stateAfter(0)), shape: 1 }
    await writeFile(join(home, snapshotNameOf(0)), encodeSnapshot(sent(snapshot)))
    const later = aJournalDesk(userData)
    expect(await append(later, 4, 6)).toBe(6)
    const { copy, damage } = await later['journal:read']({ missionId: 'mission' })
    expect([stateOf(copy), damage]).toEqual([snapshotOfState(journal.stateAfter(6)), []])
    expect((await readdir(home)).filter((name) => name.startsWith('journal'))).toEqual([segmentNameOf(0), segmentNameOf(4)])
  })
})
