import type { DocumentFile } from '../../../shared/documents/document'
import { writeDocument } from '../../../shared/documents/registry'
import type { JournalState } from '../../../shared/journal/replay'
import type { Step } from '../../../shared/journal/step'
import { missionRowOf } from '../../../shared/mission/mission'
import { writingContextOf } from '../../../shared/releases/writing-context'
import { audienceOf, type ExportChoices } from './export-choices'

/**
 * The chosen documents, ready to be printed and written. `now` is the moment stamped on every page; `goOn` is asked before each
 * document, with the number of those composed, and ends the work with false.
 */
export async function composeDocuments(
  journal: JournalState,
  steps: readonly Step[],
  choices: ExportChoices,
  now: number,
  goOn: (composed: number) => Promise<boolean>,
): Promise<readonly DocumentFile[]> {
  const { mission } = journal
  const languages = choices.languages.length > 0 ? choices.languages : missionRowOf(mission).documentLanguages.slice(0, 2)
  const context = writingContextOf(journal, steps, now)
  const files: DocumentFile[] = []
  for (const [composed, id] of choices.chosen.entries()) {
    if (!(await goOn(composed))) return files
    const options = {
      audience: audienceOf(choices, id),
      languages: languages.length > 0 ? languages : ['en'],
      bilingual: choices.bilingual,
      sort: choices.sort,
      includeUnconfirmed: choices.includeUnconfirmed,
      personIds: null,
      interpreterIds: null,
    }
    files.push(...(await writeDocument(id, mission, options, context)))
  }
  return files
}
