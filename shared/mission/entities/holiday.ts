import { z } from 'zod'
import { entity } from './entity'
import { idSchema, localDateSchema, localizedTextSchema } from './fields'

/** A public holiday of a country that this mission must reckon with. Proposed from a library, then the organizer's own. */
const holidaySchema = z.object({
  id: idSchema,
  country: z.string().max(3),
  on: localDateSchema,
  name: localizedTextSchema,
})

export type Holiday = Readonly<z.infer<typeof holidaySchema>>

export const holidayEntity = entity({ schema: holidaySchema, defaults: { name: {} }, references: [] })
