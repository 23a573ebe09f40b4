import { z } from 'zod'
import { entity } from './entity'
import { datedTimeSchema, idSchema, zoneSchema } from './fields'

/**
 * A stretch in which an interpreter is free, held (a tentative option: may be planned with), away, or travelling (may accompany a ride
 * or a flight, nothing else). Outside every stretch an interpreter is free.
 */
export const availabilitySchema = z.object({
  id: idSchema,
  interpreterId: idSchema,
  from: datedTimeSchema,
  to: datedTimeSchema,
  zone: zoneSchema,
  state: z.enum(['available', 'tentativeHold', 'unavailable', 'travel']),
})

export type Availability = Readonly<z.infer<typeof availabilitySchema>>

export const availabilityEntity = entity({
  schema: availabilitySchema,
  defaults: { zone: 'Asia/Tokyo', state: 'unavailable' },
  references: [{ field: 'interpreterId', table: 'interpreters', onRemove: 'remove' }],
})
