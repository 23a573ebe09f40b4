import { authorNameOf } from '../../shared/extract/author-name'
import type { JournalState } from '../../shared/journal/replay'
import type { LocalDate } from '../../shared/kernel/time'
import type { LocalizedText } from '../../shared/mission/entities/fields'
import type { AlternativeMark } from '../../shared/mission/entities/mission-row'
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
  /** The plan of which it is an alternative, and what it is called; missing on cards written before there were any. */
  readonly alternative?: Pick<AlternativeMark, 'missionId' | 'name'>
  /** The interpreter, in their own writing, whose schedule it is; missing on a whole mission. */
  readonly scheduleOf?: string
}

export function cardOf(state: JournalState, changedAt: number): MissionCard {
  const { id, title, startsOn, endsOn, alternative, extract } = missionRowOf(state.mission)
  return {
    id,
    title,
    startsOn,
    endsOn,
    stepCount: state.stepCount,
    lastStepId: state.lastStepId,
    changedAt,
    ...(alternative && { alternative: { missionId: alternative.missionId, name: alternative.name } }),
    ...(extract && { scheduleOf: authorNameOf(state.mission, extract.interpreterId) }),
  }
}
