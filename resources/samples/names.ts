import type { NameVariant } from '../../shared/mission/entities/person'

/** A name in one writing. Where the family stands first and whether somebody checked it is told, not guessed. */
export function nameIn(
  lang: string,
  family: string,
  given: string,
  source: NameVariant['source'],
  order: NameVariant['order'] = 'surnameFirst',
): NameVariant {
  return { lang, family, given, middle: '', order, source, verified: source !== 'transliterated' }
}
