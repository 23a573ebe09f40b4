import { writeFileSync } from 'node:fs'
import { encodeMissionFile } from '../../electron/files/mission-file/encode-mission-file'
import { samples } from '../../resources/samples/registry'
import { addRow } from '../../shared/commands/add-row'
import { assignInterpreter } from '../../shared/commands/assign-interpreter'
import type { Command } from '../../shared/commands/command'
import { editRow } from '../../shared/commands/edit-row'
import { removeRow } from '../../shared/commands/remove-row'
import { requireInterpretation } from '../../shared/commands/require-interpretation'
import type { MissionCopyFrame } from '../../shared/ipc/contract'
import { nextStamp } from '../../shared/journal/clock'
import { type JournalState, snapshotOfState, startOf, takeStep } from '../../shared/journal/replay'
import type { Step } from '../../shared/journal/step'
import { type Diff, reverseDiff } from '../../shared/mission/diff'
import { aContext } from './run-command'

/**
 * Wrote tests/fixtures/shape-2.mission, once, with the code of this commit. That file is frozen: it is what a person of that day has
 * on their disk, so it is never written again, whatever becomes of the code here.
 *
 * The Japan sample as it was, and steps that make, edit, remove and bring back rows of every table that shape 3 changes.
 */
export async function writeShape2Fixture(path: string): Promise<void> {
  const sample = await samples.find(({ id }) => id.includes('japan'))?.load('shape-2')
  if (!sample) throw new Error('no Japan sample')
  let state: JournalState = startOf(sample)
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

  function run<Name extends string, Input>(command: Command<Name, Input>, input: Input): Diff {
    const change = command.run(state.mission, input, context)
    if (!change.ok) throw new Error(`${command.name}: ${JSON.stringify(change.error)}`)
    take(command.name, change.value.diff)
    return change.value.diff
  }

  run(addRow, { table: 'persons', id: 'person-new', fields: { kind: 'interpreter' } })
  run(addRow, { table: 'interpreters', id: 'interpreter-new', fields: { personId: 'person-new' } })
  run(addRow, {
    table: 'items',
    id: 'item-new',
    fields: {
      kind: 'meeting',
      dayOn: '2023-05-29',
      startTime: '08:00',
      endTime: '08:45',
      spokenLanguages: ['ja'],
      heardLanguages: ['zh-Hans'],
    },
  })
  run(requireInterpretation, { itemId: 'item-new' })
  const requirementId = Object.keys(state.mission.tables.requirements).find((id) => id.startsWith('new-')) ?? ''
  const assigned = run(assignInterpreter, { requirementId, interpreterId: 'interpreter-new' })
  run(editRow, { table: 'items', id: 'item-new', fields: { endTime: '09:00' } })
  run(editRow, { table: 'missions', id: 'shape-2', fields: { code: 'GX-JP-16b' } })
  take('undo', reverseDiff(assigned))
  take('redo', assigned)
  const [assignmentId = ''] = Object.keys(assigned.assignments ?? {})
  run(removeRow, { table: 'assignments', id: assignmentId })
  writeFileSync(path, encodeMissionFile({ snapshot, steps } as unknown as MissionCopyFrame, '0.2.0').bytes)
}
