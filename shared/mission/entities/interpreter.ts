import { z } from 'zod'
import { entity } from './entity'
import { idSchema, languageTagSchema, localDateSchema, localizedTextSchema, minutesSchema, textSchema } from './fields'
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

/** A certificate, an accreditation, a guide's licence; shown to hosts who ask, and watched for its end. */
const credentialSchema = z.object({
  name: z.string().max(200),
  issuer: z.string().max(200),
  /** Last day on which it is valid; null: it does not end. */
  expiresOn: localDateSchema.nullable(),
})

/** What makes a person an interpreter in this mission. */
const interpreterSchema = z.object({
  id: idSchema,
  personId: idSchema,
  agencyOrganizationId: idSchema.nullable(),
  languages: z.array(workingLanguageSchema).max(20),
  /** Fields of knowledge, matched with what items are about. */
  specialities: z.array(z.string().max(60)),
  credentials: z.array(credentialSchema).max(50),
  homeCity: localizedTextSchema,
  /** Own limits where they are stricter than the rule profile's; null: the profile's. */
  maxInterpretingMinutes: minutesSchema.nullable(),
  minRestMinutes: minutesSchema.nullable(),
  /** Not to be assigned in this mission, and why: a guest's wish, a conflict of interest, an experience. */
  doNotUse: z.boolean(),
  doNotUseReason: textSchema,
  /** Not to be assigned where these are served, for the same reason: with them nobody else's items are lost. */
  notForPersonIds: z.array(idSchema).max(200),
  notForOrganizationIds: z.array(idSchema).max(200),
  /** Interpreters with whom a team works best. */
  preferredPartnerIds: z.array(idSchema).max(50),
  ratePlanId: idSchema.nullable(),
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
    credentials: [],
    homeCity: {},
    maxInterpretingMinutes: null,
    minRestMinutes: null,
    doNotUse: false,
    doNotUseReason: '',
    notForPersonIds: [],
    notForOrganizationIds: [],
    preferredPartnerIds: [],
    ratePlanId: null,
    notes: '',
  },
  references: [
    { field: 'personId', table: 'persons', onRemove: 'refuse' },
    { field: 'agencyOrganizationId', table: 'organizations', onRemove: 'unlink' },
    { field: 'notForPersonIds', table: 'persons', onRemove: 'unlink' },
    { field: 'notForOrganizationIds', table: 'organizations', onRemove: 'unlink' },
    { field: 'preferredPartnerIds', table: 'interpreters', onRemove: 'unlink' },
    { field: 'ratePlanId', table: 'ratePlans', onRemove: 'unlink' },
  ],
})
