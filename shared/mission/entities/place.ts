import { z } from 'zod'
import { entity } from './entity'
import {
  countSchema,
  idSchema,
  languageTagSchema,
  localDateSchema,
  localizedTextSchema,
  localTimeSchema,
  minutesSchema,
  textSchema,
  weekdaySchema,
  zoneSchema,
} from './fields'

/** A half-open window of wall time in which a visit must lie. */
const slotSchema = z.object({ from: localTimeSchema, to: localTimeSchema })

/** Admission rules of a facility (rules.md 5.3). `null` and empty lists: no such rule is known. */
const admissionSchema = z.object({
  openWeekdays: z.array(weekdaySchema),
  closedOn: z.array(localDateSchema),
  closedOnHolidays: z.boolean(),
  /** When the closed weekday is a public holiday, the following day is closed instead (F-sui1). */
  closedDayAfterHoliday: z.boolean(),
  slots: z.array(slotSchema),
  lastEntry: localTimeSchema.nullable(),
  visitMinutes: minutesSchema.nullable(),
  groupMin: countSchema.nullable(),
  groupMax: countSchema.nullable(),
  groupsPerSlot: countSchema.nullable(),
  /** Days before the visit by which the application must be in. */
  leadDays: countSchema.nullable(),
  /** Days before the visit by which the visitor list must be in. */
  listDays: countSchema.nullable(),
  listLanguages: z.array(languageTagSchema),
  visitorsPerInterpreter: countSchema.nullable(),
  staffLanguages: z.array(languageTagSchema),
  needsIdCopy: z.boolean(),
  needsSignature: z.boolean(),
  ppe: z.array(z.string().max(100)),
  clothing: localizedTextSchema,
  prohibited: z.array(z.string().max(100)),
  stairsOrHeights: textSchema,
  lateArrivalRule: localizedTextSchema,
  /** Where these figures come from, as a tag of domain/sources.md or free text. */
  source: z.string().max(300),
})

/** What is asked of a host before people come there (an advance sheet); `other` is called by its title alone. */
export const advanceTopics = [
  'contactOnSite',
  'visitorList',
  'identification',
  'deposit',
  'protectiveEquipment',
  'photoRules',
  'coachAccess',
  'meetingRoom',
  'restrooms',
  'walkingWay',
  'interpretingEquipment',
  'emergency',
  'badWeather',
  'closedDays',
  'other',
] as const

const advanceAnswerSchema = z.object({
  topic: z.enum(advanceTopics),
  title: z.string().max(200),
  answer: textSchema,
  /** null: still open. */
  settledOn: localDateSchema.nullable(),
})

const placeSchema = z.object({
  id: idSchema,
  kind: z.enum(['facility', 'venue', 'hotel', 'airport', 'station', 'restaurant', 'office', 'meetingPoint']),
  names: localizedTextSchema,
  /** By language: local script and Latin. */
  address: localizedTextSchema,
  city: localizedTextSchema,
  phone: z.string().max(60),
  zone: zoneSchema,
  country: z.string().max(3),
  operatorOrganizationId: idSchema.nullable(),
  contactPersonIds: z.array(idSchema),
  briefing: localizedTextSchema,
  admission: admissionSchema.nullable(),
  /** What was asked of the host in advance and came back; a topic that nobody touched is not in it. */
  advance: z.array(advanceAnswerSchema).max(100),
  notes: textSchema,
})

export type Slot = Readonly<z.infer<typeof slotSchema>>
export type AdvanceTopic = (typeof advanceTopics)[number]
export type AdvanceAnswer = Readonly<z.infer<typeof advanceAnswerSchema>>
export type Admission = Readonly<z.infer<typeof admissionSchema>>
export type Place = Readonly<z.infer<typeof placeSchema>>

export const noAdmissionRules: Admission = {
  openWeekdays: [],
  closedOn: [],
  closedOnHolidays: false,
  closedDayAfterHoliday: false,
  slots: [],
  lastEntry: null,
  visitMinutes: null,
  groupMin: null,
  groupMax: null,
  groupsPerSlot: null,
  leadDays: null,
  listDays: null,
  listLanguages: [],
  visitorsPerInterpreter: null,
  staffLanguages: [],
  needsIdCopy: false,
  needsSignature: false,
  ppe: [],
  clothing: {},
  prohibited: [],
  stairsOrHeights: '',
  lateArrivalRule: {},
  source: '',
}

export const placeEntity = entity({
  schema: placeSchema,
  defaults: {
    kind: 'facility',
    names: {},
    address: {},
    city: {},
    phone: '',
    zone: 'Asia/Tokyo',
    country: '',
    operatorOrganizationId: null,
    contactPersonIds: [],
    briefing: {},
    admission: null,
    advance: [],
    notes: '',
  },
  references: [
    { field: 'operatorOrganizationId', table: 'organizations', onRemove: 'unlink' },
    { field: 'contactPersonIds', table: 'persons', onRemove: 'unlink' },
  ],
})
