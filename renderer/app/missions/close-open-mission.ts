import { select, useSession } from '../../store/session-store'
import { desk } from '../start/desk-access'

/** Back to the list of missions, once everything is saved. While it is not, the mission stays open and the title bar says why. */
export async function closeOpenMission(): Promise<void> {
  const ending = await desk().repository.closeMission()
  if (ending.kind !== 'saved') return
  select(null)
  useSession.setState({ missionId: null })
}
