import type { Translator } from '../../../shared/i18n/translate'
import type { Mission } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { cellText } from '../../../shared/rapid-entry/cell-text'
import { type EntryColumn, entryColumns } from '../../../shared/rapid-entry/entry-column'
import { formatDay } from '../../i18n/format-date'
import type { SheetCell } from '../../ui/grids/sheet-cells'
import { entryWordsOf } from './entry-words'
import { offerWords, problemWords } from './problem-words'
import type { RapidRow } from './rapid-rows'
import type { RefusedOfRow } from './refused-cells'

interface Kept {
  readonly from: readonly unknown[]
  readonly cells: readonly SheetCell[]
}

const keptOfRow = new WeakMap<RapidRow, Kept>()

/** The cells of a row; the same list while nothing that they show changes. */
export function rapidCells(
  mission: Mission,
  row: RapidRow,
  refused: RefusedOfRow | undefined,
  translator: Translator,
): readonly SheetCell[] {
  const { places, groups, persons, requirements } = mission.tables
  const from = [places, groups, persons, requirements, refused, translator]
  const known = keptOfRow.get(row)
  if (known?.from.every((one, index) => one === from[index])) return known.cells
  const cells = entryColumns.map((column) => cellOf(mission, row, column, refused, translator))
  keptOfRow.set(row, { from, cells })
  return cells
}

function cellOf(
  mission: Mission,
  { item, dayOn }: RapidRow,
  column: EntryColumn,
  refused: RefusedOfRow | undefined,
  translator: Translator,
): SheetCell {
  const { language } = translator
  const kept = refused?.[column]
  if (kept) {
    const { text, problem } = kept
    const offer = problem.offer === undefined ? {} : { offer: offerWords(problem.offer, translator) }
    return { text, problem: problemWords(problem, mission, translator), ...offer }
  }
  const text = item ? cellText(mission, entryWordsOf(translator), item, column) : column === 'date' ? (dayOn ?? '') : ''
  if (column === 'date') return { text, shown: dayOn === null ? '' : formatDay(dayOn, language) }
  if (column === 'title' && item) return { text, lang: textIn(item.title, language).lang }
  return { text }
}
