import type { DocumentFile } from '../../shared/documents/document'

/** A written page as a browser reads it. */
export function pageIn(file: DocumentFile | undefined): Document {
  if (file?.artifact.kind !== 'page' && file?.artifact.kind !== 'webPage') throw new Error('no page')
  return new DOMParser().parseFromString(file.artifact.html, 'text/html')
}

/** What stands in all elements of a kind, in order, white space folded. */
export const textsOf = (page: ParentNode, selector: string): readonly string[] =>
  [...page.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim())
