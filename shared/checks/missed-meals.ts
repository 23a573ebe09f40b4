import { type AddItemInput, addItem } from '../commands/add-item'
import { instantOf, type LocalDate, type LocalTime, MINUTE_MS, type Span, wallTimeOf, type Zone } from '../kernel/time'
import { isMeal } from '../mission/items/is-meal'
import type { PlannedItem } from '../mission/items/planned-items'
import type { Mission } from '../mission/mission'
import { attendeeIdsOf, partyOf } from '../mission/people/attendance'
import { createFinding, manyPersons, refsTo } from './create-finding'
import type { Finding, Mend } from './finding'
import { mendBy } from './mends'
import { partedBy } from './parted-party'

interface Meal {
  readonly messageId: 'C21.lunch' | 'C21.dinner'
  readonly from: LocalTime
  readonly to: LocalTime
}

/** When people expect to eat (rules.md 5.7). */
const meals: readonly Meal[] = [
  { messageId: 'C21.lunch', from: '11:30', to: '14:00' },
  { messageId: 'C21.dinner', from: '17:30', to: '20:30' },
]

/** Who has so long before the first item or after the last, or in free time, eats by themselves. */
const OWN_TIME_MINUTES = 45
/** A meal that only begins or ends in the hours of another is not that one. */
const OVERLAP_MINUTES = 20

/** Guests who do the same all day. */
interface Line {
  readonly personIds: readonly string[]
  readonly items: readonly PlannedItem[]
}

/** Some who have nothing to eat: the items around, and the longest stretch without any, in the hours of the meal. */
interface Hungry {
  readonly line: Line
  readonly before: PlannedItem | undefined
  readonly after: PlannedItem | undefined
  readonly gap: Span
}

/** Meals that what there is on a day, in time order, leaves out: one finding each, for all who miss it. */
export function missedMeals(mission: Mission, on: LocalDate, day: readonly PlannedItem[]): readonly Finding[] {
  const last = day.reduce<PlannedItem | undefined>((a, b) => (a && a.end >= b.end ? a : b), undefined)
  if (!last) return []
  // Where the day ends, its hours count: who flies out eats on board.
  const zone = last.item.endZone ?? last.item.zone
  const lines = linesOf(mission, day)
  return meals.flatMap((meal) => {
    const hours = { start: instantOf(on, meal.from, zone), end: instantOf(on, meal.to, zone) }
    const hungry = lines.flatMap((line) => hungryAt(line, hours) ?? [])
    return hungry.length === 0 ? [] : [mealFinding(mission, meal, on, zone, hungry)]
  })
}

/** While nobody is in the party yet, all that there is on the day feeds it: of which groups it will consist is not asked. */
function linesOf(mission: Mission, day: readonly PlannedItem[]): readonly Line[] {
  if (partyOf(mission).length === 0) return [{ personIds: [], items: day.filter(({ item }) => item.attendance !== 'persons') }]
  const lists = day.map(({ item }) => attendeeIdsOf(mission, item))
  return partedBy(partyOf(mission), [...new Set(lists)]).map(({ personIds, inLists }) => ({
    personIds,
    items: day.filter((_, index) => inLists.has(lists[index] ?? [])),
  }))
}

function hungryAt(line: Line, hours: Span): Hungry | null {
  const bound = line.items.filter(({ item }) => item.kind !== 'freeTime')
  const [first] = bound
  if (!first) return null
  const end = Math.max(...bound.map((planned) => planned.end))
  const ownTime = Math.max(Math.min(hours.end, first.start) - hours.start, hours.end - Math.max(hours.start, end))
  if (ownTime >= OWN_TIME_MINUTES * MINUTE_MS || line.items.some((planned) => feeds(planned, hours))) return null
  let reached = hours.start
  let gap: Span = { start: reached, end: reached }
  for (const planned of bound) {
    const free = Math.min(planned.start, hours.end)
    if (free - reached > gap.end - gap.start) gap = { start: reached, end: free }
    reached = Math.max(reached, planned.end)
  }
  const middle = gap.end > gap.start ? gap.end : (hours.start + hours.end) / 2
  return {
    line,
    gap,
    before: bound.findLast(({ start }) => start < middle),
    after: bound.find(({ start }) => start >= middle),
  }
}

function feeds({ item, start, end }: PlannedItem, hours: Span): boolean {
  const minutes = (Math.min(end, hours.end) - Math.max(start, hours.start)) / MINUTE_MS
  if (item.kind === 'freeTime') return minutes >= OWN_TIME_MINUTES
  return minutes >= OVERLAP_MINUTES && (isMeal(item) || item.kind === 'flight' || item.kind === 'rail')
}

function mealFinding(mission: Mission, meal: Meal, on: string, zone: Zone, hungry: readonly Hungry[]): Finding {
  const most = hungry.reduce((a, b) => (b.line.personIds.length > a.line.personIds.length ? b : a))
  const personIds = hungry.flatMap(({ line }) => line.personIds)
  const isWhole = personIds.length === new Set(partyOf(mission).map(({ personId }) => personId)).size
  const persons = manyPersons(personIds)
  const items = refsTo(
    'items',
    [most.before, most.after].flatMap((planned) => planned?.item.id ?? []),
  )
  const around = most.after ? (most.before ? 'between' : 'before') : 'after'
  return createFinding({
    messageId: meal.messageId,
    severity: 'warn',
    refs: [...items, ...(isWhole ? [] : persons.refs)],
    keyRefs: isWhole ? [] : persons.keyRefs,
    params: {
      mealOn: on,
      fromAt: meal.from,
      toAt: meal.to,
      where: hungry.length === 1 ? around : 'several',
      whole: isWhole ? 'yes' : 'no',
      count: personIds.length,
      unnamed: isWhole ? 0 : persons.unnamed,
    },
    found: 0,
    allowed: 1,
    source: 'house',
    on,
    mends: mealMends(mission, meal, on, zone, hungry, isWhole),
    distinguishedBy: `${on} ${isWhole ? '' : persons.distinguishedBy}`.trim(),
  })
}

/** A meal in the time that all of them have, where they are then. */
function mealMends(
  mission: Mission,
  meal: Meal,
  dayOn: string,
  zone: Zone,
  hungry: readonly Hungry[],
  isWhole: boolean,
): readonly Mend[] {
  const start = Math.max(...hungry.map(({ gap }) => gap.start))
  const minutes = Math.min(60, (Math.min(...hungry.map(({ gap }) => gap.end)) - start) / MINUTE_MS)
  if (minutes < OWN_TIME_MINUTES) return []
  const startTime = wallTimeOf(start, zone).time
  const endTime = wallTimeOf(start + minutes * MINUTE_MS, zone).time
  const [one] = hungry
  const placeId = hungry.length === 1 ? (one?.before?.endPlaceId ?? null) : null
  const input: AddItemInput = {
    ...(isWhole ? { attendance: 'party' } : attendanceOf(mission, hungry)),
    kind: 'meal',
    dayOn,
    startTime,
    endTime,
    placeId,
    zone,
    endZone: null,
  }
  const label = meal.messageId === 'C21.lunch' ? 'addLunch' : 'addDinner'
  return [mendBy(label, addItem, input, { startAt: startTime, endAt: endTime })]
}

/** As the item before or after is attended, where by the same persons; else each by name. */
function attendanceOf(mission: Mission, hungry: readonly Hungry[]): AddItemInput {
  const personIds = hungry.flatMap(({ line }) => line.personIds)
  const alike = hungry
    .flatMap(({ before, after }) => [before, after])
    .find((planned) => planned && hasSame(attendeeIdsOf(mission, planned.item), personIds))
  if (!alike) return { attendance: 'persons', includePersonIds: [...personIds].sort() }
  const { attendance, groupIds, includePersonIds, excludePersonIds } = alike.item
  return { attendance, groupIds, includePersonIds, excludePersonIds }
}

function hasSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id))
}
