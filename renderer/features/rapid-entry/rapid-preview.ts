import type { Mission } from '../../../shared/mission/mission'
import { cellText } from '../../../shared/rapid-entry/cell-text'
import { type EntryColumn, entryColumns } from '../../../shared/rapid-entry/entry-column'
import { type EntryScope, withMade } from '../../../shared/rapid-entry/entry-scope'
import { readNewLine, readNewRow, readRow } from '../../../shared/rapid-entry/read-row'
import type { RapidRow } from './rapid-rows'

/** What is being typed into a cell would fill in besides, by column; null: nothing is typed. `shown` is the mission that the row stands in. */
export function rapidPreview(
  scope: EntryScope,
  shown: Mission,
  row: RapidRow,
  column: EntryColumn,
  typed: string,
): readonly (string | undefined)[] | null {
  if (typed.trim() === '') return null
  const { words } = scope
  const base = { id: row.key, dayOn: row.dayOn }
  const { item } = row.item
    ? readRow(scope, row.item, { [column]: typed })
    : column === 'title'
      ? readNewLine(scope, new Map(), base, typed)
      : readNewRow(scope, new Map(), base, { [column]: typed })
  const seen = withMade(scope)
  return entryColumns.map((one) => {
    const text = cellText(seen, words, item, one)
    if (one === 'date' || (row.item && text === cellText(shown, words, row.item, one))) return undefined
    return text
  })
}
