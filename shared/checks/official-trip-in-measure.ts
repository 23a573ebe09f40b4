import { ruleProfileOf } from '../interpreting/figure-of'
import { memoPerRow } from '../kernel/memo'
import { addDays, datesFrom, type LocalDate } from '../kernel/time'
import type { Item, ItemKind } from '../mission/entities/item'
import { type Figure, officialTripFigureNames, type RuleProfile } from '../mission/entities/rule-profile'
import { takesPlace } from '../mission/items/item-times'
import { lookUp } from '../mission/look-up'
import { type Mission, rowsOf } from '../mission/mission'
import { isComing } from '../mission/people/attendance'
import { createFinding, type FindingMessage } from './create-finding'
import { isFarCountry } from './far-countries'
import type { Check, Finding } from './finding'

/**
 * C25: a trip that is planned by the limits of official trips (their figures are in the mission's rule profile) keeps to them: days abroad,
 * countries, people, days with business. A limit that the profile leaves out is not asked for, and neither is what no item tells yet.
 */
export const officialTripInMeasure: Check = {
  id: 'C25',
  name: 'official-trip-in-measure',
  reads: ['items', 'places', 'participations', 'missions', 'ruleProfiles'],
  run: (mission) => {
    const figures = ruleProfileOf(mission)?.figures
    if (!figures || officialTripFigureNames.every((name) => figures[name] === undefined)) return []
    const trip = tripOf(mission)
    return trip
      ? [
          ...lengthFindings(mission, trip, figures),
          ...peopleFindings(mission, figures.officialTripPersons),
          ...businessFindings(mission, trip, figures.officialTripBusinessPercent),
        ]
      : []
  },
}

type Figures = RuleProfile['figures']

/** What counts as substantive business. */
const business: readonly ItemKind[] = [
  'visit',
  'meeting',
  'courtesyCall',
  'b2bSession',
  'ceremony',
  'conferenceSession',
  'lecture',
  'workshop',
  'signing',
  'briefing',
  'pressBriefing',
]
/** What is on a day whose programme is still to be made: the way, bed and board. Days of travel alone are held against nobody. */
const around: readonly ItemKind[] = ['flight', 'rail', 'transfer', 'checkIn', 'checkOut', 'meal', 'restStop', 'note', 'blocker']
/** Trips to Hong Kong, Macao and Taiwan follow rules of their own. */
const home: readonly string[] = ['', 'CN', 'HK', 'MO', 'TW']

/** The days abroad, with both days of crossing the border, and where they are spent. */
interface Trip {
  readonly days: readonly LocalDate[]
  /** Countries that are entered; whoever only changes planes enters none. */
  readonly countries: readonly string[]
  readonly businessDays: ReadonlySet<LocalDate>
  /** Days of which it is known what they are for, beside the way. */
  readonly plannedDays: ReadonlySet<LocalDate>
}

/** null: nothing abroad is planned. */
const tripOf = lookUp(['items', 'places'], (mission): Trip | null => {
  const countries = new Set<string>()
  const businessDays = new Set<LocalDate>()
  const plannedDays = new Set<LocalDate>()
  let [first, last] = ['', '']
  for (const item of rowsOf(mission, 'items')) {
    const part = partOf(item, mission.tables.places)
    if (!part) continue
    for (const day of part.days) {
      if (part.isBusiness) businessDays.add(day)
      if (part.isPlanned) plannedDays.add(day)
    }
    for (const country of part.entered) countries.add(country)
    const [from = '', to = from] = [part.days[0], part.days.at(-1)]
    if (part.isAbroad && (first === '' || from < first)) first = from
    if (part.isAbroad && to > last) last = to
  }
  return first === '' ? null : { days: datesFrom(first, last), countries: [...countries].sort(), businessDays, plannedDays }
})

/** What one item is of the trip; null: nothing. Remembered: an edit asks one item of a thousand. */
const partOf = memoPerRow((item: Item, places: Mission['tables']['places']) => {
  if (item.dayOn === null || item.status === 'idea' || !takesPlace(item)) return null
  const abroad = [item.placeId, item.toPlaceId]
    .flatMap((id) => (id === null ? [] : (places[id] ?? [])))
    .filter(({ country }) => !home.includes(country))
  return {
    days: datesFrom(item.dayOn, addDays(item.dayOn, Math.max(0, item.endDayOffset))),
    isAbroad: abroad.length > 0,
    isBusiness: business.includes(item.kind),
    isPlanned: !around.includes(item.kind),
    entered: abroad.filter(({ kind }) => kind !== 'airport').map(({ country }) => country),
  }
})

function lengthFindings(mission: Mission, { days, countries }: Trip, figures: Figures): readonly Finding[] {
  const byCountries = [figures.officialTripDays, figures.officialTripDaysInTwo, figures.officialTripDaysInThree]
  const most = byCountries.findLastIndex((figure) => figure !== undefined) + 1
  const limit = byCountries[Math.min(countries.length, most) - 1]
  const [firstOn = '', lastOn = ''] = [days[0], days.at(-1)]
  if (!limit) return []
  const far = countries.some(isFarCountry) ? (figures.officialTripFarDays?.value ?? 0) : 0
  return [
    ...tripFinding(mission, 'C25.days', days.length, limit.value + far, limit.source, {
      firstOn,
      lastOn,
      countries: countries.length,
    }),
    ...tripFinding(mission, 'C25.countries', countries.length, most, limit.source),
  ]
}

/** All who come from the guests' side, interpreters among them. */
function peopleFindings(mission: Mission, limit: Figure | undefined): readonly Finding[] {
  if (!limit) return []
  const travelling = rowsOf(mission, 'participations').filter((one) => one.side === 'guest' && isComing(one))
  const people = new Set(travelling.map(({ personId }) => personId)).size
  return tripFinding(mission, 'C25.persons', people, limit.value, limit.source)
}

/** Days of which nothing is known yet may become days of business. */
function businessFindings(mission: Mission, trip: Trip, limit: Figure | undefined): readonly Finding[] {
  if (!limit) return []
  const { days, businessDays, plannedDays } = trip
  const idle = days.filter((day) => plannedDays.has(day) && !businessDays.has(day))
  const needed = Math.ceil((days.length * limit.value) / 100)
  if (days.length - idle.length >= needed) return []
  const found = days.filter((day) => businessDays.has(day)).length
  const params = { days: days.length, percent: limit.value, idleDates: idle.join(' ') }
  return [findingAbout(mission, 'C25.business', found, needed, limit.source, params)]
}

function tripFinding(
  mission: Mission,
  messageId: FindingMessage,
  found: number,
  allowed: number,
  source: string,
  params: Finding['params'] = {},
): readonly Finding[] {
  return found > allowed ? [findingAbout(mission, messageId, found, allowed, source, params)] : []
}

/** What somebody accepted holds for the figures that they saw. */
function findingAbout(
  mission: Mission,
  messageId: FindingMessage,
  found: number,
  allowed: number,
  source: string,
  params: Finding['params'],
): Finding {
  return createFinding({
    messageId,
    severity: 'warn',
    refs: [{ table: 'missions', id: mission.id }],
    params: { ...params, found, allowed },
    found,
    allowed,
    source,
    on: null,
    distinguishedBy: `${found}/${allowed}`,
  })
}
