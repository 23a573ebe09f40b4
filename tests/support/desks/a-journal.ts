import { nextStamp } from '../../../shared/journal/clock'
import { type JournalState, snapshotOfState, startOf, takeStep } from '../../../shared/journal/replay'
import type { Snapshot } from '../../../shared/journal/snapshot'
import type { Step } from '../../../shared/journal/step'
import { createRow, editRow } from '../../../shared/mission/diff'
import { entities } from '../../../shared/mission/registry'
import { aMission } from '../a-mission'

export interface AJournal {
  /** The mission before the first step. */
  readonly snapshot: Snapshot
  readonly steps: readonly Step[]
  /** Where the journal stands after `count` steps. */
  readonly stateAfter: (count: number) => JournalState
}

/** A mission with `count` steps: one task is added, then its title is edited again and again, by one device. */
export function aJournal(count: number, missionId = 'mission'): AJournal {
  const states = [startOf(aMission({ missions: [{ id: missionId }] }))]
  const steps: Step[] = []
  for (let index = 0; index < count; index++) {
    const state = states[index] ?? startOf(aMission())
    const step = stepAfter(state, index)
    steps.push(step)
    states.push(takeStep(state, step))
  }
  const stateAfter = (steps: number): JournalState => {
    const state = states[steps]
    if (!state) throw new Error(`the journal has no ${steps} steps`)
    return state
  }
  return { snapshot: snapshotOfState(stateAfter(0)), steps, stateAfter }
}

/** One more step on a state; its words grow a little, as real ones do. */
export function stepAfter(state: JournalState, index: number): Step {
  const { missionId } = snapshotOfState(state)
  const task = state.mission.tables.tasks['task-1']
  const title = { 'zh-Hans': `书面联络 ${index}`, ja: `訪問先へ ${'.'.repeat(index % 7)}` }
  return {
    id: `step-${missionId}-${index}`,
    at: nextStamp(state.lastAt, 1_700_000_000_000 + index * 1000, 'device-1'),
    actor: { device: 'device-1', name: '李 小姐' },
    seen: state.seen,
    label: { command: task ? 'edit-row' : 'add-row', refs: [{ table: 'tasks', id: 'task-1' }] },
    diff: task
      ? editRow('tasks', task, { title })
      : createRow('tasks', { ...entities.tasks.defaults, id: 'task-1', title } as never),
  }
}
