import { keptLists } from '../../../shared/kernel/kept-lists'
import { memoPerRow } from '../../../shared/kernel/memo'
import { groupBy } from '../../../shared/kernel/order'
import { datesFrom, type LocalDate } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import { type GoingOn, goingOnByDay } from '../../../shared/mission/items/going-on'
import { type Mission, missionRowOf, rowsOf } from '../../../shared/mission/mission'
import type { Tables } from '../../../shared/mission/registry'
import { inTimeOrder } from '../../app/days/mission-days'
import { searchable } from '../../ui/fields/match-options'

/** One line of the itinerary: a day's heading, an item, what goes on from a day before, the line that says a day is still free, or the heading of the pool. */
export type ItineraryRow =
  | {
      readonly kind: 'day'
      readonly key: string
      readonly date: LocalDate
      readonly itemCount: number
      readonly isOutside: boolean
    }
  | { readonly kind: 'pool'; readonly key: string; readonly itemCount: number }
  | { readonly kind: 'item'; readonly key: string; readonly item: Item }
  | { readonly kind: 'goesOn'; readonly key: string; readonly goingOn: GoingOn }
  | { readonly kind: 'free'; readonly key: string; readonly date: LocalDate }

export interface ItineraryFilter {
  /** Part of a title in any language, as `searchable` gives it. */
  readonly text: string
  readonly groupId: string
  readonly hidesCancelled: boolean
}

/**
 * Days from the first to the last of the mission (and any other day that has items) with their items in time order, then the
 * unscheduled pool. While a filter is on, days without a match are left out.
 */
export function itineraryRows(mission: Mission, filter: ItineraryFilter): readonly ItineraryRow[] {
  const { startsOn, endsOn } = missionRowOf(mission)
  const shown = rowsOf(mission, 'items').filter((item) => isShown(item, filter))
  const byDay = keepDays(groupBy(shown, (item) => item.dayOn ?? ''))
  const isFiltering = filter.text !== '' || filter.groupId !== ''
  const goingOn = goingOnByDay(shown)
  const programme = datesFrom(startsOn, endsOn)
  const dates = [...new Set([...programme, ...goingOn.keys(), ...[...byDay.keys()].filter((date) => date !== '')])].sort()
  const days = dates.flatMap((date): readonly ItineraryRow[] => {
    const items = byDay.get(date) ?? []
    const stillOn = (goingOn.get(date) ?? []).map((one) => goesOnRow(one))
    if (isFiltering && items.length === 0 && stillOn.length === 0) return []
    const isOutside = date < startsOn || date > endsOn
    const heading: ItineraryRow = { kind: 'day', key: date, date, itemCount: items.length, isOutside }
    if (items.length === 0 && stillOn.length === 0) return [heading, { kind: 'free', key: `${date}/free`, date }]
    return [heading, ...stillOn, ...rowsInOrder(items)]
  })
  const pool = byDay.get('') ?? []
  return pool.length === 0 ? days : [...days, { kind: 'pool', key: 'pool', itemCount: pool.length }, ...rowsInOrder(pool)]
}

const keepDays = keptLists<Item>()

/** A day whose items are the same keeps its rows: most of a long mission does, with every edit. */
const rowsInOrder = memoPerRow((items: readonly Item[]) => [...items].sort(inTimeOrder).map(itemRow))

function itemRow(item: Item): ItineraryRow {
  return { kind: 'item', key: item.id, item }
}

const goesOnRow = memoPerRow(
  (goingOn: GoingOn): ItineraryRow => ({ kind: 'goesOn', key: `${goingOn.item.id}/${goingOn.number}`, goingOn }),
)

function isShown(item: Item, filter: ItineraryFilter): boolean {
  if (filter.hidesCancelled && (item.status === 'cancelled' || item.status === 'declined')) return false
  if (filter.groupId !== '' && !(item.attendance === 'party' || item.groupIds.includes(filter.groupId))) return false
  return filter.text === '' || Object.values(item.title).some((title) => searchable(title).includes(filter.text))
}

/** Ids of the days' own rows by date: city, hotel, theme. */
export function dayIdsByDate(days: Tables['days']): ReadonlyMap<LocalDate, string> {
  return new Map(Object.values(days).map((day) => [day.date, day.id]))
}
