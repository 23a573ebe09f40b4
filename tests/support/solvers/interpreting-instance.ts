import { type Draft, missionOf } from '../../../resources/samples/mission-of'
import { japanMarket } from '../../../shared/interpreting/rule-profiles/japan-market'
import { addDays, timeOfMinutes } from '../../../shared/kernel/time'
import type { Mission } from '../../../shared/mission/mission'
import { type Chance, seededChance } from '../seeded-chance'

export interface InstanceSize {
  readonly items: number
  readonly interpreters: number
  readonly days: number
}

const languages = ['zh', 'ko', 'en', 'vi', 'th', 'id', 'km', 'fr'] as const
const places = 12
const groups = 10
const fields = ['water', 'waste', 'hydrogen', 'soil'] as const
const startsOn = '2026-05-11'

/**
 * A mission that is nothing but interpreting: items scattered over days, hours and twelve places with ways between them, an eighth of
 * them in the evening, some of the long ones for two; interpreters into Japanese and back with one to three languages, each a
 * speciality, a fee and some days away. Nobody is assigned. The same for the same size and seed.
 */
export function interpretingInstance({ items, interpreters, days }: InstanceSize, seed = 1): Mission {
  const chance = seededChance(seed * 7919 + items)
  const persons = Array.from({ length: interpreters }, (_, index) => ({ id: `p-${pad(index)}` }))
  const drafted = Array.from({ length: items }, (_, index) => itemAt(chance, index, days))
  const sites = Array.from({ length: places }, () => ({ x: chance.below(40), y: chance.below(40) }))
  return missionOf('instance', {
    missions: [{ id: 'instance', code: 'INSTANCE', startsOn, endsOn: addDays(startsOn, days - 1), ruleProfileId: 'rules' }],
    ruleProfiles: [{ id: 'rules', ...japanMarket }],
    persons,
    groups: Array.from({ length: groups }, (_, index) => ({ id: `g-${index}`, code: `G${index}` })),
    places: sites.map((_, index) => ({ id: `pl-${index}` })),
    transferTimes: sites.flatMap((from, a) =>
      sites.slice(a + 1).map((to, b) => ({
        id: `way-${a}-${a + 1 + b}`,
        fromPlaceId: `pl-${a}`,
        toPlaceId: `pl-${a + 1 + b}`,
        minutes: Math.max(5, Math.round(Math.hypot(from.x - to.x, from.y - to.y) / 5) * 5),
      })),
    ),
    ratePlans: [30, 36, 42, 50, 60].map((thousands, index) => ({
      id: `rate-${index}`,
      fullDay: { minutes: 480, fee: thousands * 1000, source: 'generated' },
      halfDay: { minutes: 240, fee: thousands * 600, notAcrossNoon: true, source: 'generated' },
      overtime: { stepMinutes: 30, ignoreBelowMinutes: 15, factor: 1.25, source: 'generated' },
    })),
    items: drafted.map(({ item }) => item),
    requirements: drafted.map(({ requirement }) => requirement),
    interpreters: persons.map(({ id }, index) => interpreterAt(chance, id, index)),
    availabilities: persons.flatMap((_, index) => absenceOf(chance, index, days)),
  })
}

function itemAt(chance: Chance, index: number, days: number) {
  const id = `i-${pad(index)}`
  const start = chance.percent(12) ? 1110 + 15 * chance.below(5) : 480 + 15 * chance.below(36)
  const minutes = chance.pick([45, 60, 75, 90, 120, 150, 180])
  const item: Draft<'items'> = {
    id,
    kind: 'visit',
    dayOn: addDays(startsOn, chance.below(days)),
    startTime: timeOfMinutes(start).time,
    endTime: timeOfMinutes(start + minutes).time,
    placeId: `pl-${chance.below(places)}`,
    attendance: 'groups',
    groupIds: [`g-${chance.below(groups)}`],
    status: 'confirmed',
    specialities: chance.percent(30) ? [chance.pick(fields)] : [],
  }
  const requirement: Draft<'requirements'> = {
    id: `need-${id}`,
    itemId: id,
    from: languages[Math.min(chance.below(languages.length), chance.below(languages.length))] ?? 'zh',
    to: 'ja',
    teamSize: minutes >= 120 && chance.percent(60) ? 2 : 1,
    priority: chance.percent(10) ? 1 : 3,
  }
  return { item, requirement }
}

function interpreterAt(chance: Chance, personId: string, index: number): Draft<'interpreters'> {
  const own = new Set<string>([languages[index % languages.length] ?? 'zh'])
  while (own.size < 3 && chance.percent(45)) {
    own.add(languages[Math.min(chance.below(languages.length), chance.below(languages.length))] ?? 'zh')
  }
  return {
    id: `int-${pad(index)}`,
    personId,
    languages: [{ lang: 'ja', class: 'A', modes: [] }, ...[...own].map((lang) => ({ lang, class: 'B' as const, modes: [] }))],
    specialities: [chance.pick(fields)],
    ratePlanId: `rate-${chance.below(5)}`,
  }
}

function absenceOf(chance: Chance, index: number, days: number): readonly Draft<'availabilities'>[] {
  if (!chance.percent(30)) return []
  const on = addDays(startsOn, chance.below(days))
  return [
    { id: `away-${pad(index)}`, interpreterId: `int-${pad(index)}`, from: { on, time: '00:00' }, to: { on, time: '23:59' } },
  ]
}

function pad(index: number): string {
  return String(index).padStart(4, '0')
}
