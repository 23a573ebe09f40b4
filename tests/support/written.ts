import { readXlsx } from 'hucre/xlsx'
import type { DocumentFile, DocumentId, DocumentOptions } from '../../shared/documents/document'
import { documents, writeDocument } from '../../shared/documents/registry'
import type { Mission } from '../../shared/mission/mission'
import type { WritingContext } from '../../shared/releases/writing-context'

const context: WritingContext = {
  now: Date.parse('2023-05-10T09:00Z'),
  versionLabel: '3',
  supersedes: '2',
  revisionOf: () => 0,
  wasOnlyIdea: () => false,
  released: null,
}

/** The files of a document with the usual options, but for what the test is about. */
export async function written(
  id: DocumentId,
  mission: Mission,
  options: Partial<DocumentOptions> = {},
  changes: Partial<WritingContext> = {},
): Promise<readonly DocumentFile[]> {
  const definition = documents.find((one) => one.id === id)
  const audience = definition?.audiences[0] ?? 'organizer'
  return writeDocument(
    id,
    mission,
    {
      audience,
      languages: ['en'],
      bilingual: 'stacked',
      sort: 'precedence',
      includeUnconfirmed: true,
      personIds: null,
      interpreterIds: null,
      ...options,
    },
    { ...context, ...changes },
  )
}

/** What a reader of the file can find in it: a page with its markup, a calendar unfolded, every cell of a workbook. */
export async function readableText({ artifact }: DocumentFile): Promise<string> {
  switch (artifact.kind) {
    case 'page':
    case 'webPage':
      return artifact.html
    case 'workbook': {
      const workbook = await readXlsx(Buffer.from(artifact.base64, 'base64'))
      return workbook.sheets.flatMap((sheet) => sheet.rows.map((row) => row.map(String).join('\t'))).join('\n')
    }
    case 'calendar':
      return artifact.text.replace(/\r\n /g, '')
    case 'data':
    case 'text':
      return artifact.text
  }
}
