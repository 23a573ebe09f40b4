import type { DocumentFile, DocumentId } from '../../../shared/documents/document'
import { writeDocument } from '../../../shared/documents/registry'
import { extractMarkOf } from '../../../shared/extract/answer-of'
import { errorText } from '../../../shared/ipc/error-text'
import { missionRowOf } from '../../../shared/mission/mission'
import { showFault } from '../../app/faults/show-fault'
import { currentTranslator } from '../../app/start/current-translator'
import { ask } from '../../desktop/desk'
import { useDesk } from '../../store/mission-store'
import { showToast } from '../../ui/overlays/toast'

const documents: readonly DocumentId[] = ['interpreter-call-sheet', 'calendar', 'interpreter-page']

/** Writes the interpreter's own schedule to print, to subscribe to, and for the phone, into a folder that the person chooses. */
export async function saveSchedule(): Promise<void> {
  const { journal } = useDesk.getState()
  const mark = journal && extractMarkOf(journal.mission)
  if (!journal || !mark) return
  const translator = currentTranslator()
  const { documentLanguages } = missionRowOf(journal.mission)
  const files: DocumentFile[] = []
  for (const id of documents) {
    const options = {
      audience: 'interpreter',
      languages: [translator.language, ...documentLanguages.filter((tag) => tag !== translator.language)].slice(0, 2),
      bilingual: 'stacked',
      sort: 'precedence',
      includeUnconfirmed: true,
      personIds: null,
      interpreterIds: [mark.interpreterId],
    } as const
    // The organizer's state that it tells of: what the interpreter answered since does not make it another version.
    const context = {
      now: mark.madeAt,
      versionLabel: String(mark.stepCount),
      supersedes: null,
      revisionOf: () => mark.stepCount,
      // An extract has none.
      wasOnlyIdea: () => false,
      released: null,
    }
    files.push(...(await writeDocument(id, journal.mission, options, context)))
  }
  const written = await ask('documents:write', { jobId: crypto.randomUUID(), folder: null, files })
  if (!written.ok) showFault(errorText(written.error, translator), translator)
  else if (written.value) {
    const { folder } = written.value
    showToast({
      title: translator.translate('extract.scheduleSaved'),
      detail: folder,
      tone: 'positive',
      action: { label: translator.translate('documents.showFolder'), run: () => void ask('folder:show', { path: folder }) },
    })
  }
}
