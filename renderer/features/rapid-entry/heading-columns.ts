import type { Translator } from '../../../shared/i18n/translate'
import { plainWord } from '../../../shared/imports/plain-word'
import { type EntryColumn, entryColumns } from '../../../shared/rapid-entry/entry-column'

/** Which column each heading names; null: this is no line of headings. Two of them are enough to be one. */
export function columnsNamed(cells: readonly string[], { translate }: Translator): readonly (EntryColumn | undefined)[] | null {
  const columns = cells.map((cell) => {
    const word = plainWord(cell)
    return entryColumns.find(
      (column) => word !== '' && [column, translate(`rapid.column.${column}`)].some((name) => plainWord(name) === word),
    )
  })
  return columns.filter((column) => column !== undefined).length >= 2 ? columns : null
}
