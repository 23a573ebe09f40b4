import type { CheckContext, Finding } from '../checks/finding'
import { inReadingOrder } from '../checks/reading-order'
import { copyItems } from '../commands/copy-items'
import { moveItems } from '../commands/move-items'
import { swapDays } from '../commands/swap-days'
import type { LocalDate } from '../kernel/time'
import { takesPlace } from '../mission/items/item-times'
import { type Mission, rowOf, rowsOf } from '../mission/mission'
import { type Ground, groundOf, newFindingsAfter, partAround } from './slots'

/** Items, or a day with all that is on it, that may be put on another day, at their own clock times. */
export interface DayDrop {
  readonly itemIds: readonly string[]
  /** The day that is carried as a whole, which changes places with the other one; null: items. */
  readonly wholeDay: LocalDate | null
  readonly isCopy: boolean
}

/** How a day would receive what is put on it: `barred` where a rule would be broken anew, `risky` where it would be tight. */
export interface DayOutlook {
  readonly kind: 'free' | 'risky' | 'barred'
  /** Why it is not free, the gravest first; what would mend it is not asked. A copy is called by the id of what it is a copy of. */
  readonly findings: readonly Finding[]
}

/** What C01 to C05 would say anew, were it dropped on the day by the very command that dropping runs. */
export function outlookOn(mission: Mission, drop: DayDrop, date: LocalDate, context: CheckContext): DayOutlook {
  const ground = groundOf(partAround(mission, touchedBy(mission, drop, date)), context)
  const findings = findingsAfter(ground, drop, date)
    .map((finding) => ({ ...finding, mends: [] }))
    .sort(inReadingOrder)
  const isBarred = findings.some(({ severity }) => severity === 'hard' || severity === 'error')
  return { kind: isBarred ? 'barred' : findings.length > 0 ? 'risky' : 'free', findings }
}

function touchedBy(mission: Mission, { itemIds, wholeDay, isCopy }: DayDrop, date: LocalDate) {
  const carried = itemIds.map((itemId) => ({ itemId, dayOn: date }))
  if (wholeDay === null || isCopy) return carried
  const swapped = rowsOf(mission, 'items').filter(({ dayOn }) => dayOn === date)
  return [...carried, ...swapped.map(({ id }) => ({ itemId: id, dayOn: wholeDay }))]
}

function findingsAfter(ground: Ground, { itemIds, wholeDay, isCopy }: DayDrop, dayOn: LocalDate): readonly Finding[] {
  if (!isCopy) {
    return wholeDay === null
      ? newFindingsAfter(ground, moveItems, { itemIds, dayOn })
      : newFindingsAfter(ground, swapDays, { days: [wholeDay, dayOn] })
  }
  // A whole day is copied without what does not take place on it.
  const copied = itemIds.filter((id) => {
    const item = rowOf(ground.mission, 'items', id)
    return item && (wholeDay === null || takesPlace(item))
  })
  const originals = new Map(copied.map((id, index) => [`copy-${index}`, id]))
  return newFindingsAfter(ground, copyItems, { itemIds: copied, dayOn, newItemIds: [...originals.keys()] }).map((finding) => ({
    ...finding,
    refs: finding.refs.map((ref) => ({ ...ref, id: originals.get(ref.id) ?? ref.id })),
  }))
}
