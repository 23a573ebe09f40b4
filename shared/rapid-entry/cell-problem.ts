import { z } from 'zod'
import { localDateSchema } from '../mission/entities/fields'

/** What would let a refused cell be taken. */
const cellOfferSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('extend'), startsOn: localDateSchema, endsOn: localDateSchema }),
  z.object({ kind: z.literal('add-place'), name: z.string() }),
  z.object({ kind: z.literal('add-group'), code: z.string() }),
])

/** Why the text of a cell is not taken; worded by the catalogue (`rapid.problem.*`). */
export const cellProblemSchema = z.object({
  code: z.enum([
    'date-unread',
    'date-outside',
    'time-unread',
    'end-before-start',
    'kind-unknown',
    'place-unknown',
    'place-unclear',
    'who-unknown',
    'status-unknown',
    'languages-unread',
    'languages-kept',
    'zone-unknown',
    'too-long',
    'comes-as-idea',
  ]),
  offer: cellOfferSchema.exactOptional(),
})

export type CellOffer = Readonly<z.infer<typeof cellOfferSchema>>
export type CellProblem = Readonly<z.infer<typeof cellProblemSchema>>
