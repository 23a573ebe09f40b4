import { keptLists } from '../kernel/kept-lists'
import { memoPerRow } from '../kernel/memo'
import { groupBy } from '../kernel/order'
import type { LocalDate } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import { goingOnByDay } from '../mission/items/going-on'
import { spanOf, takesPlace } from '../mission/items/item-times'
import { plannedByDay } from '../mission/items/items-by-day'
import { type PlannedItem, plannedOf } from '../mission/items/planned-items'
import { lookUp } from '../mission/look-up'
import { rowsOf } from '../mission/mission'
import { aboutEach } from './about-each'
import type { Check } from './finding'
import { missedMeals } from './missed-meals'
import { ridesInLots, ridesWithoutRestroom } from './rides-without-restroom'

/** C21: who is bound over noon or in the evening finds a meal in the programme, and no coach drives for long without a stop. */
export const mealsAndRestrooms: Check = {
  id: 'C21',
  name: 'meals-and-restrooms',
  reads: ['items', 'participations', 'groups', 'vehicles', 'missions', 'ruleProfiles'],
  run: (mission, context) => [
    ...mealsOf(mission, daysOf(mission), context),
    ...restroomsOf(mission, ridesInLots(mission), context),
  ],
}

const mealsOf = aboutEach(['participations', 'missions', 'ruleProfiles'], (mission, { on, items }: DayOfItems) =>
  missedMeals(mission, on, items),
)

const restroomsOf = aboutEach(['participations', 'groups', 'vehicles', 'missions', 'ruleProfiles'], ridesWithoutRestroom)

interface DayOfItems {
  readonly on: LocalDate
  readonly items: readonly PlannedItem[]
}

/** What people do on each day, free time and what goes on since an earlier day with it, in time order; the same while the day stands. */
const daysOf = lookUp(['items'], (mission): readonly DayOfItems[] => {
  const planned = plannedByDay(mission)
  const items = rowsOf(mission, 'items')
  const free = groupBy(
    items.flatMap((item) => freeTimeOf(item) ?? []),
    ({ item }) => item.dayOn ?? '',
  )
  const goingOn = goingOnByDay(items)
  const days = [...new Set([...planned.keys(), ...free.keys(), ...goingOn.keys()])].map(
    (on): [string, readonly PlannedItem[]] => {
      const stillOn = goingOn.get(on)?.flatMap(({ item }) => plannedOf(item) ?? freeTimeOf(item) ?? []) ?? none
      const more = [...(free.get(on) ?? none), ...stillOn]
      const bound = planned.get(on) ?? none
      return [on, more.length === 0 ? bound : [...bound, ...more].sort(byStart)]
    },
  )
  return [...keepDays(new Map(days))].map(([on, own]) => dayOf(own, on))
})

const none: readonly PlannedItem[] = []
const keepDays = keptLists<PlannedItem>()
const dayOf = memoPerRow((items: readonly PlannedItem[], on: LocalDate): DayOfItems => ({ on, items }))

const freeTimeOf = memoPerRow((item: Item): PlannedItem | null => {
  const span = item.kind === 'freeTime' && item.status !== 'idea' && takesPlace(item) ? spanOf(item) : null
  return span && span.end >= span.start ? { item, ...span, endPlaceId: item.placeId } : null
})

function byStart(a: PlannedItem, b: PlannedItem): number {
  return a.start - b.start || a.end - b.end || (a.item.id < b.item.id ? -1 : 1)
}
