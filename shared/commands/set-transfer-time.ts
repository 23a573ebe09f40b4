import { err, ok } from '../kernel/result'
import { createRow, type Diff, editRow, isEmptyDiff, joinDiffs, removeRow } from '../mission/diff'
import { type TransferTime, transferTimeEntity } from '../mission/entities/transfer-time'
import { rowsOf } from '../mission/mission'
import type { Ref, RowOf } from '../mission/registry'
import { command } from './command'

export interface SetTransferTimeInput {
  readonly fromPlaceId: string
  readonly toPlaceId: string
  /** null: not known any more. */
  readonly minutes: number | null
  /** Both ways take as long. Left out: yes. */
  readonly symmetric?: boolean
  readonly source?: TransferTime['source']
}

/**
 * Says how long the way between two places takes. A symmetric time is one row for both ways and replaces what was known of either; a
 * one-way time leaves the way back as it was.
 */
export const setTransferTime = command({
  name: 'set-transfer-time',
  run: (mission, input: SetTransferTimeInput, context) => {
    const { fromPlaceId, toPlaceId, minutes, symmetric = true, source = 'manual' } = input
    if (fromPlaceId === toPlaceId) return err({ code: 'input-invalid', field: 'toPlaceId' })
    const ways = rowsOf(mission, 'transferTimes')
    const there = ways.filter((way) => way.fromPlaceId === fromPlaceId && way.toPlaceId === toPlaceId)
    const back = ways.filter((way) => way.fromPlaceId === toPlaceId && way.toPlaceId === fromPlaceId)
    const kept = there[0] ?? (symmetric ? back[0] : undefined)
    const gone = [...there, ...(symmetric ? back : [])].filter((way) => minutes === null || way !== kept)
    const diffs: Diff[] = gone.map((way) => removeRow('transferTimes', way.id))
    if (minutes !== null) {
      const row = { ...transferTimeEntity.defaults, id: context.newId(), fromPlaceId, toPlaceId, minutes, symmetric, source }
      diffs.push(kept ? editRow('transferTimes', kept, { minutes, symmetric, source }) : createRow('transferTimes', row))
    }
    if (!symmetric) diffs.push(wayBack(there, back, context.newId))
    const diff = joinDiffs(...diffs)
    const refs: readonly Ref[] = [
      { table: 'places', id: fromPlaceId },
      { table: 'places', id: toPlaceId },
    ]
    return isEmptyDiff(diff) ? err({ code: 'nothing-changes' }) : ok({ diff, refs })
  },
})

/** Keeps the time of the way back where so far one row spoke for both ways. */
function wayBack(there: readonly TransferTime[], back: readonly TransferTime[], newId: () => string): Diff {
  const shared = there.find((way) => way.symmetric)
  const [own] = back
  if (own) return own.symmetric ? editRow('transferTimes', own, { symmetric: false }) : {}
  if (!shared) return {}
  const { fromPlaceId, toPlaceId, minutes, source } = shared
  const row: RowOf<'transferTimes'> = {
    id: newId(),
    fromPlaceId: toPlaceId,
    toPlaceId: fromPlaceId,
    minutes,
    symmetric: false,
    source,
  }
  return createRow('transferTimes', row)
}
