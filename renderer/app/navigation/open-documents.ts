import type { DocumentId } from '../../../shared/documents/document'
import { choose, setView, useSession } from '../../store/session-store'

/** The choice of the session in which the view of documents keeps what was ticked. */
export const documentChoices = 'documents.export'

/** Shows the documents with these ticked and nothing else; languages and options stay as they were chosen. */
export function openDocuments(chosen: readonly DocumentId[]): void {
  const kept = useSession.getState().choices[documentChoices] ?? ''
  choose(documentChoices, JSON.stringify({ ...partsOf(kept), chosen }))
  setView('documents')
}

function partsOf(kept: string): object {
  try {
    return JSON.parse(kept) as object
  } catch {
    return {}
  }
}
