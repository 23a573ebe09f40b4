import { figureOf } from '../interpreting/figure-of'
import { applyDiff, type Diff, editRow, isEmptyDiff, joinDiffs, type RowDiff } from '../mission/diff'
import type { Item } from '../mission/entities/item'
import { leadingFieldsOf } from '../mission/items/leading-transfer'
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

interface Kept {
  readonly diff: Diff
  /** The mission with it. */
  readonly after: Mission
}

/** A change together with what it asks of the transfers that keep themselves right, in the same step. */
export function withTransfersKept(mission: Mission, diff: Diff): Kept {
  const after = applyDiff(mission, diff)
  const edits = transfersFollowing(mission, diff, after)
  return isEmptyDiff(edits) ? { diff, after } : { diff: joinDiffs([diff, edits]), after: applyDiff(after, edits) }
}

/**
 * What a change asks of the transfers that keep themselves right, `after` being the mission with it: those of its days follow their
 * items. One that a person moves or calls off by itself is on its own from then on.
 */
export function transfersFollowing(mission: Mission, diff: Diff, after: Mission): Diff {
  const items = diff.items ?? {}
  const transfers = asksTransfers(mission, diff) ? leadingTransfersOf(after) : []
  if (transfers.length === 0) return {}
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
  return joinDiffs(edits)
}

/** Whether it may concern a transfer that keeps itself right: one that is there, or comes (back) with it. */
function asksTransfers(mission: Mission, { items = {}, transferTimes }: Diff): boolean {
  const rows = Object.values(items)
  if (transferTimes === undefined && !rows.some((fields) => touches(fields, followed))) return false
  return leadingTransfersOf(mission).length > 0 || rows.some((fields) => touches(fields, ['leadsToItemId', 'removed']))
}

function isTakenInHand(own: RowDiff): boolean {
  return touches(own, timeAndPlace) || own.status?.after === 'cancelled' || own.status?.after === 'declined'
}

function touches(row: RowDiff, fields: readonly string[]): boolean {
  return fields.some((field) => row[field] !== undefined)
}
