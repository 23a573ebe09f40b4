import type { CellProblem } from '../../../shared/rapid-entry/cell-problem'
import type { EntryColumn } from '../../../shared/rapid-entry/entry-column'
import type { RefusedCell } from '../../../shared/rapid-entry/read-row'
import { createWindowValue } from '../../store/window-value'
import { keepRefusals, keptRefusals } from './kept-refusals'

export interface Refused {
  readonly text: string
  readonly problem: CellProblem
}

export type RefusedOfRow = { readonly [Column in EntryColumn]?: Refused }

/**
 * What was typed and could not be taken, by row: it stays in its cell, whatever view is looked at meanwhile, until it is taken, cleared
 * or its row is gone, also over a restart. It is no part of the mission.
 */
export const useRefusedCells = createWindowValue<{
  readonly missionId: string
  readonly byRow: ReadonlyMap<string, RefusedOfRow>
}>({ missionId: '', byRow: new Map() })

export function refuse(missionId: string, cells: readonly RefusedCell[]): void {
  change(missionId, (byRow) => {
    for (const { itemId, column, text, problem } of cells)
      byRow.set(itemId, { ...byRow.get(itemId), [column]: { text, problem } })
  })
}

/** Cells that were taken after all, or emptied. */
export function settle(
  missionId: string,
  cells: readonly { readonly key: string; readonly columns: readonly EntryColumn[] }[],
): void {
  const { byRow } = useRefusedCells.getState()
  if (!cells.some(({ key }) => byRow.has(key))) return
  change(missionId, (next) => {
    for (const { key, columns } of cells) {
      const left = Object.fromEntries(
        Object.entries(next.get(key) ?? {}).filter(([column]) => !columns.includes(column as EntryColumn)),
      )
      if (Object.keys(left).length === 0) next.delete(key)
      else next.set(key, left)
    }
  })
}

/** What stood in a blank row goes along when the row becomes an item. */
export function carryOver(missionId: string, from: string, to: string): void {
  const { byRow } = useRefusedCells.getState()
  const refused = byRow.get(from)
  if (!refused) return
  change(missionId, (next) => {
    next.delete(from)
    next.set(to, { ...refused, ...next.get(to) })
  })
}

function change(missionId: string, edit: (byRow: Map<string, RefusedOfRow>) => void): void {
  const known = useRefusedCells.getState()
  const byRow = new Map(known.missionId === missionId ? known.byRow : [])
  edit(byRow)
  useRefusedCells.setState({ missionId, byRow })
  keepRefusals(missionId, byRow)
}

/** Takes up what was refused when the window was left. */
export function takeUpRefused(missionId: string): void {
  const kept = useRefusedCells.getState().missionId === missionId ? null : keptRefusals(missionId)
  if (kept) useRefusedCells.setState({ missionId, byRow: kept })
}
