import { importMission } from '../../../shared/commands/import-mission'
import { nextStamp } from '../../../shared/journal/clock'
import type { MissionCopy } from '../../../shared/journal/mission-copy'
import { type JournalState, snapshotOfState, startOf, takeStep } from '../../../shared/journal/replay'
import type { Step } from '../../../shared/journal/step'
import { emptyMission } from '../../../shared/mission/mission'
import { aMission } from '../a-mission'
import { aContext } from '../run-command'
import { stepAfter } from './a-journal'

export interface ABegunJournal {
  readonly steps: readonly Step[]
  /** All of it, from nothing on. */
  readonly copy: MissionCopy
  /** Where the journal stands after `count` steps. */
  readonly stateAfter: (count: number) => JournalState
}

/** A journal as a desk writes it: the first step makes the whole mission out of nothing. `branch` names its steps apart. */
export function aBegunJournal(count: number, missionId = 'mission', branch = '', from?: JournalState): ABegunJournal {
  const states = [from ?? startOf(emptyMission(missionId))]
  const steps: Step[] = []
  for (let index = states[0]?.stepCount ?? 0; index < count; index += 1) {
    const state = states.at(-1) ?? startOf(emptyMission(missionId))
    const step = index === 0 ? firstStep(state) : { ...stepAfter(state, index), id: `step-${branch}${index}` }
    steps.push(step)
    states.push(takeStep(state, step))
  }
  return {
    steps,
    copy: { snapshot: snapshotOfState(startOf(emptyMission(missionId))), steps },
    stateAfter: (after) => {
      const state = states[after - (states[0]?.stepCount ?? 0)]
      if (!state) throw new Error(`the journal has no ${after} steps`)
      return state
    },
  }
}

function firstStep(state: JournalState): Step {
  const change = importMission.run(state.mission, { from: aMission() }, aContext())
  if (!change.ok) throw new Error(JSON.stringify(change.error))
  const actor = { device: 'device-1', name: '李 小姐' }
  const label = { command: 'import-mission', refs: [] }
  return { id: 'step-0', at: nextStamp(null, 1_700_000_000_000, actor.device), actor, seen: {}, label, diff: change.value.diff }
}
