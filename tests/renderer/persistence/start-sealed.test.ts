import { copyFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { type WriteBytes, writeAll } from '../../../electron/files/write-bytes'
import type { DatabaseFactory } from '../../../renderer/persistence/db'
import type { DeskStart } from '../../../renderer/persistence/desk'
import { startDesk } from '../../../renderer/persistence/start-desk'
import { dispatch, useDesk } from '../../../renderer/store/mission-store'
import { useNotices } from '../../../renderer/store/notices'
import { addRow } from '../../../shared/commands/add-row'
import { editRow } from '../../../shared/commands/edit-row'
import type { Person } from '../../../shared/mission/entities/person'
import { isSealed } from '../../../shared/mission/entities/sealed'
import { rowsOf } from '../../../shared/mission/mission'
import { aMissionInput, kill, openJournal, toldCodes } from '../../support/a-desk'
import { until } from '../../support/a-fast-clock'
import { aFolder } from '../../support/a-folder'
import { type Around, allThatLiesIn, aSealedGround, type SealedGround } from '../../support/a-sealed-ground'
import { aDatabaseFactory, openWindowHome } from '../../support/a-window-store'

const passphrase = 'four cranes over Nara'
const passport = { number: 'KX4417905', country: 'CN', issuedOn: null, expiresOn: '2031-05-09' }
const birthOn = '1971-03-04'
const secrets = /KX4417905|KX0000001|1971-03-04|2031-05-09|peanuts/

/** Whether something can be found anywhere on a computer. */
async function lies(what: RegExp, { folder, factory }: Computer): Promise<boolean> {
  return what.test(await allThatLiesIn(folder, factory))
}

/** Whether a mission's homes and backups still hold sealed values; homes that were put aside meanwhile do. */
async function liesSealed({ folder, factory }: Computer, id: string): Promise<boolean> {
  const found = await Promise.all(['missions', 'backups'].map((name) => allThatLiesIn(join(folder, name, id), factory)))
  return found.some((text) => /"sealed"|\\"sealed\\"/.test(text))
}

type Ready = Extract<DeskStart, { readonly kind: 'ready' }>

/** One computer: its folder and its window's store, on which the program is started again and again. */
interface Computer {
  readonly folder: string
  readonly factory: DatabaseFactory
}

const aComputer = (): Computer => ({ folder: aFolder(), factory: aDatabaseFactory() })
const running: SealedGround[] = []

afterEach(end)

function end(): void {
  for (const ground of running.splice(0)) ground.stop()
  kill()
}

async function started({ folder, factory }: Computer, around?: Around, write?: WriteBytes) {
  end()
  useNotices.setState({ notices: [] })
  const ground = aSealedGround(folder, factory, around, write)
  running.push(ground)
  return { ground, start: await startDesk(ground) }
}

/** Takes a start to the desk, with the passphrase where it is asked for. */
async function ready(start: DeskStart): Promise<Ready> {
  if (start.kind === 'ready') return start
  if (start.kind === 'rewriting') return ready(await start.run(() => undefined))
  if (start.kind !== 'locked') throw new Error(start.kind)
  const unlocked = await start.unlock(passphrase)
  if (!unlocked.ok) throw new Error(JSON.stringify(unlocked.error))
  return ready(unlocked.value)
}

async function opened(computer: Computer, id: string) {
  const { start } = await started(computer)
  const { repository, personalData } = await ready(start)
  const outcome = await repository.openMission(id)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return { repository, personalData, journal: openJournal(), person: zhao() }
}

function zhao(): Person {
  const [person] = rowsOf(openJournal().mission, 'persons')
  if (!person) throw new Error('nobody there')
  return person
}

function done(outcome: { readonly ok: boolean; readonly error?: unknown }): void {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
}

/** A mission with one person, worked on, closed with its snapshot and backup; and one that was discarded. */
async function worked(computer: Computer): Promise<string> {
  const { start } = await started(computer)
  const { repository } = await ready(start)
  const discarded = await repository.createMission(aMissionInput)
  done(dispatch(addRow, { table: 'persons', fields: { passport: { ...passport, number: 'KX0000001' } } }))
  if (discarded.ok) done(await repository.discardMission(discarded.value))
  const created = await repository.createMission(aMissionInput)
  if (!created.ok) throw new Error('no mission')
  done(dispatch(addRow, { table: 'persons', fields: { passport: { ...passport, number: 'KX0000001' }, birthOn } }))
  done(dispatch(editRow, { table: 'persons', id: zhao().id, fields: { passport, allergies: 'peanuts' } }))
  expect(await repository.closeMission()).toEqual({ kind: 'saved' })
  return created.value
}

async function turnedOn(computer: Computer): Promise<void> {
  const { ground, start } = await started(computer)
  await ready(start)
  await ground.handlers['sealing:turn-on']({ passphrase, byKeychain: false })
  // The window is loaded anew, the main process goes on.
  await ready(await startDesk(ground))
}

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
    const { ground, start } = await started(computer)
    await ready(start)
    await ground.handlers['sealing:turn-off'](null)
    expect((await ready(await startDesk(ground))).personalData).toBe('open')
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
})

describe('a kill while sealing is turned on or off', () => {
  const never = new Promise<never>(() => undefined)

  /** Starts, and is killed at the given call to the main process: before it, or when it is done and its answer is on the way. */
  async function killedAt(computer: Computer, call: number, when: 'before' | 'after'): Promise<boolean> {
    let calls = 0
    let tellKilled = (): void => undefined
    const killed = new Promise<true>((resolve) => {
      tellKilled = () => resolve(true)
    })
    const around: Around = async (_name, act) => {
      calls += 1
      if (calls < call) return act()
      if (calls === call && when === 'after') await act()
      tellKilled()
      return never
    }
    const run = started(computer, around).then(async ({ start }) => {
      await ready(start)
      return false
    })
    return Promise.race([run, killed])
  }

  test.each(['turn-on', 'turn-off'] as const)(
    'loses nothing at any call of %s, and the next start brings it to its end',
    async (what) => {
      const whole = aComputer()
      const id = await worked(whole)
      if (what === 'turn-off') await turnedOn(whole)
      const before = (await opened(whole, id)).journal
      const { ground, start } = await started(whole)
      await ready(start)
      if (what === 'turn-on') await ground.handlers['sealing:turn-on']({ passphrase, byKeychain: false })
      else await ground.handlers['sealing:turn-off'](null)
      end()
      // One computer lives through all the kills: each start begins again, and is killed one call later.
      let kills = 0
      for (let call = 1; call < 60; call++) {
        const wasKilled = await killedAt(whole, call, call % 2 === 0 ? 'before' : 'after')
        if (!wasKilled) break
        kills += 1
      }
      expect(kills).toBeGreaterThan(12)
      const after = await opened(whole, id)
      expect([after.journal, after.personalData]).toEqual([before, what === 'turn-on' ? 'sealed' : 'open'])
      const lies = await allThatLiesIn(whole.folder, whole.factory)
      if (what === 'turn-on') expect(lies).not.toMatch(secrets)
      else expect(lies).not.toMatch(/"sealed"/)
    },
  )
})

/** Turned on, and not yet started again: everything lies open still. */
async function aboutToBeSealed() {
  const computer = aComputer()
  const id = await worked(computer)
  const { journal } = await opened(computer, id)
  const { ground, start } = await started(computer)
  await ready(start)
  await ground.handlers['sealing:turn-on']({ passphrase, byKeychain: false })
  return { computer, id, journal }
}

test('a disk that is full from any write on while sealing is turned on loses nothing; a start with space on it finishes', async () => {
  const { computer: pristine, id, journal } = await aboutToBeSealed()
  let failed = 0
  for (let isFinished = false, fullFrom = 1; !isFinished; fullFrom++) {
    const computer = { folder: aFolder(), factory: pristine.factory }
    await cp(pristine.folder, computer.folder, { recursive: true })
    let writes = 0
    const full = await started(computer, undefined, async (handle, bytes, position) => {
      writes += 1
      if (writes < fullFrom) return writeAll(handle, bytes, position)
      await writeAll(handle, bytes.subarray(0, bytes.length >> 1), position)
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
    })
    expect((await ready(full.start)).personalData).toBe('sealed')
    isFinished = writes < fullFrom
    if (!isFinished) failed += 1
    expect(toldCodes(), `write ${fullFrom}`).toEqual(isFinished ? [] : ['sealing-unfinished'])
    expect((await opened(computer, id)).journal, `write ${fullFrom}`).toEqual(journal)
    expect(await lies(secrets, computer), `write ${fullFrom}`).toBe(false)
  }
  expect(failed).toBeGreaterThan(5)
})

test('a flipped bit in any file of a sealed mission is told and loses nothing; what is mended from the other home is sealed', async () => {
  const pristine = aComputer()
  const id = await worked(pristine)
  await turnedOn(pristine)
  const { journal } = await opened(pristine, id)
  const files = await readdir(join(pristine.folder, 'missions', id))
  for (const [turn, name] of files.flatMap((file) => [file, file, file]).entries()) {
    const computer = { folder: aFolder(), factory: pristine.factory }
    await cp(pristine.folder, computer.folder, { recursive: true })
    const path = join(computer.folder, 'missions', id, name)
    const bytes = await readFile(path)
    const at = Math.floor((bytes.length * (2 * (turn % 3) + 1)) / 6)
    bytes[at] = (bytes[at] ?? 0) ^ 4
    await writeFile(path, bytes)
    const after = await opened(computer, id)
    expect([name, at, after.journal]).toEqual([name, at, journal])
    // What the list of missions shows is made again without a word; all else is found at once, or ten seconds after the start.
    if (name !== 'summary.json') await until(() => toldCodes().length > 0)
    expect([name, at, toldCodes()]).toEqual([name, at, name === 'summary.json' ? [] : ['damage-mended']])
    expect((await opened(computer, id)).journal).toEqual(journal)
    expect(await lies(secrets, computer)).toBe(false)
  }
})

test('steps that lie aside after damage are not lost to sealing: the window’s store stays, it is told, and it ends when they are discarded', async () => {
  const { computer, id, journal } = await aboutToBeSealed()
  const store = await openWindowHome(computer.factory)
  const [first] = (await store.readWhole(id)).steps
  if (!first) throw new Error('no step')
  const aside = { index: 9, step: { ...first.step, id: 'aside' } }
  await store.mend({ state: journal, base: null, steps: (await store.readWhole(id)).steps, stranded: [aside], now: 1 })
  store.close()
  const { repository } = await opened(computer, id)
  expect(toldCodes()).toEqual(['sealing-unfinished'])
  expect(await repository.listStranded()).toMatchObject({ value: [{ index: 9, step: { id: 'aside' } }] })
  done(await repository.discardStranded())
  expect((await opened(computer, id)).journal).toEqual(journal)
  expect([toldCodes(), await lies(secrets, computer)]).toEqual([[], false])
})
