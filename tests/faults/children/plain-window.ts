import { ask } from '../../../renderer/desktop/desk'
import { answerQuit } from '../../../renderer/persistence/answer-quit'
import type { DeskStart } from '../../../renderer/persistence/desk'
import { drawsNow, windowClock } from '../../../renderer/persistence/desk-clock'
import { deskMainHome } from '../../../renderer/persistence/desk-main-home'
import { keepEarlyRows, readEarlyRows, takeEarlyRows } from '../../../renderer/persistence/early-rows'
import { keepSession } from '../../../renderer/persistence/keep-session'
import type { Repository } from '../../../renderer/persistence/repository'
import { deskSealingDoor } from '../../../renderer/persistence/sealing-door'
import { startDesk } from '../../../renderer/persistence/start-desk'
import { closeMission, dispatch, setStepSink, useDesk } from '../../../renderer/store/mission-store'
import { useNotices } from '../../../renderer/store/notices'
import { useSaveState } from '../../../renderer/store/save-state'
import { forgetWindowValues } from '../../../renderer/store/window-value'
import type { RowEdit } from '../../../shared/commands/change-of'
import { editRow } from '../../../shared/commands/edit-row'
import { canonicalJson } from '../../../shared/kernel/json'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { tableNames } from '../../../shared/mission/registry'
import type { Found } from '../damaged-desk'
import { lookAtStoresHere, sumOf } from '../look-at-stores'
import { passphrase, secretPrefix } from '../subject'

/** What a window without a face can be asked from outside. */
export interface PlainWindow {
  /** What a person would see and be told, and what both homes hold. Waits for what opening did not need, where a store is not `whole`. */
  readonly look: (whole: string) => Promise<Found>
  /** Forgets everything, as a window that is killed does; its store may then be changed under it. */
  readonly leave: () => Promise<void>
  /** Starts on what both homes hold now, and looks. */
  readonly comeUp: (whole: string) => Promise<Found>
  /** Gives the thing that is worked on a new number, again and again, up to this one, and tells on the console which is saved. */
  readonly editUpTo: (number: number) => Promise<void>
}

/** Half a minute of quiet before a snapshot and ten before a backup are over in 30 and 600 ms: both are made while somebody is at work. */
const timesAsFast = 1000

windClock()
let stopLast = (): void => undefined

/** In the place of the window's own: takes what the start has brought, as the window does, and draws nothing of it. */
export async function showDesk(start: DeskStart): Promise<void> {
  const repository = await takeStart(start)
  answerQuit(
    repository,
    keepSession((left) => ask('session:write', left), windowClock),
    async () => false,
  )
  const plainWindow: PlainWindow = { look, leave, comeUp, editUpTo }
  Object.assign(window, { plainWindow })
  // What follows the first picture waits for it: of a window without a face, for this.
  drawsNow()
}

async function takeStart(start: DeskStart): Promise<Repository> {
  const { repository, opening } = await readyDesk(start)
  if (opening?.ok) return repository
  // A home that was damaged may keep the mission from being shown at once: then a person opens it from the list.
  const listed = await repository.listMissions()
  const mission = listed.ok ? listed.value[0] : undefined
  const opened = mission && (await repository.openMission(mission.id))
  if (!opened?.ok) throw new Error(`the mission does not open: ${JSON.stringify(opened)}`)
  return repository
}

async function readyDesk(start: DeskStart): Promise<Extract<DeskStart, { readonly kind: 'ready' }>> {
  if (start.kind === 'ready') return start
  if (start.kind !== 'locked') throw new Error(`the desk does not start: ${start.kind}`)
  const unlocked = await start.unlock(passphrase)
  if (!unlocked.ok) throw new Error(`the passphrase does not open it: ${JSON.stringify(unlocked.error)}`)
  return readyDesk(unlocked.value)
}

async function leave(): Promise<void> {
  stopLast()
  setStepSink(() => undefined)
  closeMission()
  forgetWindowValues()
}

async function comeUp(whole: string): Promise<Found> {
  let isStopped = false
  stopLast = () => {
    isStopped = true
  }
  const wait = async (ms: number): Promise<void> => {
    await windowClock.wait(ms)
    if (isStopped) await new Promise<never>(() => undefined)
  }
  const session = ask('session:read', null)
  const asked = session.then((read) => (read.ok ? read.value.missionId : null))
  keepEarlyRows(readEarlyRows({ indexedDB, IDBKeyRange }, asked))
  await takeStart(
    await startDesk({
      describe: () => ask('app:describe', null),
      readSettings: () => ask('settings:read', null),
      readSession: () => session,
      main: deskMainHome,
      sealing: deskSealingDoor,
      factory: { indexedDB, IDBKeyRange },
      clock: { ...windowClock, wait },
      takeEarlyRows,
    }),
  )
  return look(whole)
}

/** What waits ten seconds or longer, and what looks at the clock meanwhile. */
function windClock(): void {
  const { setTimeout } = window
  const now = Date.now.bind(Date)
  const began = now()
  Date.now = () => Math.floor(began + (now() - began) * timesAsFast)
  window.setTimeout = ((task: TimerHandler, ms = 0, ...values: unknown[]) =>
    setTimeout(task, ms >= 10_000 ? ms / timesAsFast : ms, ...values)) as typeof window.setTimeout
}

function openMission(): Mission {
  const { journal } = useDesk.getState()
  if (!journal) throw new Error('no mission is open')
  return journal.mission
}

async function look(whole: string): Promise<Found> {
  for (let tries = 0; ; tries++) {
    const stores = await lookAtStoresHere()
    const told = useNotices.getState().notices.map(({ code }) => code)
    const isDone = whole === '' || (stores.windowSteps === whole && stores.mainDamage.length === 0) || told.length > 0
    if (!isDone && tries < 1000) {
      await windowClock.wait(40)
      continue
    }
    const mission = openMission()
    const { shown, passport } = numbersIn(mission)
    return { ...stores, told, shown, passport: passport ?? shown, rows: [await sumOf(canonicalJson(mission))] }
  }
}

interface Numbers {
  readonly shown: number
  /** null: nobody has a passport with a number of ours. */
  readonly passport: number | null
  /** What gives the numbers, passport first. */
  readonly edits: (number: number) => readonly RowEdit[]
}

const numbered = /"Edit (\d+)\."/

/** Where in a mission the numbers stand that are typed again and again, whichever of the two subjects it is. */
function numbersIn(mission: Mission): Numbers {
  for (const table of tableNames) {
    for (const row of rowsOf(mission, table)) {
      for (const [field, value] of Object.entries(row)) {
        const text = JSON.stringify(value)
        const [, shown] = numbered.exec(text) ?? []
        if (shown === undefined) continue
        const titled = (number: number) =>
          ({
            table,
            id: row.id,
            fields: { [field]: JSON.parse(text.replace(numbered, `"Edit ${number}."`)) },
          }) as unknown as RowEdit
        const holder = rowsOf(mission, 'persons').find(({ passport }) => JSON.stringify(passport).includes(secretPrefix))
        if (!holder?.passport || 'sealed' in holder.passport) {
          return { shown: Number(shown), passport: null, edits: (number) => [titled(number)] }
        }
        const { id, passport } = holder
        return {
          shown: Number(shown),
          passport: Number(passport.number.slice(secretPrefix.length)),
          edits: (number) => [
            { table: 'persons', id, fields: { passport: { ...passport, number: `${secretPrefix}${number}` } } },
            titled(number),
          ],
        }
      }
    }
  }
  throw new Error('nothing in the mission has a number')
}

/** Beside it, a naive home: a number is put into localStorage and believed to be there. */
async function editUpTo(last: number): Promise<void> {
  const { shown, edits } = numbersIn(openMission())
  let [edited, told] = [shown, shown]
  const stop = useSaveState.subscribe(({ saveState }) => {
    if (saveState.kind !== 'saved' || told === edited) return
    told = edited
    console.debug(`acknowledged ${told}`)
  })
  while (edited < last) {
    for (const edit of edits(edited + 1)) {
      const done = dispatch(editRow, edit)
      if (!done.ok) throw new Error(JSON.stringify(done.error))
    }
    edited += 1
    localStorage.setItem('naive', String(edited))
    console.debug(`edited ${edited}`)
    // Several edits wait for the disk together, then none does: both ways of the write queue are at work.
    if (edited % 4 > 0) await windowClock.wait(edited % 3)
    else while (useSaveState.getState().saveState.kind !== 'saved') await windowClock.wait(2)
  }
  stop()
}
