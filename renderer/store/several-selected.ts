import type { Selection } from '../../shared/ipc/session'
import { memoPerRow } from '../../shared/kernel/memo'
import type { Item } from '../../shared/mission/entities/item'
import type { Mission } from '../../shared/mission/mission'
import type { TableName } from '../../shared/mission/registry'
import { useOfMission } from './selectors'
import { useSession } from './session-store'

/** Ids of the selected rows of a table, the one that the inspector shows first. */
export function selectedIds(selection: Selection | null, table: TableName): readonly string[] {
  return selection?.table === table ? idsOf(selection) : none
}

const idsOf = memoPerRow(({ id, also }: Selection): readonly string[] => (also ? [id, ...also] : [id]))
const none: readonly string[] = []

/** The selected items that are (still) in the mission. */
export function selectedItems(mission: Mission, selection: Selection | null): readonly Item[] {
  return itemsOf(selectedIds(selection, 'items'), mission.tables.items)
}

const itemsOf = memoPerRow((ids: readonly string[], items: Mission['tables']['items']) => ids.flatMap((id) => items[id] ?? []))

/** `selectedItems` of the open mission. */
export function useSelectedItems(): readonly Item[] {
  const selection = useSession((state) => state.selection)
  return useOfMission((mission) => selectedItems(mission, selection))
}

/** Several rows, of which `id` is the one that the inspector and the keyboard stand on; where the selection began stays first. */
function several({ table }: Selection, id: string, ids: readonly string[]): Selection {
  const also = ids.filter((other) => other !== id)
  return also.length === 0 ? { table, id } : { table, id, also }
}

/** From where the selection began to the given row, as they stand in `order`; that row alone where it began elsewhere. */
export function reachedTo(selection: Selection, id: string, order: readonly string[]): Selection {
  const began = selection.also?.[0] ?? selection.id
  const [from, to] = [order.indexOf(began), order.indexOf(id)]
  if (from < 0 || to < 0) return { table: selection.table, id }
  const reached = from <= to ? order.slice(from, to + 1) : order.slice(to, from + 1).reverse()
  return several(selection, id, reached)
}

/** One row more, or one less; null: none is left. */
export function toggled(selection: Selection, id: string): Selection | null {
  const ids = idsOf(selection)
  const also = selection.also ?? none
  if (!ids.includes(id)) return several(selection, id, [...also, selection.id])
  const last = id === selection.id ? also.at(-1) : selection.id
  return last === undefined
    ? null
    : several(
        selection,
        last,
        [...also, selection.id].filter((other) => other !== id),
      )
}

/** All of these rows; the one that was shown stays so, if it is among them. */
export function allOf(table: TableName, ids: readonly string[], shown: string | undefined): Selection | null {
  const id = shown !== undefined && ids.includes(shown) ? shown : ids[0]
  return id === undefined ? null : several({ table, id }, id, ids)
}
