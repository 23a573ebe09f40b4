import { uiLanguages } from '../i18n/languages'
import { catalogues } from '../i18n/registry'
import { exportHeadings, headingWords } from './heading-words'
import { type ParticipantColumn, participantColumns } from './participant-column'
import { plainWord } from './plain-word'

export interface GuessedColumns {
  /** Index of the row that heads the columns; null: none does. */
  readonly headingRow: number | null
  /** One for each column of the sheet. */
  readonly columns: readonly ParticipantColumn[]
}

/** Where headings are looked for: above them stand a title, a date, an empty line. */
const rowsToLookAt = 12

/** What each column of a sheet holds, by the row that has most known headings; two at least, or a name alone. One column without any: names. */
export function guessColumns(rows: readonly (readonly string[])[]): GuessedColumns {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const nothing = Array.from({ length: width }, () => 'ignore' as const)
  let best: GuessedColumns = { headingRow: null, columns: width === 1 ? ['fullName'] : nothing }
  let bestCount = 0
  rows.slice(0, rowsToLookAt).forEach((row, headingRow) => {
    const columns = columnsHeaded(row, width)
    const known = columns.filter((column) => column !== 'ignore')
    const isHeading = known.length > 1 || (known.length === 1 && row.filter((cell) => cell.trim() !== '').length === 1)
    if (!isHeading || known.length <= bestCount) return
    best = { headingRow, columns }
    bestCount = known.length
  })
  return best
}

/** Each kind of column once: of two that could be the same, the better match is it, the earlier one among equals. */
function columnsHeaded(row: readonly string[], width: number): readonly ParticipantColumn[] {
  const matches = row
    .flatMap((cell, index) => matchesOf(cell).map((match) => ({ ...match, index })))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
  const columns: ParticipantColumn[] = Array.from({ length: width }, () => 'ignore')
  const taken = new Set<ParticipantColumn>()
  for (const { column, index } of matches) {
    if (columns[index] !== 'ignore' || taken.has(column)) continue
    columns[index] = column
    taken.add(column)
  }
  return withTwoNames(row, columns, matches)
}

/** `姓名` beside `Name`: the name in its own script and the one in Latin letters. */
function withTwoNames(
  row: readonly string[],
  columns: readonly ParticipantColumn[],
  matches: readonly (Match & { readonly index: number })[],
): readonly ParticipantColumn[] {
  const first = columns.indexOf('fullName')
  const isName = ({ column, index, weight }: (typeof matches)[number]): boolean =>
    column === 'fullName' && columns[index] === 'ignore' && weight >= 500 && isLatin(row[index]) !== isLatin(row[first])
  const second = first < 0 ? undefined : matches.find(isName)?.index
  if (second === undefined || columns.includes('nativeName') || columns.includes('latinName')) return columns
  const [latin, native] = isLatin(row[first]) ? [first, second] : [second, first]
  return columns.map((column, index) => (index === latin ? 'latinName' : index === native ? 'nativeName' : column))
}

function isLatin(heading = ''): boolean {
  return (
    /\p{Script=Latin}/u.test(heading) &&
    !/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(heading)
  )
}

interface Match {
  readonly column: ParticipantColumn
  /** Longer words say more; a whole heading says more than a part of it. */
  readonly weight: number
}

function matchesOf(cell: string): readonly Match[] {
  if (cell.length > 80) return []
  const whole = plainWord(cell)
  if (whole === '') return []
  // `Passport no. (护照号码)`, `氏名／Name`: each part may be the known one.
  const parts = cell
    .split(/[/／|\n()（）[\]【】·:：]/u)
    .map(plainWord)
    .filter((part) => part !== '')
  return words().flatMap(({ word, column }) => {
    if (whole === word) return [{ column, weight: 1000 + word.length }]
    if (parts.includes(word)) return [{ column, weight: 500 + word.length }]
    const isTelling = word.length >= (/\p{Script=Latin}/u.test(word) ? 4 : 2)
    return isTelling && whole.includes(word) ? [{ column, weight: 10 * word.length }] : []
  })
}

interface Word {
  readonly word: string
  readonly column: ParticipantColumn
}

let known: readonly Word[] | undefined

function words(): readonly Word[] {
  known ??= participantColumns.flatMap((column) => {
    if (column === 'ignore') return []
    const id = exportHeadings[column]
    const exported = id === undefined ? [] : uiLanguages.map((language) => plainWord(catalogues[language][id]))
    return [...new Set([...headingWords[column].split(' '), ...exported])].flatMap((word) =>
      word === '' ? [] : [{ word, column }],
    )
  })
  return known
}
