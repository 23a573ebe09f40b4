import type { NameVariant } from '../mission/entities/person'
import { guessLanguage } from '../mission/people/guess-language'
import { guessNames, inCase, type NameHints } from '../mission/people/guess-names'
import type { ParticipantColumn } from './participant-column'

/** Columns that hold a name or a part of one. */
export type NameColumn = Extract<ParticipantColumn, `${string}Name` | 'latinFamily' | 'latinGiven' | 'kanaReading'>

export interface ReadNames {
  /** One for each writing. */
  readonly names: readonly NameVariant[]
  /** The column whose name was taken apart by a guess, if one was. */
  readonly guessed: NameColumn | null
}

/** The names in a row: parts that have a column each are known, whole names are taken apart by their letters. */
export function readNames(cell: (column: NameColumn) => string, hints: NameHints): ReadNames {
  const found: { readonly name: NameVariant; readonly column: NameColumn }[] = []
  const add = (column: NameColumn, names: readonly NameVariant[]): void => {
    for (const name of names) if (!found.some((known) => known.name.lang === name.lang)) found.push({ name, column })
  }
  add('familyName', inParts(cell('familyName'), cell('givenName'), hints))
  add('latinFamily', inParts(cell('latinFamily'), cell('latinGiven'), hints))
  for (const column of ['nativeName', 'latinName', 'fullName'] as const) {
    add(
      column,
      guessNames(cell(column), hints).map((name) => ({ ...name, verified: isSure(cell(column), name) })),
    )
  }
  add('kanaReading', reading(cell('kanaReading')))
  const unsure = found.find(({ name }) => !name.verified)
  return { names: found.map(({ name }) => name), guessed: unsure?.column ?? null }
}

function inParts(family: string, given: string, hints: NameHints): readonly NameVariant[] {
  const text = family + given
  if (text === '') return []
  const guessed = guessLanguage(text, [hints.hanLanguage])
  const isLatin = guessed === 'en'
  const isGivenFirst = isLatin && !hints.isLatinSurnameFirst
  return [
    {
      lang: isLatin ? 'und-Latn' : guessed,
      family: isLatin ? inCase(family) : family,
      given: isLatin ? inCase(given) : given,
      middle: '',
      order: isGivenFirst ? 'givenFirst' : 'surnameFirst',
      source: isLatin ? 'passport' : 'card',
      verified: family !== '' && given !== '',
    },
  ]
}

/** A name in kana is kept in hiragana, whichever kana the sheet has. */
function reading(text: string): readonly NameVariant[] {
  const kana = text
    .normalize('NFKC')
    .replaceAll(/[ァ-ヶ]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x60))
  const [family = '', ...given] = kana.split(/\s+/u).filter((word) => word !== '')
  if (family === '') return []
  const verified = given.length === 1
  return [{ lang: 'ja-Hira', family, given: given.join(''), middle: '', order: 'surnameFirst', source: 'card', verified }]
}

/** Whether the writing itself tells where the surname ends: a space, a comma, capitals, or a length that has only one reading. */
function isSure(typed: string, { lang, family, given }: NameVariant): boolean {
  if (given === '') return false
  if (lang === 'und-Latn') return /,/.test(typed) || (isCapital(typed, family) && !isCapital(typed, given))
  const native = typed.replaceAll(/[\p{Script=Latin}()（）]/gu, ' ').trim()
  if (/\S\s+\S/u.test(native)) return true
  const length = [...family, ...given].length
  if (/^zh\b/.test(lang)) return length <= 3 || [...family].length === 2
  return lang === 'ko' && length === 3
}

function isCapital(typed: string, part: string): boolean {
  return part.length > 1 && typed.includes(part.toUpperCase())
}
