import { appendFile, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { acknowledgedName, segmentNameOf, snapshotNameOf, summaryName } from '../../../../electron/files/homes/home-names'
import { createJournalHandlers } from '../../../../electron/ipc/journal-handlers'
import type { MissionCopyFrame } from '../../../../shared/ipc/contract'
import { snapshotOfState } from '../../../../shared/journal/replay'
import { aFolder } from '../../../support/a-folder'
import { aJournalDesk, append, failureOf, journal, sent, snapshotAt, stateOf } from '../../../support/desks/journal-desk'

describe('a mission’s home', () => {
  test('gives back every acknowledged step after a restart', async () => {
    const userData = aFolder()
    const desk = aJournalDesk(userData)
    await snapshotAt(desk, 0)
    expect(await append(desk, 0, 7)).toBe(7)
    expect(await append(desk, 7, 12)).toBe(12)
    const { copy, damage } = await aJournalDesk(userData)['journal:read']({ missionId: 'mission' })
    expect(damage).toEqual([])
    expect(copy?.steps).toEqual(journal.steps.slice(0, 12))
    expect(stateOf(copy)).toEqual(snapshotOfState(journal.stateAfter(12)))
  })

  test('is listed with a step that a kill kept from being marked, also where the step began a new journal file', async () => {
    const userData = aFolder()
    const desk = aJournalDesk(userData)
    const mark = join(userData, 'missions', 'mission', acknowledgedName)
    const listed = async () =>
      (await aJournalDesk(userData)['journal:list'](null)).map(({ stepCount, lastStepId }) => [stepCount, lastStepId])
    await snapshotAt(desk, 0)
    for (const [after, to] of [
      [0, 3],
      [3, 4],
    ] as const) {
      const marked = await readFile(mark)
      await append(desk, after, to)
      await writeFile(mark, marked)
      expect(await listed()).toEqual([[to, journal.steps[to - 1]?.id]])
      expect((await aJournalDesk(userData)['journal:read']({ missionId: 'mission' })).damage).toEqual([])
    }
    // A kill in the middle of a record leaves a start of it, which was never acknowledged.
    await append(desk, 4, 5)
    await appendFile(join(userData, 'missions', 'mission', segmentNameOf(0)), 'a3f')
    expect(await listed()).toEqual([[5, journal.steps[4]?.id]])
  })

  test('is empty, and not damaged, before anything was written', async () => {
    const desk = aJournalDesk(aFolder())
    expect(await desk['journal:read']({ missionId: 'mission' })).toEqual({ copy: null, damage: [] })
    expect(await desk['journal:list'](null)).toEqual([])
  })

  test('can begin with steps alone', async () => {
    const userData = aFolder()
    await append(aJournalDesk(userData), 0, 3)
    const { copy, damage } = await aJournalDesk(userData)['journal:read']({ missionId: 'mission' })
    expect([copy?.snapshot.stepCount, copy?.steps.length, damage]).toEqual([0, 3, []])
  })

  test('acknowledges steps that are sent twice, and keeps them once', async () => {
    const userData = aFolder()
    const desk = aJournalDesk(userData)
    await append(desk, 0, 5)
    expect(await append(desk, 2, 5)).toBe(5)
    expect(await append(desk, 3, 8)).toBe(8)
    expect(await append(aJournalDesk(userData), 0, 8)).toBe(8)
    expect((await desk['journal:read']({ missionId: 'mission' })).copy?.steps).toEqual(journal.steps.slice(0, 8))
  })

  test('refuses steps that leave a gap, and says from where to send again', async () => {
    const desk = aJournalDesk(aFolder())
    await append(desk, 0, 5)
    expect(await failureOf(append(desk, 7, 9))).toEqual({ code: 'journal-behind', params: { expected: 5, got: 7 }, detail: '' })
    expect(await append(desk, 5, 9)).toBe(9)
  })

  test('refuses another history than its own', async () => {
    const desk = aJournalDesk(aFolder())
    await append(desk, 0, 5)
    const other = { ...journal.steps[4], id: 'step-of-another-window' }
    const failure = await failureOf(desk['journal:append']({ missionId: 'mission', after: 4, steps: sent([other]) }))
    expect(failure).toEqual({ code: 'journal-damaged', params: { reason: 'diverged', index: 4 }, detail: '' })
    const strange = { ...snapshotOfState(journal.stateAfter(3)), lastStepId: 'step-of-another-window' }
    expect(await failureOf(desk['snapshot:write']({ snapshot: sent(strange) }))).toMatchObject({ code: 'journal-damaged' })
  })

  test('keeps appends that come at the same time in their order', async () => {
    const desk = aJournalDesk(aFolder())
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

  test('keeps three snapshots and every journal file, and reads the steps that no snapshot needs any more', async () => {
    const userData = aFolder()
    const desk = aJournalDesk(userData)
    for (const count of [0, 5, 10, 15, 20]) {
      if (count > 0) await append(desk, count - 5, count)
      await snapshotAt(desk, count)
    }
    await append(desk, 20, 23)
    const names = (await readdir(join(userData, 'missions', 'mission'))).sort()
    expect(names).toEqual(
      [acknowledgedName, ...[0, 5, 10, 15, 20].map(segmentNameOf), ...[10, 15, 20].map(snapshotNameOf), summaryName].sort(),
    )
    expect(await desk['journal:read-earlier']({ missionId: 'mission', before: 20 })).toEqual({
      steps: journal.steps.slice(0, 20),
    })
    await rm(join(userData, 'missions', 'mission', segmentNameOf(5)))
    expect(await aJournalDesk(userData)['journal:read-earlier']({ missionId: 'mission', before: 20 })).toEqual({
      steps: journal.steps.slice(10, 20),
    })
  })

  test('takes a snapshot that comes after later steps', async () => {
    const userData = aFolder()
    const desk = aJournalDesk(userData)
    await append(desk, 0, 10)
    await snapshotAt(desk, 6)
    await append(desk, 10, 12)
    const { copy, damage } = await aJournalDesk(userData)['journal:read']({ missionId: 'mission' })
    expect([copy?.snapshot.stepCount, copy?.steps, damage]).toEqual([6, journal.steps.slice(6, 12), []])
  })

  test('lists missions with title and count, also without their summary', async () => {
    const userData = aFolder()
    const desk = aJournalDesk(userData)
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
    expect(await aJournalDesk(userData)['journal:list'](null)).toEqual([expected])
    await writeFile(join(userData, 'missions', 'mission', summaryName), '{"missionId":"mission","stepC')
    expect(await aJournalDesk(userData)['journal:list'](null)).toEqual([expected])
  })

  test('makes a damaged summary again, at whatever bit or without its sum, and tells it once', async () => {
    const userData = aFolder()
    await snapshotAt(aJournalDesk(userData), 0)
    const [listed] = await aJournalDesk(userData)['journal:list'](null)
    const path = join(userData, 'missions', 'mission', summaryName)
    const whole = await readFile(path)
    for (let at = 0; at < whole.length; at += 3) {
      const damaged = Buffer.from(whole)
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8))
      await writeFile(path, at === 0 ? whole.toString().replace(/sum .*\n$/, '') : damaged)
      const mended: string[] = []
      const desk = createJournalHandlers({
        userDataPath: userData,
        now: () => 1_700_000_000_000,
        onMended: (file) => void mended.push(file),
      })
      expect([at, await desk['journal:list'](null)]).toEqual([at, [listed]])
      expect([at, await desk['journal:list'](null), mended]).toEqual([at, [listed], [`missions/mission/${summaryName}`]])
    }
  })

  test('moves a discarded mission to the trash', async () => {
    const userData = aFolder()
    const desk = aJournalDesk(userData)
    await append(desk, 0, 4)
    await desk['journal:discard']({ missionId: 'mission' })
    expect(await desk['journal:read']({ missionId: 'mission' })).toEqual({ copy: null, damage: [] })
    expect(await readdir(join(userData, 'trash'))).toEqual(['mission-1700000000000'])
    expect(await append(desk, 0, 2)).toBe(2)
  })

  test('takes no id that leads out of its folder', async () => {
    const desk = aJournalDesk(aFolder())
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
    const desk = aJournalDesk(userData)
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
    await append(aJournalDesk(userData), 0, 3)
    const other = aFolder()
    await aJournalDesk(other)['journal:rebuild'](frame())
    const made = join(other, 'missions', 'mission')
    const count = async (): Promise<number | undefined> => {
      const { copy: read, damage } = await aJournalDesk(userData)['journal:read']({ missionId: 'mission' })
      expect(damage).toEqual([])
      return read ? stateOf(read).stepCount : undefined
    }
    await cp(made, join(root, 'mission.building'), { recursive: true })
    expect(await count()).toBe(3)
    await cp(made, join(root, 'mission.ready'), { recursive: true })
    expect(await count()).toBe(15)
    await cp(made, join(root, 'mission.ready'), { recursive: true })
    await rm(join(root, 'mission'), { recursive: true })
    expect((await aJournalDesk(userData)['journal:list'](null)).map(({ stepCount }) => stepCount)).toEqual([15])
    expect(await count()).toBe(15)
  })
})
