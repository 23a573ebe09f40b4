import { z } from 'zod'
import { entity } from './entity'
import { idSchema, languageTagSchema, localizedTextSchema, minutesSchema, textSchema } from './fields'
import { interpretationModes } from './requirement'

/**
 * A working language (rules.md 5.1.1): A native, works into it from all others; B worked into from one or more others (retour);
 * C understood, worked from only.
 */
const workingLanguageSchema = z.object({
  lang: languageTagSchema,
  class: z.enum(['A', 'B', 'C']),
  /** Modes offered in this language; empty: all. */
  modes: z.array(z.enum(interpretationModes)),
})

/** What makes a person an interpreter in this mission. */
const interpreterSchema = z.object({
  id: idSchema,
  personId: idSchema,
  agencyOrganizationId: idSchema.nullable(),
  languages: z.array(workingLanguageSchema).max(20),
  specialities: z.array(z.string().max(60)),
  homeCity: localizedTextSchema,
  /** Own limits where they are stricter than the rule profile's; null: the profile's. */
  maxInterpretingMinutes: minutesSchema.nullable(),
  minRestMinutes: minutesSchema.nullable(),
  notes: textSchema,
})

export type WorkingLanguage = Readonly<z.infer<typeof workingLanguageSchema>>
export type Interpreter = Readonly<z.infer<typeof interpreterSchema>>

export const interpreterEntity = entity({
  schema: interpreterSchema,
  defaults: {
    agencyOrganizationId: null,
    languages: [],
    specialities: [],
    homeCity: {},
    maxInterpretingMinutes: null,
    minRestMinutes: null,
    notes: '',
  },
  references: [
    { field: 'personId', table: 'persons', onRemove: 'refuse' },
    { field: 'agencyOrganizationId', table: 'organizations', onRemove: 'unlink' },
  ],
})
