import type { JournalState } from '../../shared/journal/replay'
import type { LocalDate } from '../../shared/kernel/time'
import type { LocalizedText } from '../../shared/mission/entities/fields'
import { missionRowOf } from '../../shared/mission/mission'

/** What the list of missions shows of one, so that listing opens none. */
export interface MissionCard {
  readonly id: string
  readonly title: LocalizedText
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly stepCount: number
  readonly lastStepId: string | null
  /** Milliseconds since 1970. */
  readonly changedAt: number
}

export function cardOf(state: JournalState, changedAt: number): MissionCard {
  const { id, title, startsOn, endsOn } = missionRowOf(state.mission)
  return { id, title, startsOn, endsOn, stepCount: state.stepCount, lastStepId: state.lastStepId, changedAt }
}
