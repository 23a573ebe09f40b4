import { rowsOf } from '../../../shared/mission/mission'
import { type Action, isExtractOpen, isMissionOpen } from '../../app/actions/action'
import { openInterpreterFiles } from '../../app/interpreters/interpreter-files'
import { openFile } from '../../app/missions/mission-actions'
import { openDialog } from '../../app/navigation/open-dialog'

/** The organizer's side of interpreters' files, and in an extract the interpreter's. */
export const extractActions: readonly Action[] = [
  {
    id: 'interpreters.files',
    titleId: 'extract.command',
    isAvailable: (state) =>
      isMissionOpen(state) && state.desk.journal !== null && rowsOf(state.desk.journal.mission, 'interpreters').length > 0,
    run: () => openInterpreterFiles(null),
  },
  { id: 'answer.open', titleId: 'extract.openAnswer', isAvailable: (state) => !isExtractOpen(state), run: () => openFile(null) },
  {
    id: 'answer.save',
    titleId: 'extract.saveAnswer',
    shortcut: 'mod+s',
    isAvailable: isExtractOpen,
    run: () => openDialog('save-answer'),
  },
  // Without the key of saving: what the organizer waits for is the answer, not the extract with it.
  { id: 'extract.saveCopy', titleId: 'app.command.saveFile', isAvailable: isExtractOpen, run: () => openDialog('save-file') },
  {
    id: 'schedule.save',
    titleId: 'extract.saveSchedule',
    isAvailable: isExtractOpen,
    run: async () => (await import('./save-schedule')).saveSchedule(),
  },
]
