import { z } from 'zod'
import { entity } from './entity'
import { idSchema } from './fields'

/** Booking of a flight, train or ferry. Its times are those of the item it belongs to. */
const travelLegSchema = z.object({
  id: idSchema,
  itemId: idSchema,
  kind: z.enum(['flight', 'rail', 'ferry']),
  carrier: z.string().max(80),
  number: z.string().max(20),
  travelClass: z.string().max(20),
  fromCode: z.string().max(8),
  fromTerminal: z.string().max(20),
  toCode: z.string().max(8),
  toTerminal: z.string().max(20),
  bookingReference: z.string().max(20),
  ticketStatus: z.enum(['none', 'held', 'issued', 'cancelled']),
  personIds: z.array(idSchema),
  baggage: z.string().max(100),
})

export type TravelLeg = Readonly<z.infer<typeof travelLegSchema>>

export const travelLegEntity = entity({
  schema: travelLegSchema,
  defaults: {
    kind: 'flight',
    carrier: '',
    number: '',
    travelClass: '',
    fromCode: '',
    fromTerminal: '',
    toCode: '',
    toTerminal: '',
    bookingReference: '',
    ticketStatus: 'none',
    personIds: [],
    baggage: '',
  },
  references: [
    { field: 'itemId', table: 'items', onRemove: 'remove' },
    { field: 'personIds', table: 'persons', onRemove: 'unlink' },
  ],
})
