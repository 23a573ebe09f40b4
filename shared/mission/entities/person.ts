import { z } from 'zod'
import { entity } from './entity'
import { idSchema, languageTagSchema, localDateSchema, localizedTextSchema, textSchema } from './fields'
import { sealable } from './sealed'

/** A name in one script: parts, never one string (CLDR Person Names, UTS #35 part 8). */
const nameVariantSchema = z.object({
  /** `und-Latn` is the passport's Latin form; `ja-Hira` a reading in kana. */
  lang: languageTagSchema,
  family: z.string().max(120),
  given: z.string().max(120),
  middle: z.string().max(120),
  order: z.enum(['surnameFirst', 'givenFirst']),
  source: z.enum(['passport', 'card', 'host', 'transliterated']),
  verified: z.boolean(),
})

const passportSchema = z.object({
  number: z.string().max(40),
  country: z.string().max(3),
  issuedOn: localDateSchema.nullable(),
  expiresOn: localDateSchema.nullable(),
})

const visaSchema = z.object({
  status: z.enum(['notNeeded', 'toApply', 'applied', 'granted', 'refused']),
  number: z.string().max(40),
  expiresOn: localDateSchema.nullable(),
})

const personSchema = z.object({
  id: idSchema,
  kind: z.enum(['delegate', 'host', 'speaker', 'interpreter', 'staff', 'driver', 'guide', 'press', 'guest']),
  names: z.array(nameVariantSchema).max(20),
  preferredBadgeName: z.string().max(120),
  gender: z.enum(['female', 'male', 'other', 'unknown']),
  /** Title before or after the name, by language: Mr, 先生, 様, 님. Never part of the name. */
  honorific: localizedTextSchema,
  nationality: z.string().max(3),
  birthOn: sealable(localDateSchema.nullable()),
  languages: z.array(languageTagSchema),
  phone: z.string().max(60),
  email: z.string().max(200),
  emergencyContact: sealable(z.string().max(300)),
  passport: sealable(passportSchema.nullable()),
  visa: sealable(visaSchema.nullable()),
  /** IATA special meal code (VGML, MOML, …), empty for none. Recorded per person, never assumed from a nationality. */
  dietCode: sealable(z.string().max(8)),
  allergies: sealable(z.string().max(500)),
  medicalNote: sealable(textSchema),
  mobilityNote: sealable(textSchema),
  notes: sealable(textSchema),
})

export type NameVariant = Readonly<z.infer<typeof nameVariantSchema>>
export type Passport = Readonly<z.infer<typeof passportSchema>>
export type Person = Readonly<z.infer<typeof personSchema>>

export const personEntity = entity({
  schema: personSchema,
  defaults: {
    kind: 'delegate',
    names: [],
    preferredBadgeName: '',
    gender: 'unknown',
    honorific: {},
    nationality: '',
    birthOn: null,
    languages: [],
    phone: '',
    email: '',
    emergencyContact: '',
    passport: null,
    visa: null,
    dietCode: '',
    allergies: '',
    medicalNote: '',
    mobilityNote: '',
    notes: '',
  },
  references: [],
})
