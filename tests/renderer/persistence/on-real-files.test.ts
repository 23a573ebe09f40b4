import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { isDeskFailure } from '../../../electron/ipc/desk-failure'
import { createJournalHandlers } from '../../../electron/ipc/journal-handlers'
import type { Answer } from '../../../renderer/persistence/main-home'
import { useDesk } from '../../../renderer/store/mission-store'
import { useSaveState } from '../../../renderer/store/save-state'
import type { MissionCopy } from '../../../shared/journal/mission-copy'
import { err, ok } from '../../../shared/kernel/result'
import { aFolder } from '../../support/a-folder'
import { aDesk, aMissionAt, kill, reopened, toldCodes, work } from '../../support/desks/a-desk'
import { until } from '../../support/desks/a-fast-clock'
import { aDatabaseFactory } from '../../support/desks/a-window-store'
import { type MemoryMainHome, memoryMainHome } from '../../support/desks/memory-main-home'

afterEach(kill)

/** The main process's own journal files behind the port; backups and mission files stay in memory. */
function onFiles(userDataPath: string): MemoryMainHome {
  const handlers = createJournalHandlers({ userDataPath, now: Date.now })
  async function answer<Value>(task: () => Promise<unknown>): Answer<Value> {
    try {
      // What crosses the bridge is a copy.
      return ok(structuredClone(await task()) as Value)
    } catch (error) {
      if (isDeskFailure(error)) return err(error.deskError)
      throw error
    }
  }
  return {
    ...memoryMainHome(),
    list: () => answer(() => handlers['journal:list'](null)),
    read: (missionId) => answer(() => handlers['journal:read']({ missionId })),
    verify: (missionId) => answer(async () => (await handlers['journal:verify']({ missionId })).damage),
    readEarlier: (missionId, before) => answer(async () => (await handlers['journal:read-earlier']({ missionId, before })).steps),
    append: (missionId, after, steps) =>
      answer(() => handlers['journal:append']({ missionId, after, steps } as unknown as Sent<'journal:append'>)),
    writeSnapshot: (snapshot) => answer(() => handlers['snapshot:write']({ snapshot } as unknown as Sent<'snapshot:write'>)),
    rebuild: (copy: MissionCopy) => answer(() => handlers['journal:rebuild'](copy as unknown as Sent<'journal:rebuild'>)),
    discard: (missionId) => answer(() => handlers['journal:discard']({ missionId })),
  }
}

type Handlers = ReturnType<typeof createJournalHandlers>
type Sent<Channel extends keyof Handlers> = Parameters<Handlers[Channel]>[0]

test('on real journal files: edited, closed, opened again, and nothing to tell', async () => {
  const folder = aFolder()
  const desk = await aDesk(onFiles(folder))
  const id = await aMissionAt(desk)
  work(20)
  const { journal } = useDesk.getState()
  expect(await desk.repository.closeMission()).toEqual({ kind: 'saved' })
  expect(await reopened({ ...desk, main: onFiles(folder) }, id)).toEqual(journal)
  expect(toldCodes()).toEqual([])
})

test('on real journal files: killed, and what was acknowledged is there, whichever home is deleted', async () => {
  const folder = aFolder()
  const desk = await aDesk(onFiles(folder))
  const id = await aMissionAt(desk)
  work(7)
  await until(() => useSaveState.getState().saveState.kind === 'saved')
  await desk.repository.flush()
  const { journal } = useDesk.getState()
  kill()
  const factory = aDatabaseFactory()
  expect(await reopened({ ...desk, main: onFiles(folder), factory }, id)).toEqual(journal)
  kill()
  await rm(join(folder, 'missions'), { recursive: true, maxRetries: 5 })
  const rebuilt = { ...desk, main: onFiles(folder), factory }
  expect(await reopened(rebuilt, id)).toEqual(journal)
  expect(toldCodes()).toEqual(['journal-files-rebuilt'])
  expect(await reopened({ ...rebuilt, main: onFiles(folder), factory: aDatabaseFactory() }, id)).toEqual(journal)
})

test('on real journal files: the journal is deleted under an open mission, and the next step brings it back whole', async () => {
  const folder = aFolder()
  const desk = await aDesk(onFiles(folder))
  const id = await aMissionAt(desk)
  work(3)
  await desk.repository.flush()
  await rm(join(folder, 'missions'), { recursive: true, maxRetries: 5 })
  work(1)
  await until(() => useSaveState.getState().saveState.kind === 'saved')
  const { journal } = useDesk.getState()
  kill()
  expect(await reopened({ ...desk, main: onFiles(folder), factory: aDatabaseFactory() }, id)).toEqual(journal)
})

test('on real journal files: after many sittings the store is lost, and history still begins with the first step', async () => {
  const folder = aFolder()
  const desk = await aDesk(onFiles(folder))
  const id = await aMissionAt(desk)
  for (let sitting = 0; sitting < 5; sitting++) {
    work(4)
    // Every end of a sitting writes a snapshot; three are kept.
    expect(await desk.repository.closeMission()).toEqual({ kind: 'saved' })
    expect(await desk.repository.openMission(id)).toMatchObject({ ok: true })
  }
  await until(() => useDesk.getState().steps.length === useDesk.getState().journal?.stepCount)
  const whole = useDesk.getState().steps
  expect(whole.length).toBe(21)
  kill()
  const factory = aDatabaseFactory()
  await reopened({ ...desk, main: onFiles(folder), factory }, id)
  await until(() => useDesk.getState().steps.length === whole.length)
  expect(useDesk.getState().steps).toEqual(whole)
  kill()
  // The store has it again: it does not depend on the journal files any more.
  await rm(join(folder, 'missions'), { recursive: true, maxRetries: 5 })
  await reopened({ ...desk, main: onFiles(folder), factory }, id)
  await until(() => useDesk.getState().steps.length === whole.length)
  expect(useDesk.getState().steps).toEqual(whole)
})
