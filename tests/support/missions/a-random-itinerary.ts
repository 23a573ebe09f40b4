import { type Draft, missionOf } from '../../../resources/samples/mission-of'
import { japanMarket } from '../../../shared/interpreting/rule-profiles/japan-market'
import { addDays, timeOfMinutes } from '../../../shared/kernel/time'
import type { ItemKind } from '../../../shared/mission/entities/item'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import type { Mission } from '../../../shared/mission/mission'
import { type Chance, seededChance } from '../seeded-chance'

/** Sunday of a clock change in Los Angeles is the third day. */
const startsOn = '2026-03-06'
const days = 4
const places = ['pl-0', 'pl-1', 'pl-2', 'pl-3'] as const
const itemIds = Array.from({ length: 14 }, (_, index) => `i-${index}`)

/**
 * A small mission in which everything happens that decides whether an item may be where it is: rules of hosts, holidays, ways, rooms,
 * vehicles, groups, interpreters who are away, nights, other zones, transfers that keep themselves in time, deadlines. The same for the
 * same seed.
 */
export function aRandomItinerary(seed: number): Mission {
  const chance = seededChance(seed * 7919 + 3)
  const persons = ['p-0', 'p-1', 'p-2', 'p-3', 'p-4', 'p-5']
  const interpreters = ['int-0', 'int-1', 'int-2']
  const items = itemIds.map((id, index) => itemOf(chance, id, index))
  const requirements = items.filter(() => chance.percent(50)).map(({ id }) => ({ id: `need-${id}`, itemId: id }))
  return missionOf('random', {
    missions: [
      {
        id: 'random',
        code: 'RND',
        startsOn,
        endsOn: addDays(startsOn, days),
        planningOn: addDays(startsOn, -3),
        ruleProfileId: 'rules',
      },
    ],
    ruleProfiles: [{ id: 'rules', ...japanMarket }],
    persons: [...persons, ...interpreters].map((id) => ({ id })),
    groups: [{ id: 'g-0' }, { id: 'g-1' }],
    participations: persons.map((personId, index) => ({
      id: `part-${index}`,
      personId,
      groupIds: index === 5 ? [] : [`g-${index % 2}`],
      status: 'confirmed' as const,
    })),
    holidays: [{ id: 'holiday', country: 'JP', on: addDays(startsOn, chance.below(days)), name: {} }],
    vehicles: [{ id: 'coach' }],
    places: places.map((id) => ({ id, country: 'JP', admission: chance.percent(60) ? admissionOf(chance) : null })),
    transferTimes: places.flatMap((from, index) =>
      places.slice(index + 1).flatMap((to) =>
        chance.percent(80)
          ? [
              {
                id: `${from}-${to}`,
                fromPlaceId: from,
                toPlaceId: to,
                minutes: 10 + 10 * chance.below(9),
                symmetric: chance.percent(80),
                bands: index === 0 ? [{ from: '11:00', to: '14:30', direction: 'both' as const, minutes: 80 }] : [],
              },
            ]
          : [],
      ),
    ),
    items,
    interpreters: interpreters.map((id) => ({ id, personId: id })),
    availabilities: interpreters.filter(() => chance.percent(60)).map((interpreterId) => absenceOf(chance, interpreterId)),
    requirements,
    assignments: requirements.flatMap(({ id }) =>
      interpreters
        .filter(() => chance.percent(45))
        .map((interpreterId) => ({ id: `${id}-${interpreterId}`, requirementId: id, interpreterId, ...partOf(chance) })),
    ),
    tasks: items
      .filter(() => chance.percent(20))
      .map(({ id }) => ({ id: `task-${id}`, itemId: id, dueDaysBefore: 2, doneOn: chance.percent(50) ? startsOn : null })),
  })
}

function itemOf(chance: Chance, id: string, index: number): Draft<'items'> & { readonly id: string } {
  const start = chance.percent(15) ? 1260 + 30 * chance.below(6) : 420 + 15 * chance.below(50)
  const end = timeOfMinutes(start + chance.pick([30, 60, 90, 120, 180, 600, 1800]))
  const begin = timeOfMinutes(start)
  const kind = chance.pick<ItemKind>(['visit', 'visit', 'visit', 'meeting', 'banquet', 'transfer', 'flight', 'freeTime'])
  const isJourney = kind === 'transfer' || kind === 'flight'
  const leads = kind === 'transfer' && index > 0 && chance.percent(60) ? (itemIds[chance.below(index)] ?? null) : null
  const hasTimes = chance.percent(92)
  return {
    id,
    kind,
    dayOn: chance.percent(88) ? addDays(startsOn, chance.below(days)) : null,
    startTime: hasTimes ? begin.time : null,
    startDayOffset: hasTimes ? begin.dayOffset : 0,
    endTime: hasTimes && chance.percent(92) ? end.time : null,
    endDayOffset: end.dayOffset,
    zone: chance.percent(88) ? 'Asia/Tokyo' : chance.pick(['Asia/Ho_Chi_Minh', 'America/Los_Angeles']),
    endZone: kind === 'flight' && chance.percent(50) ? 'America/Los_Angeles' : null,
    timeMode: chance.pick(['exact', 'exact', 'exact', 'approx', 'hidden', 'tbd']),
    status: chance.pick(['confirmed', 'confirmed', 'tentative', 'requested', 'idea', 'cancelled']),
    placeId: chance.percent(90) ? chance.pick(places) : null,
    toPlaceId: isJourney && chance.percent(80) ? chance.pick(places) : null,
    roomName: chance.percent(30) ? 'Hall' : '',
    attendance: chance.pick(['party', 'groups', 'groups', 'persons']),
    groupIds: [chance.pick(['g-0', 'g-1'])],
    includePersonIds: chance.percent(15) ? ['p-5'] : [],
    vehicleIds: chance.percent(20) ? ['coach'] : [],
    lockTime: chance.percent(10),
    leadsToItemId: leads,
  }
}

function admissionOf(chance: Chance) {
  return {
    ...noAdmissionRules,
    openWeekdays: chance.percent(30) ? [1, 2, 3, 4, 5] : [],
    closedOnHolidays: chance.percent(50),
    slots: chance.percent(40)
      ? [
          { from: '09:30', to: '11:30' },
          { from: '13:00', to: '16:00' },
        ]
      : [],
    lastEntry: chance.percent(30) ? '15:30' : null,
    groupMin: chance.percent(20) ? 4 : null,
    groupMax: chance.percent(30) ? 4 : null,
    groupsPerSlot: chance.percent(40) ? 1 : null,
    leadDays: chance.percent(30) ? 4 : null,
    listDays: chance.percent(30) ? 2 : null,
  }
}

function absenceOf(chance: Chance, interpreterId: string): Draft<'availabilities'> {
  const on = addDays(startsOn, chance.below(days))
  return {
    id: `away-${interpreterId}`,
    interpreterId,
    state: chance.pick(['unavailable', 'travel', 'tentativeHold']),
    from: { on, time: '12:00' },
    to: { on: addDays(on, chance.below(2)), time: '20:00' },
  }
}

function partOf(chance: Chance): Partial<Draft<'assignments'>> {
  return chance.percent(15) ? { comesInMinutes: 15, leavesMinutes: 45 } : {}
}
