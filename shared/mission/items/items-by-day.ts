import { keptLists } from '../../kernel/kept-lists'
import { groupBy } from '../../kernel/order'
import type { Item } from '../entities/item'
import { lookUp } from '../look-up'
import { rowsOf } from '../mission'
import { type PlannedItem, plannedItemsOf } from './planned-items'

/** The items of each programme day, in table order; the same list while the day stands. */
export const itemsByDay = lookUp(['items'], (mission) =>
  keepItems(
    groupBy(
      rowsOf(mission, 'items').filter(({ dayOn }) => dayOn !== null),
      ({ dayOn }) => dayOn ?? '',
    ),
  ),
)

/** The planned items of each programme day, in time order, as the days begin; the same list while the day stands. */
export const plannedByDay = lookUp(['items'], (mission) =>
  keepPlanned(groupBy(plannedItemsOf(mission), ({ item }) => item.dayOn ?? '')),
)

const keepItems = keptLists<Item>()
const keepPlanned = keptLists<PlannedItem>()
