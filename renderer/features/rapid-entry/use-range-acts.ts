import { useCallback, useState } from 'react'
import { removeItems } from '../../../shared/commands/remove-items'
import { type EntryTexts, entryColumns } from '../../../shared/rapid-entry/entry-column'
import type { EntryRow } from '../../../shared/rapid-entry/read-rows'
import { formatTabbed } from '../../../shared/rapid-entry/tabbed-text'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import type { SheetRange } from '../../ui/grids/sheet-cells'
import { overRows, pastedRows } from './entry-rows'
import { enterEntries } from './rapid-acts'
import type { RapidRow } from './rapid-rows'

/** More lines than this are read beside the typing, and shown before they are entered. */
const MOST_AT_ONCE = 300

/** What is done to many cells at once. `pasted`: so many lines that they are reviewed before they are entered. */
export function useRangeActs(rows: readonly RapidRow[], textAt: (row: RapidRow, column: number) => string) {
  const translator = useTranslate()
  const act = useAct()
  const [pasted, setPasted] = useState<readonly EntryRow[] | null>(null)
  const leavePaste = useCallback(() => setPasted(null), [])

  function enterAll(entries: readonly EntryRow[]): void {
    if (entries.length > MOST_AT_ONCE) setPasted(entries)
    else if (entries.length > 0) enterEntries(translator, entries)
  }

  function fillDown(range: SheetRange): void {
    const isOne = range.top === range.bottom
    const source = rows[isOne ? range.top - 1 : range.top]
    const targets = isOne ? rows.slice(range.top, range.top + 1) : rows.slice(range.top + 1, range.bottom + 1)
    if (!source) return
    const texts = textsIn(range, (column) => textAt(source, column))
    enterAll(overRows(targets, texts))
  }

  function clear(range: SheetRange): void {
    const cleared = textsIn(range, () => '')
    enterAll(overRows(rowsIn(rows, range), cleared))
  }

  function remove(range: SheetRange): void {
    const itemIds = rowsIn(rows, range).flatMap(({ item }) => item?.id ?? [])
    if (itemIds.length > 0) act(removeItems, { itemIds })
  }

  function copyOf(range: SheetRange): string {
    const columns = entryColumns.slice(range.left, range.right + 1)
    return formatTabbed(rowsIn(rows, range).map((row) => columns.map((_, index) => textAt(row, range.left + index))))
  }

  const paste = (range: SheetRange, text: string) => enterAll(pastedRows(translator, rows, range, text))
  return { fillDown, clear, remove, copyOf, paste, pasted, leavePaste }
}

function rowsIn(rows: readonly RapidRow[], { top, bottom }: SheetRange): readonly RapidRow[] {
  return rows.slice(top, bottom + 1)
}

function textsIn(range: SheetRange, textOf: (column: number) => string): EntryTexts {
  return Object.fromEntries(
    entryColumns.slice(range.left, range.right + 1).map((column, index) => [column, textOf(range.left + index)]),
  )
}
