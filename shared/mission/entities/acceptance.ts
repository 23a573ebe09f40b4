import { z } from 'zod'
import { entity } from './entity'
import { idSchema, localDateSchema } from './fields'

/** That somebody looked at a finding and let it stand, and why. */
const acceptanceSchema = z.object({
  id: idSchema,
  /** Key of the finding: check id and the rows it names; a finding with other rows or of another kind is a new one. */
  findingKey: z.string().max(500),
  checkId: z.string().max(8),
  reason: z.string().min(1).max(2000),
  acceptedBy: z.string().max(120),
  acceptedOn: localDateSchema,
})

export const acceptanceEntity = entity({ schema: acceptanceSchema, defaults: {}, references: [] })
