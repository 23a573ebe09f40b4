import { err, ok } from '../kernel/result'
import { createRow, type Diff, editRow, isEmptyDiff, joinDiffs, removeRow } from '../mission/diff'
import type { TransferTime, WayBand } from '../mission/entities/transfer-time'
import { rowsOf } from '../mission/mission'
import { bandsBack, bandsFlipped, bandsJoined, bandsThere } from '../mission/places/way-bands'
import type { Ref } from '../mission/registry'
import { command } from './command'

export interface SetTransferTimeInput {
  readonly fromPlaceId: string
  readonly toPlaceId: string
  /** null: not known any more. */
  readonly minutes: number | null
  /** Both ways take as long. Left out: yes. */
  readonly symmetric?: boolean
  readonly source?: TransferTime['source']
  /** Hours at which it takes another time; `there` is the direction of this input. Left out: those there are. */
  readonly bands?: readonly WayBand[]
}

/**
 * Says how long the way between two places takes. A symmetric time is one row for both ways and replaces what was known of either; a
 * one-way time leaves the way back as it was. Hours that hold for one direction stay with it.
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
      const said = input.bands ?? bandsNow(there[0], back[0])
      const bands = symmetric ? bandsJoined(bandsThere(said), bandsBack(said)) : bandsThere(said)
      if (kept) {
        const own = kept.fromPlaceId === fromPlaceId ? bands : bandsFlipped(bands)
        diffs.push(editRow('transferTimes', kept, { minutes, symmetric, source, bands: own }))
      } else {
        diffs.push(createRow('transferTimes', { id: context.newId(), fromPlaceId, toPlaceId, minutes, symmetric, source, bands }))
      }
    }
    if (!symmetric) diffs.push(wayBack(there, back, context.newId))
    const diff = joinDiffs(diffs)
    const refs: readonly Ref[] = [
      { table: 'places', id: fromPlaceId },
      { table: 'places', id: toPlaceId },
    ]
    return isEmptyDiff(diff) ? err({ code: 'nothing-changes' }) : ok({ diff, refs })
  },
})

/** What is known of the hours of both directions, told from the first; of a direction that nobody has entered, it is like the other. */
function bandsNow(there: TransferTime | undefined, back: TransferTime | undefined): WayBand[] {
  const ofThere = there ? bandsThere(there.bands) : back?.symmetric ? bandsBack(back.bands) : null
  const ofBack = back ? bandsThere(back.bands) : there?.symmetric ? bandsBack(there.bands) : null
  return bandsJoined(ofThere ?? ofBack ?? [], ofBack ?? ofThere ?? [])
}

/** Keeps the time of the way back where so far one row spoke for both ways. */
function wayBack(there: readonly TransferTime[], back: readonly TransferTime[], newId: () => string): Diff {
  const shared = there.find((way) => way.symmetric)
  const [own] = back
  if (own) return own.symmetric ? editRow('transferTimes', own, { symmetric: false, bands: bandsThere(own.bands) }) : {}
  if (!shared) return {}
  const { fromPlaceId, toPlaceId, minutes, source } = shared
  const turned = { fromPlaceId: toPlaceId, toPlaceId: fromPlaceId, bands: bandsBack(shared.bands) }
  return createRow('transferTimes', { id: newId(), minutes, symmetric: false, source, ...turned })
}
