import { z } from 'zod'
import { languageTagSchema, textSchema } from './fields'

/** What interpreters prepare from: a speech, slides, a brochure. The mission tells of it; the paper itself is not kept in it. */
export const paperSchema = z.object({
  title: z.string().max(300),
  /** In which language it is written; null: not told. */
  language: languageTagSchema.nullable(),
  /** Where it is, when it comes, what to look at. */
  note: textSchema,
})

export type Paper = Readonly<z.infer<typeof paperSchema>>
