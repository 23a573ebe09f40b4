import { type Action, isMissionOpen } from '../../app/actions/action'
import { useDesk } from '../../store/mission-store'
import { select } from '../../store/session-store'

/** Shows the mission's own particulars in the inspector, whatever the view. */
export function showMissionParticulars(): void {
  const mission = useDesk.getState().journal?.mission
  if (mission) select({ table: 'missions', id: mission.id })
}

export const missionParticularsActions: readonly Action[] = [
  {
    id: 'mission.particulars',
    titleId: 'mission.command.particulars',
    shortcut: 'mod+i',
    isAvailable: isMissionOpen,
    run: showMissionParticulars,
  },
]
