import { join } from 'node:path'
import type { WriteBytes } from '../../../electron/files/write-bytes'
import type { DatabaseFactory } from '../../../renderer/persistence/db'
import type { DeskStart } from '../../../renderer/persistence/desk'
import { startDesk } from '../../../renderer/persistence/start-desk'
import { dispatch, useDesk } from '../../../renderer/store/mission-store'
import { useNotices } from '../../../renderer/store/notices'
import { addRow } from '../../../shared/commands/add-row'
import { editRow } from '../../../shared/commands/edit-row'
import type { Person } from '../../../shared/mission/entities/person'
import { rowsOf } from '../../../shared/mission/mission'
import { aFolder } from '../a-folder'
import { aMissionInput, kill, openJournal } from './a-desk'
import { until } from './a-fast-clock'
import { type Around, allThatLiesIn, aSealedGround, type SealedGround } from './a-sealed-ground'
import { aDatabaseFactory } from './a-window-store'

export const passphrase = 'four cranes over Nara'
export const passport = { number: 'KX4417905', country: 'CN', issuedOn: null, expiresOn: '2031-05-09' }
export const birthOn = '1971-03-04'
export const secrets = /KX4417905|KX0000001|1971-03-04|2031-05-09|peanuts/

/** Whether something can be found anywhere on a computer. */
export async function lies(what: RegExp, { folder, factory }: Computer): Promise<boolean> {
  return what.test(await allThatLiesIn(folder, factory))
}

/** Whether a mission's homes and backups still hold sealed values; homes that were put aside meanwhile do. */
export async function liesSealed({ folder, factory }: Computer, id: string): Promise<boolean> {
  const found = await Promise.all(['missions', 'backups'].map((name) => allThatLiesIn(join(folder, name, id), factory)))
  return found.some((text) => /"sealed"|\\"sealed\\"/.test(text))
}

type Ready = Extract<DeskStart, { readonly kind: 'ready' }>

/** One computer: its folder and its window's store, on which the program is started again and again. */
export interface Computer {
  readonly folder: string
  readonly factory: DatabaseFactory
}

export const aComputer = (): Computer => ({ folder: aFolder(), factory: aDatabaseFactory() })
const running: SealedGround[] = []

/** The program ends as by a kill: nothing is flushed. */
export function end(): void {
  for (const ground of running.splice(0)) ground.stop()
  kill()
}

export async function started({ folder, factory }: Computer, around?: Around, write?: WriteBytes) {
  end()
  useNotices.setState({ notices: [] })
  const ground = aSealedGround(folder, factory, around, write)
  running.push(ground)
  return { ground, start: await startDesk(ground) }
}

/** Takes a start to the desk, with the passphrase where it is asked for. */
export async function ready(start: DeskStart): Promise<Ready> {
  if (start.kind === 'ready') return start
  if (start.kind === 'rewriting') return ready(await start.run(() => undefined))
  if (start.kind !== 'locked') throw new Error(start.kind)
  const unlocked = await start.unlock(passphrase)
  if (!unlocked.ok) throw new Error(JSON.stringify(unlocked.error))
  return ready(unlocked.value)
}

export async function opened(computer: Computer, id: string) {
  const { start } = await started(computer)
  const { repository, personalData } = await ready(start)
  const outcome = await repository.openMission(id)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return { repository, personalData, journal: openJournal(), person: zhao() }
}

/** The ids of a mission's steps, as far back as they are known once the desk has been open for a while. */
export async function historyOf(computer: Computer, id: string): Promise<readonly string[]> {
  const { journal } = await opened(computer, id)
  await until(() => useDesk.getState().steps.length === journal.stepCount)
  return useDesk.getState().steps.map((step) => step.id)
}

export function zhao(): Person {
  const [person] = rowsOf(openJournal().mission, 'persons')
  if (!person) throw new Error('nobody there')
  return person
}

export function done(outcome: { readonly ok: boolean; readonly error?: unknown }): void {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
}

/** A mission with one person, worked on, closed with its snapshot and backup; and one that was discarded. */
export async function worked(computer: Computer): Promise<string> {
  const { start } = await started(computer)
  const { repository } = await ready(start)
  const discarded = await repository.createMission(aMissionInput)
  done(dispatch(addRow, { table: 'persons', fields: { passport: { ...passport, number: 'KX0000001' } } }))
  if (discarded.ok) done(await repository.discardMission(discarded.value))
  const created = await repository.createMission(aMissionInput)
  if (!created.ok) throw new Error('no mission')
  done(dispatch(addRow, { table: 'persons', fields: { passport: { ...passport, number: 'KX0000001' }, birthOn } }))
  done(dispatch(editRow, { table: 'persons', id: zhao().id, fields: { passport, allergies: 'peanuts' } }))
  const left = await repository.closeMission()
  if (left.kind !== 'saved') throw new Error(left.kind)
  return created.value
}

export async function turnedOn(computer: Computer): Promise<void> {
  const { ground, start } = await started(computer)
  await ready(start)
  await ground.handlers['sealing:turn-on']({ passphrase, byKeychain: false })
  // The window is loaded anew, the main process goes on.
  await ready(await startDesk(ground))
}

export async function turnedOff(computer: Computer): Promise<void> {
  const { ground, start } = await started(computer)
  await ready(start)
  await ground.handlers['sealing:turn-off'](null)
  await ready(await startDesk(ground))
}

/** Turned on, and not yet started again: everything lies open still. */
export async function aboutToBeSealed() {
  const computer = aComputer()
  const id = await worked(computer)
  const { journal } = await opened(computer, id)
  const { ground, start } = await started(computer)
  await ready(start)
  await ground.handlers['sealing:turn-on']({ passphrase, byKeychain: false })
  return { computer, id, journal }
}
