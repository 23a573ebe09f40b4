import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { createMissionFileReader } from '../../../electron/files/mission-file/read-in-worker'
import { writeMissionFile } from '../../../electron/files/mission-file/write-mission-file'
import { createBackupHandlers } from '../../../electron/ipc/backup-handlers'
import { createJournalHandlers } from '../../../electron/ipc/journal-handlers'
import type { MissionCopyFrame } from '../../../shared/ipc/contract'
import { type JournalState, replay, snapshotOfState, stateOfSnapshot, takeStep } from '../../../shared/journal/replay'
import type { Snapshot } from '../../../shared/journal/snapshot'
import type { Step } from '../../../shared/journal/step'
import { aJournal, stepAfter } from '../../support/desks/a-journal'

/** A main process at work, until it is killed: it appends, snapshots, rebuilds, saves and backs up, and tells what was acknowledged. */
const [userDataPath = '', readerPath = ''] = process.argv.slice(2)
const desk = createJournalHandlers({ userDataPath, now: Date.now })
const reader = createMissionFileReader(readerPath)
const backups = createBackupHandlers({ userDataPath, now: Date.now, reader, appVersion: '0.1.0' })

function sent<T>(value: T): never {
  return JSON.parse(JSON.stringify(value)) as never
}

function tell(what: string, stepCount: number): void {
  writeSync(1, `${what} ${stepCount}\n`)
}

function frameOf(state: JournalState): MissionCopyFrame {
  return sent({ snapshot: snapshotOfState(state), steps: [] })
}

const { copy } = await desk['journal:read']({ missionId: 'mission' })
let state = aJournal(0).stateAfter(0)
if (copy) state = replay(stateOfSnapshot(copy.snapshot as unknown as Snapshot), copy.steps as readonly Step[])
else await desk['snapshot:write'](sent({ snapshot: snapshotOfState(state) }))
tell('journal', state.stepCount)
let turn = 0
while (turn >= 0) {
  turn += 1
  const after = state.stepCount
  const steps: Step[] = []
  for (let count = 0; count <= turn % 3; count++) {
    const step = stepAfter(state, state.stepCount)
    state = takeStep(state, step)
    steps.push(step)
  }
  const { stepCount } = await desk['journal:append'](sent({ missionId: 'mission', after, steps }))
  tell('journal', stepCount)
  if (turn % 7 === 0) await desk['snapshot:write'](sent({ snapshot: snapshotOfState(state) }))
  if (turn % 23 === 0) await desk['journal:rebuild'](frameOf(state))
  if (turn % 11 === 4) {
    await writeMissionFile(join(userDataPath, 'saved.mission'), frameOf(state), { reader, appVersion: '0.1.0' })
    tell('saved', state.stepCount)
  }
  if (turn % 17 === 9) {
    await backups['backups:make']({ copy: frameOf(state), reason: 'periodic' })
    tell('backup', state.stepCount)
  }
}
