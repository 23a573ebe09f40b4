import type { NameVariant, Person } from '../../shared/mission/entities/person'

/** Somebody with these names. */
export function person(id: string, names: readonly NameVariant[], kind: Person['kind'] = 'delegate'): Partial<Person> {
  return { id, kind, names: [...names] }
}

/** A name as a Chinese, Japanese or Korean card writes it: surname first. */
export function zh(family: string, givenName: string, lang: string): NameVariant {
  return { lang, family, given: givenName, middle: '', order: 'surnameFirst', source: 'card', verified: true }
}

/** A name whose writing puts the given name first: Thai, Khmer, Lao. */
export function given(givenName: string, family: string, lang: string): NameVariant {
  return { lang, family, given: givenName, middle: '', order: 'givenFirst', source: 'card', verified: true }
}

/** The passport’s Latin letters. */
export function latin(family: string, givenName: string, order: NameVariant['order'] = 'surnameFirst'): NameVariant {
  return { lang: 'und-Latn', family, given: givenName, middle: '', order, source: 'passport', verified: true }
}
