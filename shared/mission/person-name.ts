import type { NameVariant, Person } from './entities/person'

/** A name as a reader of some language sees it, with the language of the letters it is written in. */
export interface ShownName {
  readonly text: string
  readonly lang: string
}

/** Languages that write a surname first and without a space, where both sides use that writing (UTS #35 part 8). */
const unspaced = ['zh', 'ja', 'ko']

/** The variant that readers of a language can read best: their own writing, else Latin letters, else what there is. */
export function nameVariantFor(person: Person, language: string): NameVariant | undefined {
  const base = language.split('-')[0]
  return (
    person.names.find((name) => name.lang === language) ??
    person.names.find((name) => name.lang.split('-')[0] === base && !name.lang.endsWith('-Hira')) ??
    person.names.find((name) => name.lang === 'und-Latn' || name.lang === 'en') ??
    person.names[0]
  )
}

/** The person's own writing: what is not Latin letters, else the passport form. */
export function nativeNameOf(person: Person): ShownName {
  const native = person.names.find((name) => !name.lang.endsWith('Latn') && name.lang !== 'en' && name.lang !== 'ja-Hira')
  const variant = native ?? person.names[0]
  return variant ? { text: joinName(variant, false), lang: variant.lang } : { text: '', lang: 'und' }
}

/** Latin letters with the surname in capitals, so that nobody takes one for the other: `WANG Shiwen`. */
export function latinNameOf(person: Person): ShownName {
  const latin = person.names.find((name) => name.lang === 'und-Latn') ?? person.names.find((name) => name.lang === 'en')
  return latin ? { text: joinName(latin, true), lang: 'und-Latn' } : { text: '', lang: 'und-Latn' }
}

export function nameFor(person: Person, language: string): ShownName {
  const variant = nameVariantFor(person, language)
  if (!variant) return { text: person.preferredBadgeName, lang: language }
  return { text: joinName(variant, variant.lang === 'und-Latn'), lang: variant.lang }
}

/** The parts in the order of the writing; `capitals` sets the surname in capitals. */
export function joinName(name: NameVariant, capitals: boolean): string {
  const family = capitals ? name.family.toLocaleUpperCase('en') : name.family
  const base = name.lang.split('-')[0] ?? ''
  const parts = name.order === 'surnameFirst' ? [family, name.given, name.middle] : [name.given, name.middle, family]
  return parts.filter((part) => part !== '').join(unspaced.includes(base) ? '' : ' ')
}
