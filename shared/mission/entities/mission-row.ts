import { z } from 'zod'
import { entity } from './entity'
import { countSchema, idSchema, languageTagSchema, localDateSchema, localizedTextSchema, textSchema, zoneSchema } from './fields'

/** What a proposal of assignments strives for (rules.md 7.7). */
export const objectiveNames = [
  'filled',
  'ruleBreaches',
  'speciality',
  'continuity',
  'partners',
  'fairness',
  'cost',
  'fewerInterpreters',
  'fewestChanges',
] as const

/**
 * One thing striven for. Objectives of a lower level come before all of a higher one, whatever they cost there; those of one level are
 * added up by weight.
 */
const objectiveSchema = z.object({
  name: z.enum(objectiveNames),
  isOn: z.boolean(),
  level: z.number().int().min(1).max(99),
  weight: z.number().min(0).max(1_000_000),
})

/**
 * That this is no whole mission but what one interpreter may see of another: whose it is, and the state of the organizer's mission that
 * it was taken from. Such a mission is opened in the interpreter's own view.
 */
export const extractMarkSchema = z.object({
  /** The organizer's mission, to which the interpreter's answer goes back. */
  missionId: idSchema,
  interpreterId: idSchema,
  /** Steps that the organizer's mission had. */
  stepCount: countSchema,
  /** Milliseconds since 1970. */
  madeAt: z.number().int().min(0).max(8_640_000_000_000_000),
})

/** That this is another way to do a mission, kept beside its plan as a mission of its own. */
const alternativeMarkSchema = z.object({
  /** The plan that it may become. */
  missionId: idSchema,
  /** As the person calls it, to tell it from the plan and from other alternatives. */
  name: z.string().max(200),
  /** Steps that the plan had. */
  stepCount: countSchema,
  /** Milliseconds since 1970. */
  madeAt: z.number().int().min(0).max(8_640_000_000_000_000),
})

/** The mission's own particulars: exactly one row, its id is the mission's id. */
const missionRowSchema = z.object({
  id: idSchema,
  code: z.string().max(40),
  title: localizedTextSchema,
  type: z.enum(['inbound', 'outbound', 'conference', 'tourSeminar', 'training', 'exchangeMeeting', 'ceremony', 'mixed']),
  status: z.enum(['idea', 'planning', 'confirmed', 'running', 'closed', 'cancelled']),
  purpose: localizedTextSchema,
  startsOn: localDateSchema,
  endsOn: localDateSchema,
  homeZone: zoneSchema,
  baseCurrency: z.string().regex(/^[A-Z]{3}$/),
  workingLanguages: z.array(languageTagSchema),
  documentLanguages: z.array(languageTagSchema),
  organizerOrganizationId: idSchema.nullable(),
  hostOrganizationIds: z.array(idSchema),
  ruleProfileId: idSchema.nullable(),
  confidentiality: z.enum(['public', 'internal', 'confidential']),
  /** "16th mission" of a series; null when it stands alone. */
  edition: z.number().int().min(1).nullable(),
  /** Deadlines are checked as of this date; null: as of today. For missions of the past and for samples. */
  planningOn: localDateSchema.nullable(),
  /** Where a source contradicts itself: the date as printed there, and why another is used. Never corrected in silence. */
  sourceNote: textSchema,
  emergencyNumbers: textSchema,
  objectives: z.array(objectiveSchema).max(objectiveNames.length),
  /** null: a whole mission, the organizer's. */
  extract: extractMarkSchema.nullable(),
  /** null: the plan itself. */
  alternative: alternativeMarkSchema.nullable(),
})

export type ObjectiveName = (typeof objectiveNames)[number]

/** Whom one is with, guests or partners, is one level: nine would leave the points of a large mission no room (objectives.ts). */
const usualLevels: Readonly<Record<ObjectiveName, number>> = {
  filled: 1,
  ruleBreaches: 2,
  speciality: 3,
  continuity: 4,
  partners: 4,
  fairness: 5,
  cost: 6,
  fewerInterpreters: 7,
  fewestChanges: 8,
}
export type Objective = Readonly<z.infer<typeof objectiveSchema>>
export type AlternativeMark = Readonly<z.infer<typeof alternativeMarkSchema>>
export type ExtractMark = Readonly<z.infer<typeof extractMarkSchema>>
export type MissionRow = Readonly<z.infer<typeof missionRowSchema>>

export const missionEntity = entity({
  schema: missionRowSchema,
  defaults: {
    code: '',
    title: {},
    type: 'inbound',
    status: 'planning',
    purpose: {},
    homeZone: 'Asia/Tokyo',
    baseCurrency: 'JPY',
    workingLanguages: ['zh-Hans', 'ja'],
    documentLanguages: ['zh-Hans', 'ja'],
    organizerOrganizationId: null,
    hostOrganizationIds: [],
    ruleProfileId: null,
    confidentiality: 'internal',
    edition: null,
    planningOn: null,
    sourceNote: '',
    emergencyNumbers: '',
    objectives: objectiveNames.map((name) => ({ name, isOn: true, level: usualLevels[name], weight: 1 })),
    extract: null,
    alternative: null,
  },
  references: [
    { field: 'organizerOrganizationId', table: 'organizations', onRemove: 'unlink' },
    { field: 'hostOrganizationIds', table: 'organizations', onRemove: 'unlink' },
    { field: 'ruleProfileId', table: 'ruleProfiles', onRemove: 'refuse' },
  ],
})
