import { z } from 'zod'
import { entity } from './entity'
import { countSchema, idSchema, localizedTextSchema, minutesSchema } from './fields'
import { interpretationModes } from './requirement'

/** One line of a team table: up to so many net minutes in this mode and with so many languages, so many interpreters. */
const teamRuleSchema = z.object({
  mode: z.enum(interpretationModes),
  minLanguages: countSchema,
  maxLanguages: countSchema.nullable(),
  maxMinutes: minutesSchema.nullable(),
  interpreters: countSchema,
  source: z.string().max(300),
})

/** A limit that the checks read, with where it comes from. */
const figureSchema = z.object({ value: z.number().min(0).max(100_000), source: z.string().max(300) })

export const figureNames = [
  'bufferMinutes',
  'maxInterpretingMinutes',
  'maxSessionMinutes',
  'sessionBreakMinutes',
  'maxSessions',
  'minLunchMinutes',
  'maxDutyMinutes',
  'minRestMinutes',
  'maxTravelDayMinutes',
  'longTravelMinutes',
  'restAfterTravelMinutes',
  'maxSoloMinutes',
  'whisperListeners',
  'relayGivers',
  'consecutiveFactor',
  'reportMinutesBefore',
  'visitorsPerInterpreter',
  'passportMonths',
  'unconfirmedDays',
  'undeterminedDays',
  'deadlineWarnDays',
  'contactDays',
  'maxCoachDayMinutes',
  'maxDrivingMinutes',
  'maxMeanDrivingMinutes',
  'maxNonstopDrivingMinutes',
  'drivingBreakMinutes',
  'minDriverRestMinutes',
  'afterLandingMinutes',
  'maxWithoutRestroomMinutes',
] as const

/** Limits of official trips of Chinese bodies (rules.md 5.5): a profile without them is checked for none of it. */
export const officialTripFigureNames = [
  'officialTripDays',
  'officialTripDaysInTwo',
  'officialTripDaysInThree',
  'officialTripFarDays',
  'officialTripPersons',
  'officialTripBusinessPercent',
] as const

const ruleProfileSchema = z.object({
  id: idSchema,
  name: localizedTextSchema,
  market: z.enum(['JP', 'KR', 'CN', 'AIIC', 'ISO', 'APIC', 'custom']),
  teamTable: z.array(teamRuleSchema).max(200),
  figures: z.partialRecord(z.enum([...figureNames, ...officialTripFigureNames]), figureSchema),
})

export type TeamRule = Readonly<z.infer<typeof teamRuleSchema>>
export type FigureName = (typeof figureNames)[number]
export type OfficialTripFigureName = (typeof officialTripFigureNames)[number]
export type Figure = Readonly<z.infer<typeof figureSchema>>
export type RuleProfile = Readonly<z.infer<typeof ruleProfileSchema>>

export const ruleProfileEntity = entity({
  schema: ruleProfileSchema,
  defaults: { name: {}, market: 'custom', teamTable: [], figures: {} },
  references: [],
})
