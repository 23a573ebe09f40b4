import type { Item } from '../../../shared/mission/entities/item'
import { type Admission, noAdmissionRules, type Place, type Slot } from '../../../shared/mission/entities/place'
import type { WayBand } from '../../../shared/mission/entities/transfer-time'
import type { Mission } from '../../../shared/mission/mission'
import type { RowOf } from '../../../shared/mission/registry'
import type { ScheduleWish } from '../../../shared/scheduling/wish'
import { aMission } from '../a-mission'
import { type Chance, seededChance } from '../seeded-chance'

export interface ScheduleCaseSize {
  readonly visits: number
  readonly days: number
  /** So many of a hundred visits are for one of two groups only. */
  readonly forGroups?: number
  /** Two of three ways take another time at certain hours. */
  readonly hasRush?: boolean
}

export interface ScheduleCase {
  readonly mission: Mission
  readonly wish: ScheduleWish
}

const FIRST_ON = '2023-05-24'
const dates = [
  '2023-05-24',
  '2023-05-25',
  '2023-05-26',
  '2023-05-27',
  '2023-05-28',
  '2023-05-29',
  '2023-05-30',
  '2023-05-31',
] as const

/** A mission with a pool of wanted visits, always the same for a seed: a city with suburbs, hosts with rules, flights and dinners that stay. */
export function aScheduleCase(seed: number, size: ScheduleCaseSize): ScheduleCase {
  const chance = seededChance(seed * 7919 + size.visits * 31 + size.days)
  const spots = Array.from({ length: size.visits + 4 }, () => ({ x: spread(chance), y: spread(chance) }))
  const days = dates.slice(0, size.days)
  const places = spots.map(
    (_, at): Partial<Place> => ({
      id: `place-${at}`,
      kind: at === 0 ? 'hotel' : at === 1 ? 'airport' : 'facility',
      names: { en: `Place ${at}` },
      country: 'JP',
      admission: at > 3 && chance.percent(70) ? admission(chance) : null,
    }),
  )
  const items = Array.from({ length: size.visits }, (_, at) => wantedItem(chance, at, size.forGroups ?? 0))
  const transferTimes = spots.flatMap((a, from) =>
    spots.slice(from + 1).map((b, at): Partial<RowOf<'transferTimes'>> => {
      const minutes = 10 + 5 * Math.round(Math.hypot(a.x - b.x, a.y - b.y) / 5)
      const bands = size.hasRush ? rushOf(seed + from * 5 + at, minutes) : []
      return { fromPlaceId: `place-${from}`, toPlaceId: `place-${from + 1 + at}`, minutes, bands }
    }),
  )
  const mission = aMission({
    missions: [{ planningOn: '2023-03-01' }],
    places,
    transferTimes,
    groups: [{ id: 'group-a' }, { id: 'group-b' }],
    persons: Array.from({ length: 6 }, (_, at) => ({ id: `person-${at}` })),
    participations: Array.from({ length: 6 }, (_, at) => ({
      personId: `person-${at}`,
      status: 'confirmed',
      groupIds: [at % 3 === 0 ? 'group-b' : 'group-a'],
    })),
    holidays: [{ country: 'JP', on: dates[5] }],
    days: days.map((date) => ({ date, baseHotelId: 'place-0' })),
    items: [...items, ...fixedItems(chance, days)],
  })
  const wish: ScheduleWish = {
    visits: items.map(({ id = '' }, at) => ({ itemId: id, rank: at % 5 === 0 ? 'must' : at % 5 < 3 ? 'should' : 'may' })),
    days,
    from: '09:00',
    to: '18:00',
    pace: 'brisk',
    lunchMinutes: 60,
  }
  return { mission, wish }
}

/** Longer in the morning both ways and one way in the afternoon; shorter at noon; or no hours at all. */
function rushOf(kind: number, minutes: number): WayBand[] {
  const morning = { from: '09:30', to: '11:07', direction: 'both', minutes: minutes + 25 } as const
  const afternoon = { from: '14:00', to: '15:30', direction: kind % 2 === 0 ? 'there' : 'back', minutes: minutes + 12 } as const
  const noon = { from: '12:10', to: '13:20', direction: 'both', minutes: 7 } as const
  return [[], [morning, afternoon], [noon, afternoon]][kind % 3] ?? []
}

/** Most places lie in the city, some out of it. */
function spread(chance: Chance): number {
  return chance.percent(75) ? 20 + chance.below(25) : chance.below(70)
}

function admission(chance: Chance): Admission {
  const slots: readonly [readonly Slot[], ...(readonly Slot[])[]] = [
    [],
    [
      { from: '09:30', to: '11:30' },
      { from: '13:30', to: '16:30' },
    ],
    [{ from: '09:00', to: '12:00' }],
    [{ from: '13:00', to: '17:00' }],
    [{ from: '10:00', to: '16:00' }],
  ]
  const openWeekdays: readonly [readonly number[], ...(readonly number[])[]] = [[], [1, 2, 3, 4, 5], [2, 3, 4], [2, 4], [1, 3, 5]]
  return {
    ...noAdmissionRules,
    slots: [...chance.pick(slots)],
    openWeekdays: [...chance.pick(openWeekdays)],
    closedOnHolidays: chance.percent(50),
    lastEntry: chance.percent(20) ? '15:30' : null,
    groupMax: chance.percent(5) ? 5 : null,
    source: 'case',
  }
}

function wantedItem(chance: Chance, at: number, forGroups: number): Partial<Item> {
  const minutes = 60 + 15 * chance.below(5)
  const isForGroup = chance.percent(forGroups)
  return {
    id: `wanted-${String(at).padStart(2, '0')}`,
    kind: 'visit',
    title: { en: `Visit ${at}` },
    placeId: `place-${at + 4}`,
    startTime: '09:00',
    endTime: `${String(9 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
    ...(isForGroup ? { attendance: 'groups', groupIds: [chance.pick(['group-a', 'group-b'])] } : {}),
  }
}

function fixedItems(chance: Chance, days: readonly string[]): readonly Partial<Item>[] {
  const dinners = days
    .filter(() => chance.percent(40))
    .map(
      (dayOn): Partial<Item> => ({
        kind: 'banquet',
        dayOn,
        startTime: '18:30',
        endTime: '20:30',
        placeId: 'place-2',
        lockTime: true,
      }),
    )
  const call: Partial<Item> = {
    kind: 'courtesyCall',
    dayOn: days[1] ?? FIRST_ON,
    startTime: '10:00',
    endTime: '10:45',
    placeId: 'place-3',
    lockTime: true,
  }
  const arrival: Partial<Item> = { kind: 'flight', dayOn: FIRST_ON, startTime: '07:00', endTime: '10:30', toPlaceId: 'place-1' }
  const departure: Partial<Item> = {
    kind: 'flight',
    dayOn: days.at(-1) ?? FIRST_ON,
    startTime: '17:00',
    endTime: '19:00',
    placeId: 'place-1',
  }
  return [...dinners, ...(days.length > 2 ? [call, arrival, departure] : [])]
}
