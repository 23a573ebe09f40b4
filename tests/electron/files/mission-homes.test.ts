import { cp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  acknowledgedName,
  damagedFolderName,
  segmentNameOf,
  snapshotNameOf,
  summaryName,
} from '../../../electron/files/home-names'
import { encodeHeader, encodeSteps } from '../../../electron/files/journal-segment'
import { encodeSnapshot } from '../../../electron/files/snapshot-file'
import { createJournalHandlers, type JournalHandlers } from '../../../electron/ipc/journal-handlers'
import type { MissionCopyFrame } from '../../../shared/ipc/contract'
import { replay, snapshotOfState, stateOfSnapshot } from '../../../shared/journal/replay'
import { MISSION_SHAPE, type Snapshot } from '../../../shared/journal/snapshot'
import type { Step } from '../../../shared/journal/step'
import { aFolder } from '../../support/a-folder'
import { aJournal } from '../../support/a-journal'

const journal = aJournal(30)

function aDesk(userDataPath: string): JournalHandlers {
  return createJournalHandlers({ userDataPath, now: () => 1_700_000_000_000 })
}

/** As they cross from the window: plain JSON. */
function sent<T>(value: T): never {
  return JSON.parse(JSON.stringify(value)) as never
}

async function append(desk: JournalHandlers, after: number, to: number): Promise<number> {
  const steps = sent(journal.steps.slice(after, to))
  return (await desk['journal:append']({ missionId: 'mission', after, steps })).stepCount
}

async function snapshotAt(desk: JournalHandlers, count: number): Promise<void> {
  await desk['snapshot:write']({ snapshot: sent(snapshotOfState(journal.stateAfter(count))) })
}

function stateOf(copy: MissionCopyFrame | null): Snapshot {
  if (!copy) throw new Error('there is no copy')
  return snapshotOfState(replay(stateOfSnapshot(copy.snapshot as unknown as Snapshot), copy.steps as readonly Step[]))
}

async function failureOf(task: Promise<unknown>): Promise<unknown> {
  const outcome = await task.then(
    () => 'it was done',
    (error: { deskError?: unknown }) => error.deskError,
  )
  return outcome && typeof outcome === 'object' && 'detail' in outcome ? { ...outcome, detail: '' } : outcome
}

describe('a mission’s home', () => {
  test('gives back every acknowledged step after a restart', async () => {
    const userData = aFolder()
    const desk = aDesk(userData)
    await snapshotAt(desk, 0)
    expect(await append(desk, 0, 7)).toBe(7)
    expect(await append(desk, 7, 12)).toBe(12)
    const { copy, damage } = await aDesk(userData)['journal:read']({ missionId: 'mission' })
    expect(damage).toEqual([])
    expect(copy?.steps).toEqual(journal.steps.slice(0, 12))
    expect(stateOf(copy)).toEqual(snapshotOfState(journal.stateAfter(12)))
  })

  test('is empty, and not damaged, before anything was written', async () => {
    const desk = aDesk(aFolder())
    expect(await desk['journal:read']({ missionId: 'mission' })).toEqual({ copy: null, damage: [] })
    expect(await desk['journal:list'](null)).toEqual([])
  })

  test('can begin with steps alone', async () => {
    const userData = aFolder()
    await append(aDesk(userData), 0, 3)
    const { copy, damage } = await aDesk(userData)['journal:read']({ missionId: 'mission' })
    expect([copy?.snapshot.stepCount, copy?.steps.length, damage]).toEqual([0, 3, []])
  })

  test('acknowledges steps that are sent twice, and keeps them once', async () => {
    const userData = aFolder()
    const desk = aDesk(userData)
    await append(desk, 0, 5)
    expect(await append(desk, 2, 5)).toBe(5)
    expect(await append(desk, 3, 8)).toBe(8)
    expect(await append(aDesk(userData), 0, 8)).toBe(8)
    expect((await desk['journal:read']({ missionId: 'mission' })).copy?.steps).toEqual(journal.steps.slice(0, 8))
  })

  test('refuses steps that leave a gap, and says from where to send again', async () => {
    const desk = aDesk(aFolder())
    await append(desk, 0, 5)
    expect(await failureOf(append(desk, 7, 9))).toEqual({ code: 'journal-behind', params: { expected: 5, got: 7 }, detail: '' })
    expect(await append(desk, 5, 9)).toBe(9)
  })

  test('refuses another history than its own', async () => {
    const desk = aDesk(aFolder())
    await append(desk, 0, 5)
    const other = { ...journal.steps[4], id: 'step-of-another-window' }
    const failure = await failureOf(desk['journal:append']({ missionId: 'mission', after: 4, steps: sent([other]) }))
    expect(failure).toEqual({ code: 'journal-damaged', params: { reason: 'diverged', index: 4 }, detail: '' })
    const strange = { ...snapshotOfState(journal.stateAfter(3)), lastStepId: 'step-of-another-window' }
    expect(await failureOf(desk['snapshot:write']({ snapshot: sent(strange) }))).toMatchObject({ code: 'journal-damaged' })
  })

  test('keeps appends that come at the same time in their order', async () => {
    const desk = aDesk(aFolder())
    await Promise.all([
      append(desk, 0, 10),
      append(desk, 10, 11),
      append(desk, 11, 20),
      snapshotAt(desk, 20),
      append(desk, 20, 30),
    ])
    const { copy, damage } = await desk['journal:read']({ missionId: 'mission' })
    expect([copy?.snapshot.stepCount, copy?.steps, damage]).toEqual([20, journal.steps.slice(20), []])
  })

  test('keeps three snapshots and the journal back to the oldest of them', async () => {
    const userData = aFolder()
    const desk = aDesk(userData)
    for (const count of [0, 5, 10, 15, 20]) {
      if (count > 0) await append(desk, count - 5, count)
      await snapshotAt(desk, count)
    }
    await append(desk, 20, 23)
    const names = (await readdir(join(userData, 'missions', 'mission'))).sort()
    expect(names).toEqual(
      [acknowledgedName, ...[10, 15, 20].map(segmentNameOf), ...[10, 15, 20].map(snapshotNameOf), summaryName].sort(),
    )
  })

  test('takes a snapshot that comes after later steps', async () => {
    const userData = aFolder()
    const desk = aDesk(userData)
    await append(desk, 0, 10)
    await snapshotAt(desk, 6)
    await append(desk, 10, 12)
    const { copy, damage } = await aDesk(userData)['journal:read']({ missionId: 'mission' })
    expect([copy?.snapshot.stepCount, copy?.steps, damage]).toEqual([6, journal.steps.slice(6, 12), []])
  })

  test('lists missions with title and count, also without their summary', async () => {
    const userData = aFolder()
    const desk = aDesk(userData)
    await snapshotAt(desk, 0)
    await append(desk, 0, 4)
    const expected = {
      missionId: 'mission',
      stepCount: 4,
      lastStepId: journal.steps[3]?.id,
      title: { en: 'Environmental mission to Japan (sample)' },
      startsOn: '2023-05-24',
      endsOn: '2023-05-31',
      changedAt: expect.any(Number),
    }
    expect(await desk['journal:list'](null)).toEqual([expected])
    await rm(join(userData, 'missions', 'mission', summaryName))
    expect(await aDesk(userData)['journal:list'](null)).toEqual([expected])
    await writeFile(join(userData, 'missions', 'mission', summaryName), '{"missionId":"mission","stepC')
    expect(await aDesk(userData)['journal:list'](null)).toEqual([expected])
  })

  test('moves a discarded mission to the trash', async () => {
    const userData = aFolder()
    const desk = aDesk(userData)
    await append(desk, 0, 4)
    await desk['journal:discard']({ missionId: 'mission' })
    expect(await desk['journal:read']({ missionId: 'mission' })).toEqual({ copy: null, damage: [] })
    expect(await readdir(join(userData, 'trash'))).toEqual(['mission-1700000000000'])
    expect(await append(desk, 0, 2)).toBe(2)
  })

  test('takes no id that leads out of its folder', async () => {
    const desk = aDesk(aFolder())
    const snapshot = { ...snapshotOfState(journal.stateAfter(0)), missionId: '../../elsewhere' }
    expect(await failureOf(desk['snapshot:write']({ snapshot: sent(snapshot) }))).toMatchObject({ code: 'bad-request' })
    expect(await failureOf(desk['journal:rebuild']({ snapshot: sent(snapshot), steps: [] }))).toMatchObject({
      code: 'bad-request',
    })
  })
})

describe('a mission’s home that was rebuilt', () => {
  const copy = { snapshot: journal.stateAfter(10), steps: journal.steps.slice(10, 15) }
  const frame = (): MissionCopyFrame => sent({ snapshot: snapshotOfState(copy.snapshot), steps: copy.steps })

  test('holds the copy, and the old files are kept aside', async () => {
    const userData = aFolder()
    const desk = aDesk(userData)
    await append(desk, 0, 3)
    await desk['journal:rebuild'](frame())
    const { copy: read, damage } = await desk['journal:read']({ missionId: 'mission' })
    expect([stateOf(read), damage]).toEqual([snapshotOfState(journal.stateAfter(15)), []])
    expect((await readdir(join(userData, 'missions'))).sort()).toEqual(['mission', 'mission.replaced-1700000000000'])
    expect(await append(desk, 15, 20)).toBe(20)
  })

  test('opens as the old or the new one wherever the rebuild was cut short', async () => {
    const userData = aFolder()
    const root = join(userData, 'missions')
    await append(aDesk(userData), 0, 3)
    const other = aFolder()
    await aDesk(other)['journal:rebuild'](frame())
    const made = join(other, 'missions', 'mission')
    const count = async (): Promise<number | undefined> => {
      const { copy: read, damage } = await aDesk(userData)['journal:read']({ missionId: 'mission' })
      expect(damage).toEqual([])
      return read ? stateOf(read).stepCount : undefined
    }
    await cp(made, join(root, 'mission.building'), { recursive: true })
    expect(await count()).toBe(3)
    await cp(made, join(root, 'mission.ready'), { recursive: true })
    expect(await count()).toBe(15)
    await cp(made, join(root, 'mission.ready'), { recursive: true })
    await rm(join(root, 'mission'), { recursive: true })
    expect((await aDesk(userData)['journal:list'](null)).map(({ stepCount }) => stepCount)).toEqual([15])
    expect(await count()).toBe(15)
  })
})

describe('a damaged home', () => {
  async function aHome(): Promise<{ readonly userData: string; readonly home: string }> {
    const userData = aFolder()
    const desk = aDesk(userData)
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
    const { copy, damage } = await aDesk(userData)['journal:read']({ missionId: 'mission' })
    expect([copy?.snapshot.stepCount, copy?.steps]).toEqual([0, journal.steps.slice(0, 20)])
    expect(damage).toEqual([{ file: snapshotNameOf(10), kind: 'snapshot-unreadable', stepsLost: 0 }])
  })

  test('tells the steps that are lost behind a broken record', async () => {
    const { userData, home } = await aHome()
    const path = join(home, segmentNameOf(10))
    const third = (await readFile(path)).indexOf('step-mission-13')
    await flip(path, third)
    const { copy, damage } = await aDesk(userData)['journal:read']({ missionId: 'mission' })
    expect(copy?.steps).toEqual(journal.steps.slice(10, 13))
    expect(damage).toEqual([{ file: segmentNameOf(10), kind: 'record-unreadable', stepsLost: 7 }])
  })

  test('tells of a broken record that a newer snapshot makes good', async () => {
    const { userData, home } = await aHome()
    await flip(join(home, segmentNameOf(0)), 400)
    const { copy, damage } = await aDesk(userData)['journal:read']({ missionId: 'mission' })
    expect(stateOf(copy)).toEqual(snapshotOfState(journal.stateAfter(20)))
    expect(damage).toEqual([{ file: segmentNameOf(0), kind: 'record-unreadable', stepsLost: 0 }])
  })

  test('is not written over before the person was told', async () => {
    const { userData, home } = await aHome()
    await flip(join(home, segmentNameOf(10)), 3000)
    const desk = aDesk(userData)
    expect(await failureOf(append(desk, 20, 25))).toMatchObject({ code: 'journal-damaged' })
    const { copy } = await desk['journal:read']({ missionId: 'mission' })
    const reached = stateOf(copy).stepCount
    expect(await failureOf(append(desk, 20, 25))).toEqual({
      code: 'journal-behind',
      params: { expected: reached, got: 20 },
      detail: '',
    })
    expect(await append(desk, reached, 25)).toBe(25)
    const mended = await aDesk(userData)['journal:read']({ missionId: 'mission' })
    expect([stateOf(mended.copy), mended.damage]).toEqual([snapshotOfState(journal.stateAfter(25)), []])
    expect((await readdir(join(home, damagedFolderName))).length).toBe(1)
  })

  test('tells of a journal that was cut off at the end of a record, or is gone', async () => {
    const { userData, home } = await aHome()
    const bytes = await readFile(join(home, segmentNameOf(10)))
    await truncate(join(home, segmentNameOf(10)), bytes.lastIndexOf('\n', -2) + 1)
    const cut = await aDesk(userData)['journal:read']({ missionId: 'mission' })
    expect([cut.copy?.steps.length, cut.damage]).toEqual([
      9,
      [{ file: segmentNameOf(10), kind: 'record-unreadable', stepsLost: 1 }],
    ])
    await rm(join(home, segmentNameOf(10)))
    const gone = await aDesk(userData)['journal:read']({ missionId: 'mission' })
    expect([gone.copy?.steps.length, gone.damage]).toEqual([
      0,
      [{ file: segmentNameOf(10), kind: 'file-missing', stepsLost: 10 }],
    ])
  })

  test('with nothing left but the mark says how much is lost', async () => {
    const { userData, home } = await aHome()
    for (const name of await readdir(home)) if (name !== acknowledgedName) await rm(join(home, name))
    expect(await aDesk(userData)['journal:read']({ missionId: 'mission' })).toEqual({
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
    const desk = aDesk(userData)
    const { copy, damage } = await desk['journal:read']({ missionId: 'mission' })
    expect([copy?.steps.length, damage]).toEqual([10, []])
    expect(await append(desk, 20, 22)).toBe(22)
    expect((await aDesk(userData)['journal:read']({ missionId: 'mission' })).copy?.steps).toEqual(journal.steps.slice(10, 22))
    expect((await readdir(join(home, damagedFolderName))).length).toBe(1)
  })

  test('of a newer Mission Desk is neither read nor written', async () => {
    const { userData, home } = await aHome()
    const snapshot = { ...snapshotOfState(journal.stateAfter(20)), shape: MISSION_SHAPE + 1 }
    await writeFile(join(home, snapshotNameOf(20)), encodeSnapshot(sent(snapshot)))
    const before = await readdir(home)
    const desk = aDesk(userData)
    expect(await desk['journal:read']({ missionId: 'mission' })).toEqual({
      copy: null,
      damage: [{ file: snapshotNameOf(20), kind: 'shape-newer', stepsLost: 0 }],
    })
    expect(await failureOf(append(desk, 20, 21))).toMatchObject({ code: 'file-newer' })
    expect(await readdir(home)).toEqual(before)
  })

  test('of an older shape is migrated, and goes on in a file of today’s shape', async () => {
    const userData = aFolder()
    const desk = aDesk(userData)
    await snapshotAt(desk, 0)
    const home = join(userData, 'missions', 'mission')
    const header = encodeHeader({ missionId: 'mission', from: 0, shape: 1, startsEmpty: false })
    const old = encodeSteps(journal.steps.slice(0, 4), header.checksum)
    await writeFile(join(home, segmentNameOf(0)), Buffer.concat([header.bytes, old.bytes]))
    const snapshot = { ...snapshotOfState(journal.stateAfter(0)), shape: 1 }
    await writeFile(join(home, snapshotNameOf(0)), encodeSnapshot(sent(snapshot)))
    const later = aDesk(userData)
    expect(await append(later, 4, 6)).toBe(6)
    const { copy, damage } = await later['journal:read']({ missionId: 'mission' })
    expect([stateOf(copy), damage]).toEqual([snapshotOfState(journal.stateAfter(6)), []])
    expect((await readdir(home)).filter((name) => name.startsWith('journal'))).toEqual([segmentNameOf(0), segmentNameOf(4)])
  })
})
