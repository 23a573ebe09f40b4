import { z } from 'zod'
import { entity } from './entity'
import { idSchema, localizedTextSchema } from './fields'

/** That a person takes part in this mission, as what and for whom. */
const participationSchema = z.object({
  id: idSchema,
  personId: idSchema,
  organizationId: idSchema.nullable(),
  title: localizedTextSchema,
  department: localizedTextSchema,
  side: z.enum(['guest', 'host', 'third']),
  role: z.enum([
    'headOfDelegation',
    'deputyHead',
    'secretaryGeneral',
    'member',
    'observer',
    'coordinator',
    'liaison',
    'interpreter',
    'accompanying',
  ]),
  /** Order of precedence within the side, 1 first; null: not ranked, after those who are. Interpreters are not counted (P-hi). */
  precedence: z.number().int().min(1).max(100_000).nullable(),
  precedenceBasis: z.enum(['seniority', 'alphabetic', 'age', 'rotation', 'foundation']),
  groupIds: z.array(idSchema),
  status: z.enum(['invited', 'registered', 'confirmed', 'waitlist', 'cancelled', 'noShow']),
})

export type Participation = Readonly<z.infer<typeof participationSchema>>

export const participationEntity = entity({
  schema: participationSchema,
  defaults: {
    organizationId: null,
    title: {},
    department: {},
    side: 'guest',
    role: 'member',
    precedence: null,
    precedenceBasis: 'seniority',
    groupIds: [],
    status: 'registered',
  },
  references: [
    { field: 'personId', table: 'persons', onRemove: 'remove' },
    { field: 'organizationId', table: 'organizations', onRemove: 'unlink' },
    { field: 'groupIds', table: 'groups', onRemove: 'unlink' },
  ],
})
