import type { Translator } from '../../../shared/i18n/translate'
import { type EntryColumn, type EntryTexts, entryColumns } from '../../../shared/rapid-entry/entry-column'
import { guessKind } from '../../../shared/rapid-entry/guess-kind'
import { headedLines } from '../../../shared/rapid-entry/headed-table'
import type { EntryRow } from '../../../shared/rapid-entry/read-rows'
import { parseTabbed } from '../../../shared/rapid-entry/tabbed-text'
import type { SheetRange } from '../../ui/grids/sheet-cells'
import type { RapidRow } from './rapid-rows'

/**
 * The rows that a pasted table becomes. One cell fills the whole range; a table goes on from the range's first cell, row by row; beyond a
 * blank row every line is a new item of its day. A first line of headings says which column is which.
 */
export function pastedRows(
  { translate }: Translator,
  rows: readonly RapidRow[],
  range: SheetRange,
  text: string,
): readonly EntryRow[] {
  const table = parseTabbed(text)
  const isOneCell = table.length === 1 && table[0]?.length === 1
  if (isOneCell) {
    const across = entryColumns.slice(range.left, range.right + 1)
    const texts = Object.fromEntries(across.map((column) => [column, table[0]?.[0] ?? '']))
    return overRows(rows.slice(range.top, range.bottom + 1), texts)
  }
  const headed = headedLines(table, (column) => translate(`rapid.column.${column}`))
  const columns = (table[0] ?? []).map((_, index) => entryColumns[range.left + index])
  if (headed) return linesOver(rows, range.top, headed).map(withKind)
  const lines = table.map((cells) => textsOf(columns, cells))
  return linesOver(rows, range.top, lines)
}

/** A programme from elsewhere seldom has a column for what an item is; its title mostly tells. An item that is there already keeps its kind. */
function withKind(row: EntryRow): EntryRow {
  const kind = row.over === null && row.texts.kind === undefined ? guessKind(row.texts.title ?? '') : undefined
  return kind === undefined ? row : { ...row, texts: { ...row.texts, kind } }
}

/** Lines over the rows from one on, until the blank row of a day: from there every line is a new item of that day. */
function linesOver(rows: readonly RapidRow[], from: number, lines: readonly EntryTexts[]): readonly EntryRow[] {
  const blank = rows.findIndex(({ item }, index) => index >= from && item === null)
  const dayOn = rows[blank]?.dayOn ?? null
  // Items of the same times stand in the order of their ids: so these stay as they were copied.
  const ids = lines.map(() => crypto.randomUUID()).sort()
  return lines.map((texts, index): EntryRow => {
    const item = from + index < blank ? rows[from + index]?.item : null
    return item ? { over: item.id, texts } : { over: null, id: ids[index] ?? crypto.randomUUID(), dayOn, texts }
  })
}

/**
 * The same of every row. A blank row becomes an item by what is put into it alone; among others only by a title: the blank ones between days
 * are passed over.
 */
export function overRows(rows: readonly RapidRow[], texts: EntryTexts): readonly EntryRow[] {
  const telling = rows.length === 1 ? Object.values(texts) : [texts.title ?? '']
  const makesItems = telling.some((text) => text.trim() !== '')
  return rows.flatMap(({ item, dayOn }): readonly EntryRow[] => {
    if (item) return [{ over: item.id, texts }]
    return makesItems ? [{ over: null, id: crypto.randomUUID(), dayOn, texts }] : []
  })
}

function textsOf(columns: readonly (EntryColumn | undefined)[], cells: readonly string[]): EntryTexts {
  return Object.fromEntries(cells.flatMap((cell, index) => (columns[index] === undefined ? [] : [[columns[index], cell]])))
}
