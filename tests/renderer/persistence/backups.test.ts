import { afterEach, describe, expect, test } from 'vitest'
import { undo } from '../../../renderer/store/mission-store'
import { stateOfCopy } from '../../../shared/journal/mission-copy'
import { type ADesk, aDesk, aMissionAt, kill, openJournal, work } from '../../support/desks/a-desk'
import { until } from '../../support/desks/a-fast-clock'

afterEach(kill)

describe('backups', () => {
  test('one is made at the end of a sitting in which something changed, with the whole journal', async () => {
    const desk = await aDesk()
    const id = await aMissionAt(desk)
    work(2)
    const before = openJournal()
    await desk.repository.closeMission()
    expect(desk.main.backups.map(({ backup }) => [backup.missionId, backup.reason])).toEqual([[id, 'sitting-end']])
    const [made] = desk.main.backups
    expect([made && stateOfCopy(made.copy), made?.copy.steps.length]).toEqual([before, 3])
    await desk.repository.openMission(id)
    await desk.repository.closeMission()
    expect(desk.main.backups).toHaveLength(1)
  })

  test('one is made every ten minutes of change, and snapshots after half a quiet minute', async () => {
    const desk = await aDesk()
    await aMissionAt(desk)
    await until(() => desk.main.snapshots.length === 1)
    await until(() => desk.main.backups.length === 1)
    expect(desk.main.backups[0]?.backup.reason).toBe('periodic')
  })

  test('are restored by a step that can be undone, after a backup of now', async () => {
    const desk = await aDesk()
    await aMissionAt(desk)
    work(2)
    const then = openJournal().mission.tables
    await desk.repository.finishSitting()
    work(3)
    const now = openJournal().mission.tables
    const [backup] = (await listed(desk)) ?? []
    expect(await desk.repository.restoreBackup(backup?.id ?? '')).toEqual({ ok: true, value: null })
    expect(openJournal().mission.tables).toEqual(then)
    expect((await listed(desk))?.map(({ reason }) => reason)).toContain('before-restore')
    expect(undo()?.ok).toBe(true)
    expect(openJournal().mission.tables).toEqual(now)
  })
})

async function listed(desk: ADesk) {
  const backups = await desk.repository.listBackups()
  return backups.ok ? backups.value : undefined
}
