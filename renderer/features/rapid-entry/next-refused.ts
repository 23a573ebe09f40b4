import { entryColumns } from '../../../shared/rapid-entry/entry-column'
import type { SheetPlace } from '../../ui/grids/sheet-cells'
import type { RapidRow } from './rapid-rows'
import type { RefusedOfRow } from './refused-cells'

/** The next refused cell after a place, round and round; undefined where there is none. */
export function nextRefused(
  rows: readonly RapidRow[],
  refused: ReadonlyMap<string, RefusedOfRow> | null,
  from: SheetPlace,
): SheetPlace | undefined {
  const places = rows.flatMap(({ key }) =>
    entryColumns.flatMap((column, index) => (refused?.get(key)?.[column] ? [{ key, column: index }] : [])),
  )
  const order = (one: SheetPlace) => rows.findIndex(({ key }) => key === one.key) * entryColumns.length + one.column
  const here = order(from)
  return places.find((one) => order(one) > here) ?? places[0]
}
