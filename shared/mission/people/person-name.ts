import { memoPerRow } from '../../kernel/memo'
import type { NameVariant, Person } from '../entities/person'

/** A name as a reader of some language sees it, with the language of the letters it is written in. */
export interface ShownName {
  readonly text: string
  readonly lang: string
}

/** A reading tells how a name sounds; it is never shown as the name. */
const readings = /-(Hira|Kana|Latn)$/

const kana = /^ja-(Hira|Kana)$/

/** Readers of Chinese and of Japanese read each other's characters, and know people by them rather than by Latin letters. */
const han = ['zh', 'ja']

/** The variant that readers of a language can read best: their own writing, shared characters, Latin letters, what there is. */
function nameVariantFor(person: Person, language: string): NameVariant | undefined {
  const base = baseOf(language)
  const names = person.names.filter((name) => name.family !== '' || name.given !== '' || name.middle !== '')
  return (
    names.find((name) => name.lang === language) ??
    names.find((name) => baseOf(name.lang) === base && !readings.test(name.lang)) ??
    names.find((name) => han.includes(base) && han.includes(baseOf(name.lang)) && !readings.test(name.lang)) ??
    names.find((name) => name.lang === 'und-Latn' || name.lang === 'en') ??
    names.find((name) => !readings.test(name.lang)) ??
    names[0]
  )
}

/** The person's own writing: what is not Latin letters, else the passport form. */
export function nativeNameOf(person: Person): ShownName {
  const native = person.names.find((name) => !readings.test(name.lang) && name.lang !== 'en')
  const variant = native ?? person.names[0]
  return variant ? { text: joinName(variant, false), lang: variant.lang } : { text: '', lang: 'und' }
}

/** Latin letters with the surname in capitals, so that nobody takes one for the other: `WANG Shiwen`. */
export function latinNameOf(person: Person): ShownName {
  const latin = person.names.find((name) => name.lang === 'und-Latn') ?? person.names.find((name) => name.lang === 'en')
  return latin ? { text: joinName(latin, true), lang: 'und-Latn' } : { text: '', lang: 'und-Latn' }
}

/**
 * By what a name is sorted: Latin letters, which sort alike whatever the reader's language; without them the native writing, a Japanese
 * one by its reading. The surname first, wherever it is written.
 */
export const sortNameOf = memoPerRow((person: Person): string => {
  const names = person.names.filter((name) => name.family !== '' || name.given !== '' || name.middle !== '')
  const variant =
    names.find(({ lang }) => lang === 'und-Latn') ??
    names.find(({ lang }) => lang === 'en') ??
    names.find(({ lang }) => kana.test(lang)) ??
    names.find(({ lang }) => !readings.test(lang)) ??
    names[0]
  return variant
    ? [variant.family, variant.given, variant.middle].filter((part) => part !== '').join(' ')
    : person.preferredBadgeName
})

/** What stands in Latin letters beside the native name; null where nothing does or it would be the same name again. */
export function latinBesideNative(person: Person): ShownName | null {
  const native = nativeNameOf(person).text
  const latin = latinNameOf(person)
  const isSame = native.toLocaleUpperCase('en') === latin.text.toLocaleUpperCase('en')
  return native === '' || latin.text === '' || isSame ? null : latin
}

/** Put together once a person: lists name hundreds of people each time that they are drawn. */
export const nameFor = memoPerRow((person: Person, language: string): ShownName => {
  const variant = nameVariantFor(person, language)
  if (!variant) return { text: person.preferredBadgeName, lang: language }
  return { text: joinName(variant, variant.lang === 'und-Latn'), lang: variant.lang }
})

/** The parts in the order of the writing; `capitals` sets the surname in capitals. */
function joinName(name: NameVariant, capitals: boolean): string {
  const family = capitals ? name.family.toLocaleUpperCase('en') : name.family
  // Nguyễn Thị Hoa: in Vietnamese the middle name stands before the given one, which is what people are called by.
  const given = baseOf(name.lang) === 'vi' ? [name.middle, name.given] : [name.given, name.middle]
  const parts = name.order === 'surnameFirst' ? [family, ...given] : [name.given, name.middle, family]
  return parts.filter((part) => part !== '').join(separatorOf(name))
}

/**
 * What stands between the parts (CLDR person names, UTS #35 part 8): nothing in a name of the language's own, the foreign mark in one
 * that was written down by sound: 约翰·史密斯, マイケル・スミス, 마이클 스미스.
 */
function separatorOf({ lang, order, family, given }: NameVariant): string {
  if (readings.test(lang)) return ' '
  const isForeign = order === 'givenFirst' || /^[\p{Script=Katakana}ー]+$/u.test(family + given)
  switch (baseOf(lang)) {
    case 'zh':
      return isForeign ? '·' : ''
    case 'ja':
      return isForeign ? '・' : ''
    case 'ko':
      return isForeign ? ' ' : ''
    default:
      return ' '
  }
}

function baseOf(language: string): string {
  return language.split('-')[0] ?? ''
}
