import type { FileProtection } from '../../../shared/ipc/contract'
import type { Result } from '../../../shared/kernel/result'
import { type Mission, missionRowOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import type { Failure, FileOpening, NewMissionInput, Outcome } from '../../persistence/repository'
import { useDesk } from '../../store/mission-store'
import { useSession } from '../../store/session-store'
import { clearToasts } from '../../ui/overlays/toast'
import { type Action, isAnythingOpen, isMissionOpen } from '../actions/action'
import { openDialog } from '../navigation/open-dialog'
import { desk } from '../start/desk-access'
import { closeOpenMission } from './close-open-mission'
import { tell } from './mission-notices'

/** Opening, making and saving missions as wholes: what the start screen, the palette and the menu do alike. */

export function openMission(id: string): Promise<void> {
  return opened(desk().repository.openMission(id))
}

/** Another plan of the same mission: what is looked at stays in sight, since its rows are called the same. Answers whether it is open. */
export async function switchTo(id: string): Promise<boolean> {
  const result = await desk().repository.openMission(id)
  if (result.ok) {
    clearToasts()
    useSession.setState({ missionId: id, leftMissionId: id })
  } else tell({ kind: 'failed', failure: result.error })
  return result.ok
}

export function openSample(id: string): Promise<void> {
  return opened(desk().repository.openSample(id))
}

export function createMission(input: NewMissionInput): Promise<void> {
  return opened(desk().repository.createMission(input))
}

/** A mission that is made out of another one: its copy is opened. */
export function openNew(from: Mission): Promise<void> {
  return opened(desk().repository.openNew(from))
}

/** `null`: the person is asked which file. */
export async function openFile(path: string | null, passphrase?: string): Promise<void> {
  showOpening(await desk().repository.openFile(path, passphrase))
}

/** Tells what became of a file that was to be opened, and asks where it went another way than the mission here. */
export function showOpening(outcome: Result<FileOpening, Failure>): void {
  if (!outcome.ok) tell({ kind: 'failed', failure: outcome.error })
  else if (outcome.value.kind === 'locked') tell({ kind: 'locked', opening: outcome.value })
  else if (outcome.value.kind === 'differs') tell({ kind: 'differs', opening: outcome.value })
  else if (outcome.value.kind === 'answer') {
    isNowOpen(outcome.value.missionId)
    tell({ kind: 'answer', answer: outcome.value.answer })
  } else if (outcome.value.kind === 'opened') {
    isNowOpen(outcome.value.missionId)
    if (outcome.value.ours === 'longer') tell({ kind: 'older-file' })
  }
}

/** Asks the person where to, and saves the open mission there. */
export async function saveFile(protection: FileProtection): Promise<void> {
  const { journal } = useDesk.getState()
  if (!journal) return
  const row = missionRowOf(journal.mission)
  const name = textIn(row.title, row.workingLanguages[0] ?? 'en').text || 'mission'
  const outcome = await desk().repository.saveFile(null, name, protection)
  if (!outcome.ok) tell({ kind: 'failed', failure: outcome.error })
  else if (outcome.value !== null) tell({ kind: 'saved', path: outcome.value })
}

export async function opened(outcome: Outcome<string>): Promise<void> {
  const result = await outcome
  if (result.ok) isNowOpen(result.value)
  else tell({ kind: 'failed', failure: result.error })
}

/** Another mission than the last begins at its itinerary: filters, languages and selections meant the other one's rows. */
function isNowOpen(missionId: string): void {
  const isAnother = useSession.getState().leftMissionId !== missionId
  if (isAnother) clearToasts()
  useSession.setState({
    missionId,
    leftMissionId: missionId,
    ...(isAnother && { selection: null, view: 'itinerary', choices: {} }),
  })
}

export const missionActions: readonly Action[] = [
  {
    id: 'mission.new',
    titleId: 'app.missions.new',
    shortcut: 'mod+n',
    isAvailable: () => true,
    run: () => openDialog('new-mission'),
  },
  {
    id: 'mission.open',
    titleId: 'app.missions.openFile',
    shortcut: 'mod+o',
    isAvailable: () => true,
    run: () => openFile(null),
  },
  {
    id: 'mission.saveAs',
    titleId: 'app.command.saveFile',
    shortcut: 'mod+s',
    isAvailable: isMissionOpen,
    run: () => openDialog('save-file'),
  },
  {
    id: 'mission.nextEdition',
    titleId: 'app.nextEdition.command',
    isAvailable: isMissionOpen,
    run: () => openDialog('next-edition'),
  },
  { id: 'mission.backups', titleId: 'app.command.backups', isAvailable: isMissionOpen, run: () => openDialog('backups') },
  { id: 'app.closeMission', titleId: 'app.command.closeMission', isAvailable: isAnythingOpen, run: closeOpenMission },
]
