import { z } from 'zod'
import { entity } from './entity'
import { countSchema, idSchema, languageTagSchema, localizedTextSchema } from './fields'

export const interpretationModes = ['consecutive', 'escort', 'whispered', 'simultaneous', 'portable', 'remote'] as const

/** Interpretation that an item needs between two languages, both ways unless `oneWay`. */
export const requirementSchema = z.object({
  id: idSchema,
  itemId: idSchema,
  from: languageTagSchema,
  to: languageTagSchema,
  oneWay: z.boolean(),
  mode: z.enum(interpretationModes),
  /** Interpreters asked for; null: as many as the rule profile and the facility's rules demand. */
  teamSize: countSchema.nullable(),
  equipment: localizedTextSchema,
  allowRelay: z.boolean(),
  /** Whom the interpreters serve; the same ones stay with this person where they can. Null: the whole company. */
  principalPersonId: idSchema.nullable(),
  /** 1 must be filled first … 5 last. */
  priority: z.number().int().min(1).max(5),
})

export type InterpretationMode = (typeof interpretationModes)[number]
export type Requirement = Readonly<z.infer<typeof requirementSchema>>

export const requirementEntity = entity({
  schema: requirementSchema,
  defaults: {
    oneWay: false,
    mode: 'consecutive',
    teamSize: null,
    equipment: {},
    allowRelay: false,
    principalPersonId: null,
    priority: 3,
  },
  references: [
    { field: 'itemId', table: 'items', onRemove: 'remove' },
    { field: 'principalPersonId', table: 'persons', onRemove: 'unlink' },
  ],
})
