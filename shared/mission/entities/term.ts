import { z } from 'zod'
import { entity } from './entity'
import { idSchema, languageTagSchema, localizedTextSchema, textSchema } from './fields'

/** An entry of the mission's glossary: what a word of the trade is called in the languages that are interpreted. */
export const termSchema = z.object({
  id: idSchema,
  /** The term by language, original and translations alike. */
  words: localizedTextSchema,
  /** In which of them it was met first: the one to look up. */
  sourceLanguage: languageTagSchema,
  /** Field that it belongs to, as interpreters' specialities are named. */
  subject: z.string().max(60),
  /** Facility where it is used; null: anywhere. */
  placeId: idSchema.nullable(),
  note: textSchema,
  addedBy: z.string().max(120),
})

export type Term = Readonly<z.infer<typeof termSchema>>

export const termEntity = entity({
  schema: termSchema,
  defaults: { words: {}, sourceLanguage: 'ja', subject: '', placeId: null, note: '', addedBy: '' },
  references: [{ field: 'placeId', table: 'places', onRemove: 'unlink' }],
})
