import type { Artifact } from '../../shared/documents/artifact'
import { assertNever } from '../../shared/kernel/assert-never'
import { createDeskFailure, type DeskFailure, isDeskFailure } from '../ipc/desk-failure'
import { finishPdf } from './finish-pdf'

/** Prints a whole HTML page to PDF. */
export type PrintPage = (page: { readonly html: string; readonly landscape: boolean }) => Promise<Uint8Array>

/**
 * The bytes of the file at `path` that a document becomes. Text is UTF-8 without a mark at its head: iCalendar allows none. Rejects with a
 * DeskFailure that names the file.
 */
export async function artifactBytes(artifact: Artifact, printPage: PrintPage, path: string): Promise<Uint8Array> {
  switch (artifact.kind) {
    case 'page':
      try {
        return finishPdf(await printPage(artifact), artifact.title)
      } catch (error) {
        throw printFailureOf(error, path)
      }
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

/** Of forty documents the one that could not be made is to be known by name. */
function printFailureOf(error: unknown, path: string): DeskFailure {
  if (!isDeskFailure(error))
    return createDeskFailure('print-failed', { path }, error instanceof Error ? error.stack : String(error))
  const { code, params, detail } = error.deskError
  return createDeskFailure(code, { path, ...params }, detail)
}
