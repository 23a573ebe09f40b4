import { plainWord } from '../imports/plain-word'
import { type EntryColumn, type EntryTexts, entryColumns } from './entry-column'
import { headingWords } from './heading-words'

/** The words for a column that nobody but the reader's own language has. */
export type OwnHeading = (column: EntryColumn) => string

/**
 * The lines of a table whose first line says what stands in its columns; null: it does not. Two known headings are enough. What stands
 * below an unknown one goes to the notes, with that heading. A date stands for the lines below it, as in cells that were joined.
 */
export function headedLines(table: readonly (readonly string[])[], ownHeading: OwnHeading): readonly EntryTexts[] | null {
  const [headings = [], ...lines] = table
  const columns = columnsOf(headings, ownHeading)
  if (columns.filter((column) => column !== undefined).length < 2) return null
  let date = ''
  return lines
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .map((cells) => {
      const texts = textsOf(headings, columns, cells)
      if (texts.date === undefined) return texts
      if (texts.date.trim() !== '') date = texts.date
      return { ...texts, date }
    })
}

/** Of two headings for the same column the first one is it. */
function columnsOf(headings: readonly string[], ownHeading: OwnHeading): readonly (EntryColumn | undefined)[] {
  const columns: (EntryColumn | undefined)[] = []
  for (const heading of headings) {
    const word = plainWord(heading)
    const column = word === '' ? undefined : entryColumns.find((one) => wordsFor(one, ownHeading).includes(word))
    columns.push(column !== undefined && columns.includes(column) ? undefined : column)
  }
  return columns
}

function wordsFor(column: EntryColumn, ownHeading: OwnHeading): readonly string[] {
  return [plainWord(column), plainWord(ownHeading(column)), ...headingWords[column].split(' ')]
}

function textsOf(
  headings: readonly string[],
  columns: readonly (EntryColumn | undefined)[],
  cells: readonly string[],
): EntryTexts {
  const texts = Object.fromEntries(columns.flatMap((column, at) => (column === undefined ? [] : [[column, cells[at] ?? '']])))
  const others = cells.flatMap((cell, at) => {
    const heading = (headings[at] ?? '').trim()
    return columns[at] !== undefined || cell.trim() === '' ? [] : [heading === '' ? cell.trim() : `${heading}: ${cell.trim()}`]
  })
  return others.length === 0 ? texts : { ...texts, notes: [texts.notes ?? '', ...others].filter(Boolean).join('; ') }
}
