import { z } from 'zod'
import { entity } from './entity'
import { idSchema, minutesSchema } from './fields'

/** How long the way between two places takes. */
const transferTimeSchema = z.object({
  id: idSchema,
  fromPlaceId: idSchema,
  toPlaceId: idSchema,
  minutes: minutesSchema,
  /** Both ways take as long. */
  symmetric: z.boolean(),
  source: z.enum(['manual', 'lastMission']),
})

export type TransferTime = Readonly<z.infer<typeof transferTimeSchema>>

export const transferTimeEntity = entity({
  schema: transferTimeSchema,
  defaults: { symmetric: true, source: 'manual' },
  references: [
    { field: 'fromPlaceId', table: 'places', onRemove: 'remove' },
    { field: 'toPlaceId', table: 'places', onRemove: 'remove' },
  ],
})
