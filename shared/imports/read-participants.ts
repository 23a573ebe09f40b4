import { compareBy } from '../kernel/order'
import type { NameVariant } from '../mission/entities/person'
import type { NameHints } from '../mission/people/guess-names'
import type { ParticipantColumn } from './participant-column'
import type { CellProblem, ParticipantRow } from './participant-row'
import { type ReadDate, readDate } from './read-date'
import { readNames } from './read-names'
import { readCountry, readDiet, readGender, readRole, readSide } from './read-words'
import { spreadsheetLimits } from './spreadsheet'

/** Characters that a field of the mission holds at most. */
const lengths: Readonly<Partial<Record<ParticipantColumn, number>>> = {
  phone: 60,
  email: 200,
  passportNumber: 40,
  allergies: 500,
  familyName: 120,
  givenName: 120,
  latinFamily: 120,
  latinGiven: 120,
  fullName: 120,
  nativeName: 120,
  latinName: 120,
  kanaReading: 120,
}
const groupCodeLength = 12

/** What the rows below the heading say, row by row; empty rows are left out. Whatever stands in a cell stays text. */
export function readParticipants(
  rows: readonly (readonly string[])[],
  headingRow: number | null,
  columns: readonly ParticipantColumn[],
  hints: NameHints,
): readonly ParticipantRow[] {
  return rows.flatMap((cells, index) => {
    if (headingRow !== null && index <= headingRow) return []
    const isEmpty = columns.every((column, at) => column === 'ignore' || tidy(cells[at] ?? '') === '')
    return isEmpty ? [] : [readRow(cells, index + 1, columns, hints)]
  })
}

function readRow(
  cells: readonly string[],
  line: number,
  columns: readonly ParticipantColumn[],
  hints: NameHints,
): ParticipantRow {
  const problems: CellProblem[] = []
  const tell = (column: ParticipantColumn, code: CellProblem['code']): void => {
    problems.push({ column, code, text: raw(column).slice(0, 200) })
  }
  const cellOf = (column: ParticipantColumn): string => cells[columns.indexOf(column)] ?? ''
  const raw = (column: ParticipantColumn): string => tidy(cellOf(column))
  const text = (column: ParticipantColumn): string => {
    const most = lengths[column] ?? spreadsheetLimits.cellCharacters
    // Of a cell that was longer than is read the end is missing, however little of it is left without its blanks.
    if (raw(column).length <= most && cellOf(column).length <= spreadsheetLimits.cellCharacters) return raw(column)
    if (!problems.some((known) => known.column === column)) tell(column, 'tooLong')
    return cut(raw(column), most)
  }
  /** The word's meaning; a word that has none is told. */
  const meaning = <Value>(column: ParticipantColumn, read: (word: string) => Value | null, code: CellProblem['code']) => {
    const value = text(column) === '' ? null : read(text(column))
    if (value === null && text(column) !== '') tell(column, code)
    return value
  }
  const date = (column: ParticipantColumn) => {
    const read: ReadDate | null = text(column) === '' ? null : readDate(text(column))
    if (read && 'problem' in read) tell(column, read.problem)
    return read && 'on' in read ? read.on : null
  }

  const { names, guessed } = readNames(text, hints)
  if (names.length === 0) tell('fullName', 'nameMissing')
  else if (guessed !== null) tell(guessed, 'nameGuessed')
  const email = text('email')
  if (email !== '' && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) tell('email', 'emailOdd')
  const dietCode = readDiet(text('diet'))
  if (dietCode === null) tell('diet', 'dietAsNote')
  const codes = text('groups')
    .split(/[,，、;；/／\s]+/u)
    .filter((code) => code !== '')
  if (codes.some((code) => code.length > groupCodeLength)) tell('groups', 'groupTooLong')

  return {
    line,
    names: names.map(cutName),
    organization: text('organization'),
    title: text('title'),
    department: text('department'),
    role: meaning('role', readRole, 'roleUnknown'),
    side: meaning('side', readSide, 'sideUnknown'),
    groupCodes: [...new Set(codes.filter((code) => code.length <= groupCodeLength))],
    gender: meaning('gender', readGender, 'genderUnknown'),
    nationality: meaning('nationality', readCountry, 'countryUnknown') ?? '',
    birthOn: date('birthOn'),
    phone: text('phone'),
    email,
    passportNumber: text('passportNumber'),
    passportExpiresOn: date('passportExpiresOn'),
    dietCode: dietCode ?? '',
    allergies: text('allergies'),
    notes: [text('notes'), dietCode === null ? text('diet') : ''].filter((note) => note !== '').join('\n'),
    problems: problems.sort(compareBy(({ column }) => columns.indexOf(column))),
  }
}

/** Composed letters, no control characters, no space around: what a cell shows. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .trim()
}

/** Never through the middle of a character. */
function cut(text: string, most: number): string {
  return text
    .slice(0, most)
    .toWellFormed()
    .replace(/\ufffd$/, '')
}

/** Joining the words of a name may make it longer than its cell was. */
function cutName(name: NameVariant): NameVariant {
  return { ...name, family: cut(name.family, 120), given: cut(name.given, 120) }
}
