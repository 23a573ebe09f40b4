import type { Artifact } from '../../shared/documents/artifact'
import { assertNever } from '../../shared/kernel/assert-never'
import { finishPdf } from './finish-pdf'

/** Prints a whole HTML page to PDF. */
export type PrintPage = (page: { readonly html: string; readonly landscape: boolean }) => Promise<Uint8Array>

/** The bytes of the file that a document becomes. Text is UTF-8 without a mark at its head: iCalendar allows none. */
export async function artifactBytes(artifact: Artifact, printPage: PrintPage): Promise<Uint8Array> {
  switch (artifact.kind) {
    case 'page':
      return finishPdf(await printPage(artifact), artifact.title)
    case 'webPage':
      return Buffer.from(artifact.html, 'utf8')
    case 'workbook':
      return Buffer.from(artifact.base64, 'base64')
    case 'calendar':
    case 'text':
    case 'data':
      return Buffer.from(artifact.text, 'utf8')
    default:
      return assertNever(artifact)
  }
}
