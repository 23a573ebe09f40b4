import { z } from 'zod'

/**
 * What a document is before it becomes a file. A `page` is a whole HTML document that the main process prints to PDF; the others
 * are written as they are. Names carry no folder and no ending; the kind decides the ending.
 */
export const artifactSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('page'),
    html: z.string(),
    /** Goes into the PDF's metadata. */
    title: z.string(),
    /** BCP 47, the PDF's main language. */
    lang: z.string(),
    landscape: z.boolean(),
  }),
  /** A whole HTML document that needs nothing beside itself: no network, no script, no font. */
  z.object({ kind: z.literal('webPage'), html: z.string() }),
  z.object({ kind: z.literal('workbook'), base64: z.string() }),
  z.object({ kind: z.literal('calendar'), text: z.string() }),
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('data'), text: z.string() }),
])

export type Artifact = Readonly<z.infer<typeof artifactSchema>>

export const endingOf: Readonly<Record<Artifact['kind'], string>> = {
  page: 'pdf',
  webPage: 'html',
  workbook: 'xlsx',
  calendar: 'ics',
  text: 'txt',
  data: 'json',
}
