import type { NameVariant } from '../entities/person'
import { guessLanguage } from './guess-language'

/** What the mission tells about names whose letters alone do not say it. */
export interface NameHints {
  /** Language of a name in Han characters without kana: `zh-Hans` or `ja`. */
  readonly hanLanguage: string
  /** Whether Latin letters without capitals or comma put the surname first. */
  readonly isLatinSurnameFirst: boolean
}

type Order = NameVariant['order']

/** Surnames of two characters; every other one is taken to have one. */
const compoundSurnames =
  /^(欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|东方|東方|皇甫|尉迟|公孙|公孫|慕容|司徒|令狐|宇文|长孙|長孫|남궁|황보|제갈|사공|선우|서문|독고)/u

/** What stands between the names of foreigners in East Asian writing. */
const foreignDots = /[·・‧=＝]/u
const foreignSeparators = /[·・‧=＝\s]+/u

/** Letters that only Vietnamese has among the languages in Latin letters. */
const vietnamese = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/u

/**
 * Takes a name as somebody types it apart: one variant for the native writing, one for Latin letters beside it (`赵安 ZHAO An`). A guess
 * by the letters: what stands in which part can be changed afterwards.
 */
export function guessNames(typed: string, hints: NameHints): readonly NameVariant[] {
  const text = typed.normalize('NFC').replaceAll(/[()（）[\]/|]/g, ' ')
  const isLatin = (letter: string) => /\p{Script=Latin}/u.test(letter)
  const words = text.split(/\s+/u).filter((word) => word !== '')
  const latin = words.filter(isLatin).join(' ')
  const native = words.filter((word) => !isLatin(word)).join(' ')
  return [
    ...(native === '' ? [] : [nativeName(native, hints)]),
    ...(latin === '' ? [] : [latinName(latin, isEastAsian(native) ? { ...hints, isLatinSurnameFirst: true } : hints)]),
  ]
}

/** Beside Han, kana or hangul whose own order is surname first, Latin letters mostly spell the same order; `约翰·史密斯` is foreign. */
function isEastAsian(native: string): boolean {
  return /\p{Script=Han}|\p{Script=Hangul}/u.test(native) && !foreignDots.test(native)
}

function nativeName(text: string, hints: NameHints): NameVariant {
  const lang = guessLanguage(text, [hints.hanLanguage])
  const foreign = foreignDots.exec(text)
  if (foreign) return variant(lang, text.split(foreignSeparators), 'givenFirst', 'transliterated')
  if (text.includes(' ')) return variant(lang, text.split(' '), isGivenFirst(lang) ? 'givenFirst' : 'surnameFirst', 'card')
  const length = surnameLengthOf(text, lang)
  return variant(lang, [text.slice(0, length), text.slice(length)], 'surnameFirst', 'card')
}

function latinName(text: string, hints: NameHints): NameVariant {
  if (vietnamese.test(text)) return variant('vi', text.split(' '), 'surnameFirst', 'card')
  const [before = '', after] = text.split(/\s*,\s*/)
  if (after !== undefined)
    return { ...variant('und-Latn', [], 'surnameFirst', 'passport'), family: inCase(before), given: inCase(after) }
  const words = text.split(' ')
  const isCapital = (word: string | undefined) => word !== undefined && word.length > 1 && word === word.toUpperCase()
  const isFirst = isCapital(words[0]) === isCapital(words.at(-1)) ? hints.isLatinSurnameFirst : isCapital(words[0])
  const named = variant('und-Latn', words, isFirst ? 'surnameFirst' : 'givenFirst', 'passport')
  return { ...named, family: inCase(named.family), given: inCase(named.given) }
}

/** The first or the last word is the surname; all others are the given name. */
function variant(lang: string, words: readonly string[], order: Order, source: NameVariant['source']): NameVariant {
  const separator = lang === 'zh-Hans' || lang === 'zh-Hant' ? '·' : lang === 'ja' ? '・' : ' '
  const join = (parts: readonly string[]) => parts.join(order === 'givenFirst' ? separator : lang === 'ja' ? '' : ' ')
  const [family = '', given] =
    order === 'surnameFirst' || words.length < 2 ? [words[0], join(words.slice(1))] : [words.at(-1), join(words.slice(0, -1))]
  return { lang, family, given, middle: '', order, source, verified: false }
}

function isGivenFirst(lang: string): boolean {
  return lang === 'th' || lang === 'lo' || lang === 'ru' || lang === 'und'
}

/** Japanese surnames mostly have two characters; one where the whole name has only two. */
function surnameLengthOf(text: string, lang: string): number {
  if (compoundSurnames.test(text)) return 2
  const length = [...text].length
  if (lang === 'ja') return length <= 2 ? 1 : 2
  return isGivenFirst(lang) || lang === 'km' ? text.length : 1
}

/** `ZHAO` is how a surname is shown, not how it is kept. */
export function inCase(text: string): string {
  return text.replaceAll(/\p{Lu}{2,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
}
