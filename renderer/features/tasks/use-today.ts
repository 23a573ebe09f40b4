import { missionRowOf } from '../../../shared/mission/mission'
import { todayHere } from '../../store/desk-context'
import { useOfMission } from '../../store/selectors'

/** The date from which this mission's tasks are late: the one it is planned as of, else today's. */
export function useToday(): string {
  return useOfMission((mission) => missionRowOf(mission).planningOn ?? todayHere())
}
