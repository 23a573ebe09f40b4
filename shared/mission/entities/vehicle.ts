import { z } from 'zod'
import { entity } from './entity'
import { countSchema, idSchema, localizedTextSchema } from './fields'

const vehicleSchema = z.object({
  id: idSchema,
  name: localizedTextSchema,
  kind: z.enum(['coach', 'minibus', 'car', 'van', 'boat']),
  operatorOrganizationId: idSchema.nullable(),
  seats: countSchema,
  checkedBags: countSchema,
  plate: z.string().max(40),
  driverPersonId: idSchema.nullable(),
  driverPhone: z.string().max(60),
})

export type Vehicle = Readonly<z.infer<typeof vehicleSchema>>

export const vehicleEntity = entity({
  schema: vehicleSchema,
  defaults: {
    name: {},
    kind: 'coach',
    operatorOrganizationId: null,
    seats: 0,
    checkedBags: 0,
    plate: '',
    driverPersonId: null,
    driverPhone: '',
  },
  references: [
    { field: 'operatorOrganizationId', table: 'organizations', onRemove: 'unlink' },
    { field: 'driverPersonId', table: 'persons', onRemove: 'unlink' },
  ],
})
