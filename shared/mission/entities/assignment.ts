import { z } from 'zod'
import { entity } from './entity'
import { idSchema, minutesSchema } from './fields'

/** That an interpreter works for a requirement. A row without an interpreter does not exist: an empty slot is a gap, not a row. */
const assignmentSchema = z.object({
  id: idSchema,
  requirementId: idSchema,
  interpreterId: idSchema,
  role: z.enum(['lead', 'second', 'escort', 'booth', 'table']),
  status: z.enum(['proposed', 'offered', 'accepted', 'declined', 'confirmed', 'cancelled']),
  /** Planning aids may not move it. */
  pinned: z.boolean(),
  /** Reporting time, minutes before the item's start; null: the rule profile's (A-aice: 30). */
  reportMinutesBefore: minutesSchema.nullable(),
  /** Dismissal, minutes after the item's end. */
  releaseMinutesAfter: minutesSchema,
})

export type Assignment = Readonly<z.infer<typeof assignmentSchema>>

export const assignmentEntity = entity({
  schema: assignmentSchema,
  defaults: { role: 'lead', status: 'proposed', pinned: false, reportMinutesBefore: null, releaseMinutesAfter: 0 },
  references: [
    { field: 'requirementId', table: 'requirements', onRemove: 'remove' },
    { field: 'interpreterId', table: 'interpreters', onRemove: 'remove' },
  ],
})
