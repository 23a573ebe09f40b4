import { figureOf } from '../interpreting/figure-of'
import { applyDiff, type Diff, editRow, joinDiffs, type RowDiff } from '../mission/diff'
import type { Item } from '../mission/entities/item'
import { leadingFieldsOf } from '../mission/leading-transfer'
import { lookUp } from '../mission/look-up'
import { type Mission, rowOf, rowsOf } from '../mission/mission'

const leadingTransfersOf = lookUp(['items'], (mission) => rowsOf(mission, 'items').filter((item) => item.leadsToItemId !== null))

/** When and where an item is: who sets one of these on a transfer by hand, takes it into their own hands. */
const timeAndPlace: readonly (keyof Item)[] = [
  'dayOn',
  'startTime',
  'startDayOffset',
  'endTime',
  'endDayOffset',
  'zone',
  'endZone',
  'placeId',
  'toPlaceId',
  'timeMode',
]

/** What tells when and where a transfer has to run, of the items around it and of itself. */
const followed: readonly (keyof Item | 'removed')[] = [
  ...timeAndPlace,
  'attendance',
  'groupIds',
  'includePersonIds',
  'excludePersonIds',
  'status',
  'lockTime',
  'leadsToItemId',
  'removed',
]

/**
 * A change together with what it asks of the transfers that keep themselves right: those of its days follow their items, in the same
 * step. One that a person moves or calls off by itself is on its own from then on.
 */
export function withTransfersKept(mission: Mission, diff: Diff): Diff {
  const items = diff.items ?? {}
  if (!diff.transferTimes && !Object.values(items).some((fields) => touches(fields, followed))) return diff
  if (leadingTransfersOf(mission).length === 0 && !Object.values(items).some(({ leadsToItemId }) => leadsToItemId)) return diff
  const after = applyDiff(mission, diff)
  const transfers = leadingTransfersOf(after)
  if (transfers.length === 0) return diff
  const days = new Set(Object.keys(items).flatMap((id) => [rowOf(mission, 'items', id)?.dayOn, rowOf(after, 'items', id)?.dayOn]))
  const edits = transfers.flatMap((transfer) => {
    const target = rowOf(after, 'items', transfer.leadsToItemId)
    const own = items[transfer.id]
    if (own && isTakenInHand(own) && !own.leadsToItemId && !(target && items[target.id])) {
      return [editRow('items', transfer, { leadsToItemId: null })]
    }
    if (!diff.transferTimes && !days.has(target?.dayOn)) return []
    const fields = leadingFieldsOf(after, transfer, figureOf(after, 'bufferMinutes', target).value)
    return fields ? [editRow('items', transfer, fields)] : []
  })
  return edits.length === 0 ? diff : joinDiffs(diff, ...edits)
}

function isTakenInHand(own: RowDiff): boolean {
  return touches(own, timeAndPlace) || own.status?.after === 'cancelled' || own.status?.after === 'declined'
}

function touches(row: RowDiff, fields: readonly string[]): boolean {
  return fields.some((field) => row[field] !== undefined)
}
