import fc from 'fast-check'
import type { Diff } from '../../shared/mission/diff'
import { editRow } from '../../shared/mission/diff'
import type { WorkingLanguage } from '../../shared/mission/entities/interpreter'
import { noAdmissionRules } from '../../shared/mission/entities/place'
import { ratePlanEntity } from '../../shared/mission/entities/rate-plan'
import { bandDirections } from '../../shared/mission/entities/transfer-time'
import { type Mission, rowsOf } from '../../shared/mission/mission'
import type { RowOf, TableName } from '../../shared/mission/registry'
import { aMission } from './a-mission'

/** One field of one row (by number) of a table gets a value that some check cares for. */
export interface RandomEdit {
  readonly table: TableName
  readonly row: number
  readonly fields: object
}

/** A mission with rows in every table that a check reads, close together, so that every edit is felt. */
export function aBusyMission(): Mission {
  const guests = ['g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7']
  const items = ['09:00', '10:30', '12:00', '14:00', '19:00'].map((startTime, index) => ({
    id: `item-${index}`,
    dayOn: index % 2 === 0 ? '2023-05-25' : '2023-05-26',
    startTime,
    endTime: `${Number(startTime.slice(0, 2)) + 2}:30`,
    kind: startTime === '12:00' ? ('meal' as const) : ('visit' as const),
    placeId: index % 2 === 0 ? 'plant' : 'hotel',
    vehicleIds: ['coach'],
  }))
  return aMission({
    missions: [{ ruleProfileId: 'rules' }],
    ruleProfiles: [{ id: 'rules' }, { id: 'others', figures: { bufferMinutes: { value: 60, source: 'agreed' } } }],
    holidays: [{ country: 'JP', on: '2023-05-25' }],
    persons: [...guests, 'sato', 'kim'].map((id) => ({ id, nationality: 'CN' })),
    groups: [{ id: 'A' }, { id: 'B' }],
    participations: guests.map((personId, index) => ({ personId, groupIds: [index < 5 ? 'A' : 'B'] })),
    places: [
      { id: 'plant', country: 'JP', city: { en: 'Tokyo' }, admission: { ...noAdmissionRules, visitorsPerInterpreter: 3 } },
      { id: 'hotel', country: 'JP', kind: 'hotel' },
    ],
    transferTimes: [{ fromPlaceId: 'plant', toPlaceId: 'hotel', minutes: 30 }],
    vehicles: [{ id: 'coach', seats: 7, checkedBags: 6 }],
    items,
    ratePlans: [{ ...ratePlanEntity.defaults, id: 'plan', fullDay: { minutes: 480, fee: 50, source: '' }, halfDay: aHalfDay }],
    interpreters: ['sato', 'kim'].map((id) => ({
      id,
      personId: id,
      homeCity: { en: 'Osaka' },
      languages: [
        { lang: 'ja', class: 'A' as const, modes: [] },
        { lang: 'zh', class: 'B' as const, modes: [] },
      ],
    })),
    availabilities: [
      { interpreterId: 'sato', from: { on: '2023-05-27', time: '00:00' }, to: { on: '2023-05-28', time: '00:00' } },
    ],
    requirements: items.map(({ id }) => ({ id: `need-${id}`, itemId: id, from: 'zh', to: 'ja' })),
    assignments: items.map(({ id }) => ({ requirementId: `need-${id}`, interpreterId: 'sato' })),
    roomStays: [{ hotelPlaceId: 'hotel', checkInOn: '2023-05-25', checkOutOn: '2023-05-26', beds: 7, occupantIds: guests }],
    travelLegs: [{ itemId: 'item-1', personIds: ['g1'] }],
    tasks: [
      { itemId: 'item-0', dueDaysBefore: 4 },
      { itemId: 'item-2', rule: 'diets' },
    ],
    taskRules: [{ rule: 'diets' }],
    releases: [{ number: 1, at: 0, by: 'Sato', rulesTold: { hotel: [] } }],
  })
}

const aHalfDay = { minutes: 240, fee: 30, notAcrossNoon: true, source: '' }
const days = fc.constantFrom('2023-05-24', '2023-05-25', '2023-05-26', '2023-05-27')
const times = fc.constantFrom('09:00', '09:30', '10:00', '11:00', '12:00', '13:30', '19:00', '23:00')
const directions = fc.constantFrom(...bandDirections)
const someGuests = fc.subarray(['g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7'])
const someGroups = fc.subarray(['A', 'B'])

const workingLanguages: WorkingLanguage[] = [
  { lang: 'zh', class: 'A', modes: [] },
  { lang: 'ja', class: 'B', modes: [] },
  { lang: 'en', class: 'C', modes: [] },
  { lang: 'ko', class: 'A', modes: ['consecutive'] },
]

const edits: { readonly [Name in TableName]?: fc.Arbitrary<Partial<RowOf<Name>>> } = {
  missions: fc.oneof(
    fc.record({ planningOn: fc.option(fc.constantFrom('2023-05-10', '2023-05-22', '2023-05-26')) }),
    fc.record({ endsOn: fc.constantFrom('2023-05-28', '2023-11-30'), emergencyNumbers: fc.constantFrom('', '110') }),
    fc.record({ ruleProfileId: fc.constantFrom('rules', 'others', null) }),
  ),
  ruleProfiles: fc.record({
    figures: fc.constantFrom(
      {},
      {
        minRestMinutes: { value: 900, source: 'a' },
        maxDutyMinutes: { value: 300, source: 'b' },
        unconfirmedDays: { value: 1, source: 'c' },
        sessionBreakMinutes: { value: 90, source: 'd' },
        maxSessions: { value: 1, source: 'e' },
        maxTravelDayMinutes: { value: 300, source: 'f' },
        longTravelMinutes: { value: 60, source: 'g' },
        maxCoachDayMinutes: { value: 120, source: 'h' },
        maxNonstopDrivingMinutes: { value: 60, source: 'i' },
        minDriverRestMinutes: { value: 900, source: 'j' },
        contactDays: { value: 2, source: 'k' },
        maxWithoutRestroomMinutes: { value: 60, source: 'l' },
        afterLandingMinutes: { value: 200, source: 'm' },
        officialTripDays: { value: 2, source: 'n' },
        officialTripPersons: { value: 6, source: 'o' },
        officialTripBusinessPercent: { value: 80, source: 'p' },
      },
    ),
  }),
  holidays: fc.record({ on: days }),
  persons: fc.oneof(
    fc.record({ nationality: fc.constantFrom('CN', 'JP'), phone: fc.constantFrom('', '+81') }),
    fc.record({ dietCode: fc.constantFrom('', 'MOML'), allergies: fc.constantFrom('', 'nuts', 'none') }),
    fc.record({
      passport: fc.option(
        fc.record({
          number: fc.constant('E'),
          country: fc.constant('CN'),
          issuedOn: fc.constant(null),
          expiresOn: fc.constantFrom('2023-05-01', '2023-08-01', '2030-01-01'),
        }),
      ),
    }),
  ),
  participations: fc.oneof(
    fc.record({ groupIds: someGroups }),
    fc.record({
      status: fc.constantFrom('registered' as const, 'cancelled' as const),
      precedence: fc.option(fc.constantFrom(1, 2)),
    }),
  ),
  places: fc.oneof(
    fc.record({ zone: fc.constantFrom('Asia/Tokyo', 'Asia/Shanghai') }),
    fc.record({ country: fc.constantFrom('JP', 'CN', ''), phone: fc.constantFrom('', '+81') }),
    fc.record({
      kind: fc.constantFrom('facility' as const, 'airport' as const, 'hotel' as const),
      contactPersonIds: fc.subarray(['kim']),
    }),
    fc.record({
      admission: fc
        .record({
          groupMax: fc.option(fc.nat(8)),
          groupMin: fc.option(fc.nat(8)),
          groupsPerSlot: fc.option(fc.constant(1)),
          openWeekdays: fc.subarray([1, 2, 3, 4, 5]),
          closedOnHolidays: fc.boolean(),
          closedDayAfterHoliday: fc.boolean(),
          lastEntry: fc.option(times),
          leadDays: fc.option(fc.nat(6)),
          listDays: fc.option(fc.constant(4)),
          visitorsPerInterpreter: fc.option(fc.constant(3)),
          ppe: fc.subarray(['helmet']),
          needsIdCopy: fc.boolean(),
        })
        .map((rules) => ({ ...noAdmissionRules, ...rules })),
    }),
  ),
  transferTimes: fc.oneof(
    fc.record({ minutes: fc.constantFrom(5, 30, 120) }),
    fc.record({ bands: fc.array(fc.record({ from: times, to: times, direction: directions, minutes: fc.constantFrom(5, 90) })) }),
  ),
  vehicles: fc.oneof(
    fc.record({ seats: fc.constantFrom(0, 3, 40), driverPersonId: fc.constantFrom(null, 'sato') }),
    fc.record({ kind: fc.constantFrom('coach' as const, 'boat' as const), checkedBags: fc.constantFrom(0, 3) }),
  ),
  travelLegs: fc.record({ personIds: someGuests, itemId: fc.constantFrom('item-0', 'item-1') }),
  items: fc.oneof(
    fc.record({ dayOn: days, startTime: times }),
    fc.record({ endTime: times, endDayOffset: fc.constantFrom(0, 1) }),
    fc.record({
      attendance: fc.constantFrom('party' as const, 'groups' as const, 'persons' as const),
      groupIds: someGroups,
      includePersonIds: someGuests,
      excludePersonIds: someGuests,
    }),
    fc.record({
      placeId: fc.constantFrom('plant', 'hotel', null),
      toPlaceId: fc.constantFrom('plant', 'hotel', null),
      roomName: fc.constantFrom('', 'Hall'),
    }),
    fc.record({ status: fc.constantFrom('idea' as const, 'tentative' as const, 'confirmed' as const, 'cancelled' as const) }),
    fc.record({
      kind: fc.constantFrom(
        'visit' as const,
        'transfer' as const,
        'flight' as const,
        'note' as const,
        'b2bSession' as const,
        'meal' as const,
        'freeTime' as const,
        'signing' as const,
      ),
      timeMode: fc.constantFrom('exact' as const, 'tbd' as const),
    }),
    fc.record({ speechMinutes: fc.constantFrom(null, 30, 120), ruleProfileId: fc.constantFrom(null, 'others') }),
    fc.record({
      vehicleIds: fc.subarray(['coach']),
      spokenLanguages: fc.subarray(['ja', 'zh']),
      heardLanguages: fc.subarray(['ja', 'ko']),
    }),
  ),
  ratePlans: fc.record({
    cancellation: fc.subarray([
      { daysBefore: 6, share: 0.2, source: '' },
      { daysBefore: 4, share: 0.5, source: '' },
    ]),
    outOfTown: fc.constantFrom(null, { overMinutes: 60, overKilometres: 50, source: '' }),
  }),
  interpreters: fc.oneof(
    fc.record({ ratePlanId: fc.constantFrom('plan', null), doNotUse: fc.boolean() }),
    fc.record({
      credentials: fc.subarray([
        { name: 'Guide', issuer: '', expiresOn: '2023-05-25' },
        { name: 'Court', issuer: '', expiresOn: null },
      ]),
    }),
    fc.record({ maxInterpretingMinutes: fc.option(fc.constant(60)), minRestMinutes: fc.option(fc.constant(1000)) }),
    fc.record({ languages: fc.subarray(workingLanguages) }),
  ),
  availabilities: fc.record({
    from: fc.record({ on: days, time: fc.constant('00:00') }),
    state: fc.constantFrom('unavailable' as const, 'available' as const, 'travel' as const),
  }),
  requirements: fc.record({
    teamSize: fc.constantFrom(null, 0, 1, 2),
    mode: fc.constantFrom('consecutive' as const, 'simultaneous' as const, 'whispered' as const),
    from: fc.constantFrom('zh', 'ko', 'en'),
    allowRelay: fc.boolean(),
    itemId: fc.constantFrom('item-0', 'item-1'),
  }),
  assignments: fc.oneof(
    fc.record({ status: fc.constantFrom('accepted' as const, 'declined' as const) }),
    fc.record({
      comesInMinutes: fc.constantFrom(null, 0, 30),
      leavesMinutes: fc.constantFrom(null, 30, 100),
      documentsSentOn: fc.constantFrom(null, '2023-05-10'),
    }),
    fc.record({ interpreterId: fc.constantFrom('sato', 'kim'), reportMinutesBefore: fc.option(fc.constant(120)) }),
  ),
  roomStays: fc.record({
    occupantIds: someGuests,
    beds: fc.nat(3),
    status: fc.constantFrom('confirmed' as const, 'cancelled' as const),
  }),
  tasks: fc.record({ doneOn: fc.constantFrom(null, '2023-05-20'), dueDaysBefore: fc.constantFrom(3, 4) }),
  releases: fc.record({
    number: fc.constantFrom(1, 2),
    rulesTold: fc.constantFrom(null, {}, { plant: ['ppe:x'] }, { plant: [], hotel: [] }),
  }),
  taskRules: fc.record({ daysBefore: fc.constantFrom(null, 2, 9) }),
}

export const aRandomEdit: fc.Arbitrary<RandomEdit> = fc.oneof(
  ...Object.entries(edits).map(([table, fields]) =>
    fc.record({ table: fc.constant(table as TableName), row: fc.nat(6), fields: fields as fc.Arbitrary<object> }),
  ),
)

export function diffOfEdit(mission: Mission, { table, row, fields }: RandomEdit): Diff {
  const rows = rowsOf(mission, table)
  const chosen = rows[row % rows.length]
  return chosen ? editRow<TableName>(table, chosen, fields) : {}
}
