import { z } from 'zod'
import { entity } from './entity'
import { idSchema, localTimeSchema, minutesSchema } from './fields'

/** Whether hours hold for both directions of a way, or only for one, as its row tells it. */
export const bandDirections = ['both', 'there', 'back'] as const

/**
 * Hours at which a way takes another time, for those who leave within them: from `from` until before `to`, on the wall clock where they
 * leave. `to` may be the next morning; where both are the same, the whole day. Where bands overlap, the longest time counts.
 */
const wayBandSchema = z.object({
  from: localTimeSchema,
  to: localTimeSchema,
  direction: z.enum(bandDirections),
  minutes: minutesSchema,
})

/** How long the way between two places takes. */
const transferTimeSchema = z.object({
  id: idSchema,
  fromPlaceId: idSchema,
  toPlaceId: idSchema,
  minutes: minutesSchema,
  /** Both ways take as long. */
  symmetric: z.boolean(),
  /** At other hours than these, `minutes`. Of a row for one direction, `back` holds for nobody. */
  bands: z.array(wayBandSchema).max(48),
  source: z.enum(['manual', 'lastMission']),
})

export type WayBand = Readonly<z.infer<typeof wayBandSchema>>
export type TransferTime = Readonly<z.infer<typeof transferTimeSchema>>

export const transferTimeEntity = entity({
  schema: transferTimeSchema,
  defaults: { symmetric: true, bands: [], source: 'manual' },
  references: [
    { field: 'fromPlaceId', table: 'places', onRemove: 'remove' },
    { field: 'toPlaceId', table: 'places', onRemove: 'remove' },
  ],
})
