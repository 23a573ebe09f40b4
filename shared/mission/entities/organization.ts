import { z } from 'zod'
import { entity } from './entity'
import { idSchema, localizedTextSchema } from './fields'

const organizationSchema = z.object({
  id: idSchema,
  names: localizedTextSchema,
  /** Other romanisations and short names of the same organization. */
  aliases: z.array(z.string().max(200)),
  type: z.enum([
    'company',
    'ministry',
    'agency',
    'municipality',
    'association',
    'bank',
    'university',
    'facilityOperator',
    'hotel',
    'carrier',
    'interpretingAgency',
    'embassy',
  ]),
  country: z.string().max(3),
  sectorTags: z.array(z.string().max(60)),
  profile: localizedTextSchema,
  lookingFor: localizedTextSchema,
  website: z.string().max(300),
})

export type Organization = Readonly<z.infer<typeof organizationSchema>>

export const organizationEntity = entity({
  schema: organizationSchema,
  defaults: { names: {}, aliases: [], type: 'company', country: '', sectorTags: [], profile: {}, lookingFor: {}, website: '' },
  references: [],
})
