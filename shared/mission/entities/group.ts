import { z } from 'zod'
import { entity } from './entity'
import { idSchema, localizedTextSchema } from './fields'

/** A part of the party that moves together: visit team, coach, track, table. Who belongs to it stands in participations. */
const groupSchema = z.object({
  id: idSchema,
  code: z.string().max(12),
  name: localizedTextSchema,
  kind: z.enum(['party', 'coach', 'visitTeam', 'track', 'table']),
  /** Index into the eight group hues of the interface, 0 to 7. */
  hue: z.number().int().min(0).max(7),
  leaderPersonId: idSchema.nullable(),
})

export type Group = Readonly<z.infer<typeof groupSchema>>

export const groupEntity = entity({
  schema: groupSchema,
  defaults: { code: '', name: {}, kind: 'visitTeam', hue: 0, leaderPersonId: null },
  references: [{ field: 'leaderPersonId', table: 'persons', onRemove: 'unlink' }],
})
