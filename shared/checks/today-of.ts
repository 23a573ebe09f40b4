import type { LocalDate } from '../kernel/time'
import { type Mission, missionRowOf } from '../mission/mission'
import type { CheckContext } from './finding'

/** The date from which this mission's deadlines count: the one it is planned as of, else the organizer's. */
export function todayOf(mission: Mission, context: CheckContext): LocalDate {
  return missionRowOf(mission).planningOn ?? context.today
}
