import { useMemo } from 'react'
import { type EntryColumn, entryColumns } from '../../../shared/rapid-entry/entry-column'
import { useTranslate } from '../../i18n/language-provider'
import type { SheetColumn } from '../../ui/grids/sheet-cells'

/** CSS pixels. */
const widths: Readonly<Record<EntryColumn, number>> = {
  date: 104,
  start: 62,
  end: 62,
  kind: 104,
  title: 210,
  place: 160,
  to: 140,
  who: 84,
  status: 96,
  languages: 96,
  zone: 120,
  notes: 200,
}

/** The columns of rapid entry with their headings. */
export function useRapidColumns(): readonly SheetColumn[] {
  const { translate } = useTranslate()
  return useMemo(
    () =>
      entryColumns.map((id) => ({
        id,
        title: translate(`rapid.column.${id}`),
        width: widths[id],
        isNumeric: id === 'start' || id === 'end',
      })),
    [translate],
  )
}

/** Which column stands there. */
export function columnAt(index: number): EntryColumn {
  return entryColumns[index] ?? 'title'
}
