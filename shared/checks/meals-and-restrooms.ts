import { keptLists } from '../kernel/kept-lists'
import { memoPerRow } from '../kernel/memo'
import { groupBy } from '../kernel/order'
import type { Item } from '../mission/entities/item'
import { spanOf, takesPlace } from '../mission/item-times'
import { plannedByDay } from '../mission/items-by-day'
import { lookUp } from '../mission/look-up'
import { rowsOf } from '../mission/mission'
import type { PlannedItem } from '../mission/planned-items'
import { aboutEach } from './about-each'
import type { Check } from './finding'
import { missedMeals } from './missed-meals'
import { ridesWithoutRestroom } from './rides-without-restroom'

/** C21: who is bound over noon or in the evening finds a meal in the programme, and no coach drives for long without a stop. */
export const mealsAndRestrooms: Check = {
  id: 'C21',
  name: 'meals-and-restrooms',
  reads: ['items', 'participations', 'vehicles', 'missions', 'ruleProfiles'],
  run: (mission, context) => findingsOf(mission, daysOf(mission), context),
}

const findingsOf = aboutEach(
  ['participations', 'vehicles', 'missions', 'ruleProfiles'],
  (mission, day: readonly PlannedItem[]) => [...missedMeals(mission, day), ...ridesWithoutRestroom(mission, day)],
)

/** What people do on each programme day, free time with it, in time order; the same list while the day stands. */
const daysOf = lookUp(['items'], (mission): readonly (readonly PlannedItem[])[] => {
  const planned = plannedByDay(mission)
  const free = groupBy(
    rowsOf(mission, 'items').flatMap((item) => freeTimeOf(item) ?? []),
    ({ item }) => item.dayOn ?? '',
  )
  const days = [...new Set([...planned.keys(), ...free.keys()])].map((on): [string, readonly PlannedItem[]] => {
    const [bound = none, own = none] = [planned.get(on), free.get(on)]
    return [on, own.length === 0 ? bound : [...bound, ...own].sort(byStart)]
  })
  return [...keepDays(new Map(days)).values()]
})

const none: readonly PlannedItem[] = []
const keepDays = keptLists<PlannedItem>()

const freeTimeOf = memoPerRow((item: Item): PlannedItem | null => {
  const span = item.kind === 'freeTime' && item.status !== 'idea' && takesPlace(item) ? spanOf(item) : null
  return span && span.end >= span.start ? { item, ...span, endPlaceId: item.placeId } : null
})

function byStart(a: PlannedItem, b: PlannedItem): number {
  return a.start - b.start || a.end - b.end || (a.item.id < b.item.id ? -1 : 1)
}
