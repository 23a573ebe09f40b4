import { z } from 'zod'
import { entity } from './entity'
import { countSchema, idSchema, localDateSchema } from './fields'

/** A hotel room for some nights and who sleeps in it. */
const roomStaySchema = z.object({
  id: idSchema,
  hotelPlaceId: idSchema,
  checkInOn: localDateSchema,
  /** The first date on which nobody sleeps here any more. */
  checkOutOn: localDateSchema,
  roomType: z.enum(['single', 'double', 'twin', 'triple', 'suite']),
  beds: countSchema,
  roomNumber: z.string().max(20),
  occupantIds: z.array(idSchema),
  status: z.enum(['requested', 'confirmed', 'cancelled']),
  notes: z.string().max(500),
})

export type RoomStay = Readonly<z.infer<typeof roomStaySchema>>

export const roomStayEntity = entity({
  schema: roomStaySchema,
  defaults: { roomType: 'single', beds: 1, roomNumber: '', occupantIds: [], status: 'requested', notes: '' },
  references: [
    { field: 'hotelPlaceId', table: 'places', onRemove: 'refuse' },
    { field: 'occupantIds', table: 'persons', onRemove: 'unlink' },
  ],
})
