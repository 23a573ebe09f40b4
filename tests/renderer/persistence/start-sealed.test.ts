import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { startDesk } from '../../../renderer/persistence/start-desk'
import { dispatch, useDesk } from '../../../renderer/store/mission-store'
import { editRow } from '../../../shared/commands/edit-row'
import { isSealed } from '../../../shared/mission/entities/sealed'
import { aFolder } from '../../support/a-folder'
import { openJournal, toldCodes } from '../../support/desks/a-desk'
import { until } from '../../support/desks/a-fast-clock'
import {
  aComputer,
  birthOn,
  done,
  end,
  historyOf,
  lies,
  liesSealed,
  opened,
  passphrase,
  passport,
  ready,
  secrets,
  started,
  turnedOff,
  turnedOn,
  worked,
  zhao,
} from '../../support/desks/a-sealed-computer'
import { aDatabaseFactory } from '../../support/desks/a-window-store'

afterEach(end)

describe('personal data', () => {
  test('lies open until sealing is turned on; then nothing of it can be read in any file, and the mission is the same', async () => {
    const computer = aComputer()
    const id = await worked(computer)
    const before = (await opened(computer, id)).journal
    expect(await lies(secrets, computer)).toBe(true)
    await mkdir(join(computer.folder, 'dropped'))
    await writeFile(join(computer.folder, 'dropped', 'Japan.mission'), 'KX4417905')
    await turnedOn(computer)
    expect(await lies(secrets, computer)).toBe(false)
    const after = await opened(computer, id)
    expect([after.journal, after.personalData, toldCodes()]).toEqual([before, 'sealed', []])
    expect(await readdir(join(computer.folder, 'missions'))).toEqual([id])
  })

  test('that is typed in while sealing is on lies sealed, in journal, snapshots and backups', async () => {
    const computer = aComputer()
    const id = await worked(computer)
    await turnedOn(computer)
    const { repository } = await opened(computer, id)
    done(dispatch(editRow, { table: 'persons', id: zhao().id, fields: { medicalNote: 'insulin at noon' } }))
    expect(await repository.closeMission()).toEqual({ kind: 'saved' })
    expect(await lies(/insulin/, computer)).toBe(false)
    const again = await opened(computer, id)
    expect(again.person).toMatchObject({ passport, birthOn, allergies: 'peanuts', medicalNote: 'insulin at noon' })
    const backups = await again.repository.listBackups()
    const [newest, oldest] = backups.ok ? [backups.value[0], backups.value.at(-1)] : []
    done(await again.repository.restoreBackup(oldest?.id ?? ''))
    expect(zhao()).toMatchObject({ passport, medicalNote: '' })
    done(await again.repository.restoreBackup(newest?.id ?? ''))
    expect(zhao()).toMatchObject({ passport, medicalNote: 'insulin at noon' })
  })

  test('is not readable for who goes on without the passphrase, and nothing is lost: with it all is there, and sealed again', async () => {
    const computer = aComputer()
    const id = await worked(computer)
    await turnedOn(computer)
    const { start } = await started(computer)
    if (start.kind !== 'locked') throw new Error(start.kind)
    expect(await start.unlock('four cranes over Nora')).toMatchObject({ ok: false, error: { code: 'passphrase-wrong' } })
    const without = await start.goOn()
    if (!without.ok || without.value.kind !== 'ready') throw new Error('it did not go on')
    const { repository, personalData } = without.value
    expect(personalData).toBe('locked')
    done(await repository.openMission(id))
    expect([isSealed(zhao().passport), isSealed(zhao().birthOn), zhao().medicalNote]).toEqual([true, true, ''])
    done(dispatch(editRow, { table: 'persons', id: zhao().id, fields: { medicalNote: 'insulin at noon' } }))
    done(dispatch(editRow, { table: 'persons', id: zhao().id, fields: { birthOn: '1972-01-01' } }))
    expect(await repository.closeMission()).toEqual({ kind: 'saved' })
    // It is told that this lies open; the next start with the passphrase seals it.
    expect(await lies(/insulin/, computer)).toBe(true)
    const again = await opened(computer, id)
    expect(again.person).toMatchObject({ passport, birthOn: '1972-01-01', medicalNote: 'insulin at noon' })
    await until(() => useDesk.getState().steps.length === openJournal().stepCount)
    expect(useDesk.getState().steps.at(-1)?.diff.persons?.[again.person.id]?.birthOn).toEqual({
      before: birthOn,
      after: '1972-01-01',
    })
    expect(await lies(/insulin|1972-01-01/, computer)).toBe(false)
  })

  test('is lost alone when its key is: the mission opens with all else, and a new passphrase seals what comes', async () => {
    const computer = aComputer()
    const id = await worked(computer)
    await turnedOn(computer)
    const { start, ground } = await started(computer)
    if (start.kind !== 'locked') throw new Error(start.kind)
    const without = await start.goOn()
    await ground.handlers['sealing:turn-on']({ passphrase, byKeychain: false })
    const { repository } = await ready(await startDesk(ground))
    expect(without.ok).toBe(true)
    done(await repository.openMission(id))
    expect(isSealed(zhao().passport)).toBe(true)
    done(dispatch(editRow, { table: 'persons', id: zhao().id, fields: { passport: { ...passport, number: 'KX0000002' } } }))
    expect(await repository.closeMission()).toEqual({ kind: 'saved' })
    expect(await lies(/KX0000002/, computer)).toBe(false)
    expect((await opened(computer, id)).person.passport).toMatchObject({ number: 'KX0000002' })
  })

  test('lies open again when sealing is turned off, and the mission is the same', async () => {
    const computer = aComputer()
    const id = await worked(computer)
    const before = (await opened(computer, id)).journal
    await turnedOn(computer)
    await turnedOff(computer)
    const after = await opened(computer, id)
    expect([after.journal, after.personalData]).toEqual([before, 'open'])
    expect(await liesSealed(computer, id)).toBe(false)
  })

  test('of both homes is the same text: either rebuilds the other, sealed', async () => {
    const computer = aComputer()
    const id = await worked(computer)
    await turnedOn(computer)
    const { journal } = await opened(computer, id)
    const fresh = { ...computer, factory: aDatabaseFactory() }
    expect((await opened(fresh, id)).journal).toEqual(journal)
    const elsewhere = { folder: aFolder(), factory: fresh.factory }
    for (const name of ['data-key.json', 'data-key-copy.json']) {
      await copyFile(join(computer.folder, name), join(elsewhere.folder, name))
    }
    expect((await opened(elsewhere, id)).journal).toEqual(journal)
    expect(await lies(secrets, elsewhere)).toBe(false)
  })

  test('keeps its whole history through being sealed and laid open again, though the mission is not opened in between', async () => {
    const computer = aComputer()
    const id = await worked(computer)
    const history = await historyOf(computer, id)
    await turnedOn(computer)
    await turnedOff(computer)
    await turnedOn(computer)
    expect(await historyOf(computer, id)).toEqual(history)
  })

  test('does not keep an older file of the mission from being known as older, before the mission has been opened once', async () => {
    const computer = aComputer()
    const id = await worked(computer)
    const { ground, start } = await started(computer)
    const { repository } = await ready(start)
    done(await repository.openMission(id))
    done(await repository.saveFile('/a.mission', 'a', { kind: 'none' }))
    done(dispatch(editRow, { table: 'persons', id: zhao().id, fields: { medicalNote: 'insulin at noon' } }))
    expect(await repository.closeMission()).toEqual({ kind: 'saved' })
    await ground.handlers['sealing:turn-on']({ passphrase, byKeychain: false })
    const sealed = await ready(await startDesk(ground))
    const outcome = await sealed.repository.openFile('/a.mission')
    expect(outcome).toMatchObject({ value: { kind: 'opened', missionId: id, ours: 'longer' } })
  })
})
