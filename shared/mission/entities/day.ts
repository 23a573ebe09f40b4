import { z } from 'zod'
import { entity } from './entity'
import { idSchema, localDateSchema, localizedTextSchema, textSchema } from './fields'

/** What is true of a whole programme day. A date without a row is an ordinary programme day. */
const daySchema = z.object({
  id: idSchema,
  date: localDateSchema,
  dayType: z.enum(['travel', 'programme', 'free', 'rest', 'buffer']),
  city: localizedTextSchema,
  /** Hotel of the night that follows this day. */
  baseHotelId: idSchema.nullable(),
  theme: localizedTextSchema,
  notes: localizedTextSchema,
  staffNotes: textSchema,
})

export type Day = Readonly<z.infer<typeof daySchema>>

export const dayEntity = entity({
  schema: daySchema,
  defaults: { dayType: 'programme', city: {}, baseHotelId: null, theme: {}, notes: {}, staffNotes: '' },
  references: [{ field: 'baseHotelId', table: 'places', onRemove: 'unlink' }],
})
