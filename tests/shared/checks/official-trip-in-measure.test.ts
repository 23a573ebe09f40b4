import { describe, expect, test } from 'vitest'
import { officialTripInMeasure } from '../../../shared/checks/official-trip-in-measure'
import { officialTripLimits } from '../../../shared/interpreting/rule-profiles/official-trip'
import { addDays } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import type { Participation } from '../../../shared/mission/entities/participation'
import type { RuleProfile } from '../../../shared/mission/entities/rule-profile'
import { aMission } from '../../support/a-mission'
import { whatACheckSays } from '../../support/what-a-check-says'

const countries = ['JP', 'KR', 'TH', 'VN', 'KE', 'HK', 'CN']

interface Situation {
  readonly items?: readonly Partial<Item>[]
  readonly people?: readonly Partial<Participation>[]
  readonly figures?: RuleProfile['figures']
}

/** Each country has an airport (`JP-air`) and a plant (`JP`). */
function says({ items = [], people = [], figures = officialTripLimits }: Situation): readonly string[] {
  const mission = aMission({
    missions: [{ ruleProfileId: 'rules' }],
    ruleProfiles: [{ id: 'rules', figures }],
    persons: people.map((_, index) => ({ id: `person-${index}` })),
    participations: people.map((one, index) => ({ personId: `person-${index}`, ...one })),
    places: countries.flatMap((country) => [
      { id: country, country },
      { id: `${country}-air`, country, kind: 'airport' as const },
    ]),
    items: items.map((item, index) => ({ id: `item-${index}`, startTime: '10:00', endTime: '11:00', ...item })),
  })
  return whatACheckSays(officialTripInMeasure, mission)
}

/** Out on 24 May, `days` days of visits in these countries in turn, and home on the next. */
function trip(days: number, visited: readonly string[]): readonly Partial<Item>[] {
  const on = (day: number) => addDays('2023-05-24', day)
  return [
    { kind: 'flight', dayOn: on(0), placeId: 'CN-air', toPlaceId: `${visited[0]}-air` },
    ...Array.from({ length: days }, (_, day) => ({ dayOn: on(day + 1), placeId: visited[day % visited.length] ?? null })),
    { kind: 'flight', dayOn: on(days + 1), placeId: `${visited.at(-1)}-air`, toPlaceId: 'CN-air' },
  ]
}

/** Three days in Japan with this on each; null: nothing yet. */
function withDays(kinds: readonly (Item['kind'] | null)[]): readonly Partial<Item>[] {
  const [out = {}, ...rest] = trip(3, ['JP'])
  const visits = kinds.flatMap((kind, day) => (kind ? [{ ...rest[day], kind }] : []))
  return [out, ...visits, ...rest.slice(3)]
}

describe('C25: an official trip keeps to its limits', () => {
  test.each<[string, Situation, readonly string[]]>([
    ['five days with both days of the border in one country', { items: trip(3, ['JP']) }, []],
    ['six days', { items: trip(4, ['JP']) }, ['C25.days mission 6/5']],
    ['eight days in two countries', { items: trip(6, ['JP', 'KR']) }, []],
    ['nine days in two', { items: trip(7, ['JP', 'KR']) }, ['C25.days mission 9/8']],
    ['eleven days in three', { items: trip(9, ['JP', 'KR', 'TH']) }, ['C25.days mission 11/10']],
    ['six days in Africa', { items: trip(4, ['KE']) }, []],
    ['seven days in Africa', { items: trip(5, ['KE']) }, ['C25.days mission 7/6']],
    ['four countries', { items: trip(4, ['JP', 'KR', 'TH', 'VN']) }, ['C25.countries mission 4/3']],
    [
      'planes are changed in a second country, without leaving the airport',
      { items: [...trip(4, ['JP']), { kind: 'flight', dayOn: '2023-05-24', placeId: 'KR-air', toPlaceId: 'JP-air' }] },
      ['C25.days mission 6/5'],
    ],
    [
      'a flight that lands the day after',
      { items: [...trip(3, ['JP']), { kind: 'flight', dayOn: '2023-05-28', endDayOffset: 1, placeId: 'JP-air' }] },
      ['C25.days mission 6/5'],
    ],
    ['days at home before are none', { items: [...trip(3, ['JP']), { dayOn: '2023-05-20', placeId: 'CN' }] }, []],
    ['an idea abroad is none', { items: [...trip(3, ['JP']), { dayOn: '2023-06-20', placeId: 'JP', status: 'idea' }] }, []],
    ['in Hong Kong other rules hold', { items: trip(8, ['HK']) }, []],
    ['nothing abroad is planned', { people: Array.from({ length: 9 }, () => ({})) }, []],
    ['six people', { items: trip(1, ['JP']), people: Array.from({ length: 6 }, () => ({})) }, []],
    [
      'and the interpreter who travels with them',
      { items: trip(1, ['JP']), people: [...Array.from({ length: 6 }, () => ({})), { role: 'interpreter' as const }] },
      ['C25.persons mission 7/6'],
    ],
    [
      'and one who cancelled, and their host',
      {
        items: trip(1, ['JP']),
        people: [...Array.from({ length: 6 }, () => ({})), { status: 'cancelled' as const }, { side: 'host' as const }],
      },
      [],
    ],
    [
      'two of five days are free: two thirds are four',
      { items: withDays(['freeTime', 'freeTime', 'visit']) },
      ['C25.business mission 1/4'],
    ],
    ['one of five is free', { items: withDays(['freeTime', 'visit', 'visit']) }, []],
    ['one is free, and one still empty', { items: withDays(['freeTime', null, 'visit']) }, []],
    ['one is free, and one has a lunch alone: it is still to be planned', { items: withDays(['freeTime', 'meal', 'visit']) }, []],
    ['the profile has no such limits', { items: trip(9, ['JP']), figures: {} }, []],
    [
      'a limit of one’s own, the others left out',
      { items: trip(4, ['JP', 'KR']), figures: { officialTripDays: { value: 3, source: 'own' } } },
      ['C25.days mission 6/3', 'C25.countries mission 2/1'],
    ],
  ])('%s', (_situation, situation, expected) => {
    expect(says(situation)).toEqual(expected)
  })
})
