import { type Draft, missionOf } from '../../../resources/samples/mission-of'
import { aiic } from '../../../shared/interpreting/rule-profiles/aiic'
import { japanMarket } from '../../../shared/interpreting/rule-profiles/japan-market'
import { addDays, timeOfMinutes } from '../../../shared/kernel/time'
import type { Availability } from '../../../shared/mission/entities/availability'
import type { ItemKind } from '../../../shared/mission/entities/item'
import { noAdmissionRules } from '../../../shared/mission/entities/place'
import { type InterpretationMode, interpretationModes } from '../../../shared/mission/entities/requirement'
import type { Mission } from '../../../shared/mission/mission'
import { type Chance, seededChance } from '../seeded-chance'

const languages = ['zh', 'ko', 'en'] as const
export const startsOn = '2026-05-11'

export interface TeamPlanSize {
  readonly items: number
  readonly interpreters: number
  readonly days: number
}

/**
 * A small mission in which everything about interpreting happens: nights, rides, ways, groups, relays, one-way work, modes, absences,
 * refusals, pins that clash, limits that bite, interpreters who are of the party and attend. Half of it is assigned, rightly or not. The same for the same seed and size.
 */
export function aRandomTeamPlan(seed: number, size: TeamPlanSize = { items: 5, interpreters: 4, days: 2 }): Mission {
  const chance = seededChance(seed * 104_729 + 17)
  const persons = Array.from({ length: size.interpreters }, (_, index) => ({ id: `p-${index}` }))
  const guests = ['guest-0', 'guest-1', 'guest-2']
  // Of their own: what else a seed makes stays as it is.
  const likings = seededChance(seed * 31 + 7)
  const interpreters = persons
    .map(({ id }, index) => interpreterOf(chance, id, index))
    .map((one, index) => ({ ...one, preferredPartnerIds: likings.percent(40) ? [`int-${(index + 1) % size.interpreters}`] : [] }))
  const ofParty = persons.filter(() => likings.percent(15)).map(({ id }) => id)
  const items = Array.from({ length: size.items }, (_, index) => itemOf(chance, index, size.days))
  const requirements = items.flatMap((item, index) => requirementsOf(chance, item.id, index))
  return missionOf('plan', {
    missions: [
      {
        id: 'plan',
        code: 'PLAN',
        startsOn,
        endsOn: addDays(startsOn, size.days),
        ruleProfileId: chance.percent(80) ? 'rules' : null,
      },
    ],
    ruleProfiles: [
      {
        id: 'rules',
        ...japanMarket,
        figures: {
          ...japanMarket.figures,
          ...tightFigures(chance),
          maxSessions: { value: likings.pick([10, 10, 1, 2]), source: 'test' },
        },
      },
      { id: 'booth', ...aiic },
    ],
    persons: [...persons, ...guests.map((id) => ({ id }))],
    groups: [{ id: 'g-0' }, { id: 'g-1' }],
    participations: [...guests, ...ofParty].map((personId, index) => ({
      id: `part-${index}`,
      personId,
      groupIds: [`g-${index % 2}`],
      status: 'confirmed' as const,
    })),
    places: Array.from({ length: 4 }, (_, index) => ({
      id: `pl-${index}`,
      admission: index === 3 ? { ...noAdmissionRules, visitorsPerInterpreter: 2 } : null,
    })),
    transferTimes: [0, 1, 2].flatMap((from) =>
      [1, 2, 3]
        .filter((to) => to > from && chance.percent(80))
        .map((to) => ({
          id: `way-${from}-${to}`,
          fromPlaceId: `pl-${from}`,
          toPlaceId: `pl-${to}`,
          minutes: 10 + 10 * chance.below(6),
          bands: from === 1 ? [{ from: '10:00', to: '13:00', direction: 'both' as const, minutes: 75 }] : [],
        })),
    ),
    ratePlans: [
      {
        id: 'rate',
        fullDay: { minutes: 420, fee: 40_000, source: '' },
        halfDay: { minutes: 240, fee: 25_000, notAcrossNoon: true, source: '' },
        overtime: { stepMinutes: 30, ignoreBelowMinutes: 15, factor: 1.25, source: '' },
      },
    ],
    items,
    interpreters,
    requirements,
    availabilities: interpreters.flatMap(({ id }, index) => absenceOf(chance, id, index, size.days)),
    assignments: requirements
      .flatMap(({ id }) => interpreters.flatMap((who) => (chance.percent(30) ? [assignmentOf(chance, id, who.id)] : [])))
      .map((one) => ({ ...one, role: likings.pick(['lead', 'second', 'second', 'second', 'booth'] as const) })),
  })
}

function tightFigures(chance: Chance) {
  const figure = (value: number) => ({ value, source: 'test' })
  return {
    maxInterpretingMinutes: figure(chance.pick([0, 180, 240, 420])),
    maxSessionMinutes: figure(chance.pick([90, 150, 210])),
    sessionBreakMinutes: figure(chance.pick([15, 15, 60])),
    maxDutyMinutes: figure(chance.pick([300, 480, 720])),
    minRestMinutes: figure(chance.pick([0, 600, 840])),
    visitorsPerInterpreter: figure(chance.pick([20, 1, 1, 2])),
  }
}

function itemOf(chance: Chance, index: number, days: number): Draft<'items'> {
  const start = chance.percent(15) ? 1200 + 30 * chance.below(8) : 420 + 30 * chance.below(22)
  const end = timeOfMinutes(start + chance.pick([30, 60, 90, 120, 180, 260]))
  const kind = chance.pick<ItemKind>(['visit', 'visit', 'meeting', 'banquet', 'transfer'])
  return {
    id: `i-${index}`,
    kind,
    dayOn: addDays(startsOn, chance.below(days)),
    startTime: timeOfMinutes(start).time,
    endTime: end.time,
    endDayOffset: end.dayOffset,
    placeId: chance.percent(90) ? `pl-${chance.below(4)}` : null,
    toPlaceId: kind === 'transfer' ? `pl-${chance.below(4)}` : null,
    attendance: chance.pick(['party', 'groups', 'groups', 'persons']),
    groupIds: [chance.pick(['g-0', 'g-1'])],
    status: chance.pick(['confirmed', 'tentative', 'confirmed', 'idea']),
    timeMode: chance.percent(95) ? 'exact' : 'tbd',
    specialities: chance.percent(30) ? [chance.pick(['water', 'waste'])] : [],
    speechMinutes: chance.percent(15) ? 30 : null,
    ruleProfileId: chance.percent(15) ? 'booth' : null,
  }
}

function requirementsOf(chance: Chance, itemId: string, index: number): readonly Draft<'requirements'>[] {
  if (chance.percent(10)) return []
  const requirement = (number: number): Draft<'requirements'> => ({
    id: `need-${index}-${number}`,
    itemId,
    from: chance.pick(languages),
    to: chance.percent(85) ? 'ja' : chance.pick(['vi', 'fr']),
    oneWay: chance.percent(20),
    mode: chance.percent(60) ? 'consecutive' : chance.pick<InterpretationMode>([...interpretationModes]),
    teamSize: chance.pick([null, 1, 1, 2, 0]),
    allowRelay: chance.percent(30),
    priority: chance.pick([1, 3, 3, 5]),
    principalPersonId: chance.percent(30) ? 'guest-0' : null,
  })
  return chance.percent(12) ? [requirement(0), requirement(1)] : [requirement(0)]
}

function interpreterOf(chance: Chance, personId: string, index: number): Draft<'interpreters'> {
  const others = [...languages, 'vi'].filter(() => chance.percent(55))
  return {
    id: `int-${index}`,
    personId,
    languages: [
      { lang: 'ja', class: chance.pick(['A', 'A', 'B', 'C']), modes: [] },
      ...others.map((lang) => ({
        lang,
        class: chance.pick(['A', 'B', 'B', 'C'] as const),
        modes: chance.percent(85) ? [] : (['consecutive'] as const).slice(),
      })),
    ],
    specialities: chance.percent(50) ? ['water'] : [],
    maxInterpretingMinutes: chance.percent(80) ? null : 200,
    minRestMinutes: chance.percent(80) ? null : 720,
    doNotUse: chance.percent(5),
    ratePlanId: chance.percent(50) ? 'rate' : null,
  }
}

function absenceOf(chance: Chance, interpreterId: string, index: number, days: number): readonly Draft<'availabilities'>[] {
  if (!chance.percent(25)) return []
  const on = addDays(startsOn, chance.below(days))
  const state = chance.pick<Availability['state']>(['unavailable', 'travel', 'tentativeHold', 'available'])
  return [
    { id: `away-${index}`, interpreterId, state, from: { on, time: '06:00' }, to: { on, time: chance.pick(['12:00', '23:00']) } },
  ]
}

export function assignmentOf(chance: Chance, requirementId: string, interpreterId: string): Draft<'assignments'> {
  return {
    id: `${requirementId}-${interpreterId}`,
    requirementId,
    interpreterId,
    status: chance.pick(['proposed', 'confirmed', 'accepted', 'confirmed', 'declined', 'cancelled']),
    pinned: chance.percent(15),
    reportMinutesBefore: chance.percent(80) ? null : 60,
    releaseMinutesAfter: chance.percent(80) ? 0 : 30,
  }
}
