import type { TeamStrength } from '../../../shared/interpreting/demand'
import { keptStrengthOf } from '../../../shared/interpreting/kept-strength'
import { keptOrder } from '../../../shared/kernel/kept-order'
import { memoPerRow } from '../../../shared/kernel/memo'
import { compareBy } from '../../../shared/kernel/order'
import { type LocalDate, minutesOf } from '../../../shared/kernel/time'
import type { Item } from '../../../shared/mission/entities/item'
import type { Requirement } from '../../../shared/mission/entities/requirement'
import { takesPlace } from '../../../shared/mission/items/item-times'
import { type Mission, rowOf, rowsOf } from '../../../shared/mission/mission'
import { teamIdsOf } from '../../../shared/mission/people/engagements'

/** One line of what needs interpreting: a day's heading, or a requirement with its strength and its team. */
export type NeedRow =
  | { readonly kind: 'day'; readonly key: string; readonly date: LocalDate | null }
  | {
      readonly kind: 'need'
      readonly key: string
      readonly item: Item
      readonly requirement: Requirement
      readonly strength: TeamStrength
      readonly teamIds: readonly string[]
    }

type Need = NeedRow & { readonly kind: 'need' }

/** Requirements of items that take place, by day and time; `onlyShort` leaves those that are covered out. */
export function needRows(mission: Mission, onlyShort: boolean): readonly NeedRow[] {
  const needs = inTimeOrder(
    rowsOf(mission, 'requirements').flatMap((requirement): readonly Need[] => {
      const item = rowOf(mission, 'items', requirement.itemId)
      if (!item || !takesPlace(item)) return []
      const strength = keptStrengthOf(mission, requirement, item)
      const teamIds = teamIdsOf(mission, requirement.id)
      if (onlyShort && teamIds.length >= strength.needed) return []
      return [needRow(requirement, item, strength, teamIds)]
    }),
  )
  return needs.flatMap((need, index): readonly NeedRow[] => {
    const date = need.item.dayOn
    const isNewDay = index === 0 || needs[index - 1]?.item.dayOn !== date
    return isNewDay ? [{ kind: 'day', key: `day/${date}`, date }, need] : [need]
  })
}

/** The same row while nothing that it shows changes, so that it need not be drawn again. */
const needRow = memoPerRow(
  (requirement: Requirement, item: Item, strength: TeamStrength, teamIds: readonly string[]): Need => ({
    kind: 'need',
    key: requirement.id,
    item,
    requirement,
    strength,
    teamIds,
  }),
)

const inTimeOrder = keptOrder(
  compareBy<Need>(
    ({ item }) => item.dayOn ?? '9999-12-31',
    ({ item }) => item.startDayOffset * 1440 + (item.startTime === null ? 1440 : minutesOf(item.startTime)),
    ({ requirement }) => requirement.id,
  ),
)
