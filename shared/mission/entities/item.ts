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
  zoneSchema,
} from './fields'
import { paperSchema } from './paper'
import { segmentSchema } from './segment'

export const itemKinds = [
  'visit',
  'meeting',
  'courtesyCall',
  'b2bSession',
  'ceremony',
  'conferenceSession',
  'lecture',
  'workshop',
  'signing',
  'meal',
  'banquet',
  'transfer',
  'flight',
  'rail',
  'checkIn',
  'checkOut',
  'freeTime',
  'briefing',
  'restStop',
  'pressBriefing',
  'blocker',
  'note',
] as const

export const itemStatuses = ['idea', 'requested', 'tentative', 'confirmed', 'declined', 'cancelled'] as const

/**
 * One entry of the itinerary.
 *
 * Its time is wall time at the place, told from its programme day: `startTime` on `dayOn` plus `startDayOffset` days (1: after
 * midnight, but still part of the evening before), `endTime` on `dayOn` plus `endDayOffset`. So moving an item to another day
 * changes one field. `zone` holds for the start; `endZone`, if not null, for the end (a flight).
 */
export const itemSchema = z.object({
  id: idSchema,
  kind: z.enum(itemKinds),
  title: localizedTextSchema,
  /** Programme day; null: in the unscheduled pool. */
  dayOn: localDateSchema.nullable(),
  startTime: localTimeSchema.nullable(),
  startDayOffset: z.number().int().min(0).max(1),
  endTime: localTimeSchema.nullable(),
  /** -1: a flight over the date line lands the day before. */
  endDayOffset: z.number().int().min(-1).max(60),
  zone: zoneSchema,
  endZone: zoneSchema.nullable(),
  timeMode: z.enum(['exact', 'approx', 'tbd', 'hidden']),
  status: z.enum(itemStatuses),
  statusReason: textSchema,
  /** Where it takes place; for a transfer, flight or rail: where it departs. */
  placeId: idSchema.nullable(),
  /** Where a transfer, flight or rail arrives. */
  toPlaceId: idSchema.nullable(),
  roomName: z.string().max(200),
  /**
   * Who of the party attends: `party` everybody, `groups` those of `groupIds`, `persons` nobody but `includePersonIds`. In every
   * case `includePersonIds` come in addition and `excludePersonIds` stay away. Interpreters attend through assignments.
   */
  attendance: z.enum(['party', 'groups', 'persons']),
  groupIds: z.array(idSchema),
  includePersonIds: z.array(idSchema),
  excludePersonIds: z.array(idSchema),
  leadPersonId: idSchema.nullable(),
  hostContactIds: z.array(idSchema),
  vehicleIds: z.array(idSchema),
  spokenLanguages: z.array(languageTagSchema),
  heardLanguages: z.array(languageTagSchema),
  /** Listeners to interpretation; null: everybody who attends. */
  listenersCount: countSchema.nullable(),
  /** What it is about, in the words of interpreters' specialities. */
  specialities: z.array(z.string().max(60)),
  /** Minutes of speech that are interpreted, as they would last in one language; null: as long as the item. */
  speechMinutes: minutesSchema.nullable(),
  /** Planned length ÷ length of speech for consecutive interpreting (rules.md 5.1.5); null: the profile's. */
  consecutiveFactor: z.number().min(1).max(4).nullable(),
  /** Recorded or streamed: interpreters must agree, and may charge for it. */
  recorded: z.boolean(),
  /** Rules for interpreting at this item; null: the mission's. */
  ruleProfileId: idSchema.nullable(),
  dressCode: localizedTextSchema,
  /** Meal included, as an IATA-neutral word for the sheets: buffet, lunch box … */
  mealPlan: z.string().max(200),
  publicNotes: localizedTextSchema,
  /** For organizers only; never printed for guests. */
  staffNotes: textSchema,
  /** A fixed point that planning aids may not move. */
  lockTime: z.boolean(),
  /**
   * Of a transfer that keeps itself right: the item to which it brings its people in time, from wherever they are before. Its places,
   * times and cancellation follow. Null: as it was entered.
   */
  leadsToItemId: idSchema.nullable(),
  /** Its parts in order, as far as they are planned: the anatomy of a visit (rules.md 5.3), the order of a ceremony. */
  segments: z.array(segmentSchema).max(100),
  /** What its interpreters prepare from. */
  papers: z.array(paperSchema).max(100),
})

export type ItemKind = (typeof itemKinds)[number]
export type ItemStatus = (typeof itemStatuses)[number]
export type Item = Readonly<z.infer<typeof itemSchema>>

export const itemEntity = entity({
  schema: itemSchema,
  defaults: {
    kind: 'visit',
    title: {},
    dayOn: null,
    startTime: null,
    startDayOffset: 0,
    endTime: null,
    endDayOffset: 0,
    zone: 'Asia/Tokyo',
    endZone: null,
    timeMode: 'exact',
    status: 'tentative',
    statusReason: '',
    placeId: null,
    toPlaceId: null,
    roomName: '',
    attendance: 'party',
    groupIds: [],
    includePersonIds: [],
    excludePersonIds: [],
    leadPersonId: null,
    hostContactIds: [],
    vehicleIds: [],
    spokenLanguages: [],
    heardLanguages: [],
    listenersCount: null,
    specialities: [],
    speechMinutes: null,
    consecutiveFactor: null,
    recorded: false,
    ruleProfileId: null,
    dressCode: {},
    mealPlan: '',
    publicNotes: {},
    staffNotes: '',
    lockTime: false,
    leadsToItemId: null,
    segments: [],
    papers: [],
  },
  references: [
    { field: 'placeId', table: 'places', onRemove: 'unlink' },
    { field: 'toPlaceId', table: 'places', onRemove: 'unlink' },
    { field: 'groupIds', table: 'groups', onRemove: 'unlink' },
    { field: 'includePersonIds', table: 'persons', onRemove: 'unlink' },
    { field: 'excludePersonIds', table: 'persons', onRemove: 'unlink' },
    { field: 'leadPersonId', table: 'persons', onRemove: 'unlink' },
    { field: 'hostContactIds', table: 'persons', onRemove: 'unlink' },
    { field: 'ruleProfileId', table: 'ruleProfiles', onRemove: 'unlink' },
    { field: 'vehicleIds', table: 'vehicles', onRemove: 'unlink' },
    { field: 'leadsToItemId', table: 'items', onRemove: 'unlink' },
    { field: 'segments', within: 'speakerPersonId', table: 'persons', onRemove: 'unlink' },
  ],
})
