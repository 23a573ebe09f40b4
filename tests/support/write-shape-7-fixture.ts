import { writeFileSync } from 'node:fs'
import { encodeMissionFile } from '../../electron/files/mission-file/encode-mission-file'
import { samples } from '../../resources/samples/registry'
import { addRow } from '../../shared/commands/add-row'
import type { Command } from '../../shared/commands/command'
import { editRow } from '../../shared/commands/edit-row'
import { importMission } from '../../shared/commands/import-mission'
import { releaseVersion } from '../../shared/commands/release-version'
import { removeRow } from '../../shared/commands/remove-row'
import { setTransferTime } from '../../shared/commands/set-transfer-time'
import type { MissionCopyFrame } from '../../shared/ipc/contract'
import { nextStamp } from '../../shared/journal/clock'
import { type JournalState, snapshotOfState, startOf, takeStep } from '../../shared/journal/replay'
import type { Step } from '../../shared/journal/step'
import type { Diff } from '../../shared/mission/diff'
import { emptyMission } from '../../shared/mission/mission'
import { aContext } from './run-command'

/**
 * Wrote tests/fixtures/shape-7.mission, once, with the code of this commit. That file is frozen: it is what a person of that day has
 * on their disk, so it is never written again, whatever becomes of the code here.
 *
 * The Japan sample as it was, with its whole journal: the step that brings all rows, a version given out, rows that steps make (an
 * item, a way, an interpreter), and an item and a way that were removed.
 */
export async function writeShape7Fixture(path: string): Promise<void> {
  const sample = await samples.find(({ id }) => id.includes('japan'))?.load()
  if (!sample) throw new Error('no Japan sample')
  let state: JournalState = startOf(emptyMission('shape-7'))
  const snapshot = snapshotOfState(state)
  const steps: Step[] = []
  const context = aContext()

  function take(command: string, diff: Diff): void {
    const at = nextStamp(state.lastAt, 1_700_000_000_000 + steps.length * 60_000, 'device-1')
    const actor = { device: 'device-1', name: 'Sample organizer' }
    const step: Step = { id: `step-${steps.length + 1}`, at, actor, seen: state.seen, label: { command, refs: [] }, diff }
    steps.push(step)
    state = takeStep(state, step)
  }

  function run<Name extends string, Input>(command: Command<Name, Input>, input: Input): void {
    const change = command.run(state.mission, input, context)
    if (!change.ok) throw new Error(`${command.name}: ${JSON.stringify(change.error)}`)
    take(command.name, change.value.diff)
  }

  run(importMission, { from: sample })
  run(editRow, { table: 'missions', id: 'shape-7', fields: { code: 'GX-JP-17f' } })
  run(releaseVersion, { note: 'For the embassy' })
  run(addRow, {
    table: 'items',
    id: 'item-new',
    fields: { title: { en: 'Courtesy call' }, kind: 'courtesyCall', dayOn: '2023-05-29' },
  })
  run(addRow, { table: 'items', id: 'item-gone', fields: { title: { ja: '茶会' }, dayOn: '2023-05-29' } })
  run(addRow, { table: 'places', id: 'place-new', fields: { names: { ja: '貯水池' } } })
  run(addRow, { table: 'places', id: 'place-far', fields: { names: { ja: '空港' } } })
  run(setTransferTime, { fromPlaceId: 'place-new', toPlaceId: 'place-far', minutes: 45, symmetric: false })
  run(setTransferTime, { fromPlaceId: 'place-far', toPlaceId: 'place-new', minutes: 55, symmetric: false })
  run(setTransferTime, { fromPlaceId: 'place-far', toPlaceId: 'place-new', minutes: null, symmetric: false })
  run(removeRow, { table: 'items', id: 'item-gone' })
  run(addRow, { table: 'persons', id: 'person-new', fields: { kind: 'interpreter' } })
  run(addRow, { table: 'interpreters', id: 'interpreter-new', fields: { personId: 'person-new', doNotUse: true } })
  writeFileSync(path, encodeMissionFile({ snapshot, steps } as unknown as MissionCopyFrame, '0.7.0').bytes)
}
