import type { NameVariant } from '../mission/entities/person'
import { readableOr } from '../mission/entities/sealed'
import { type Mission, rowsOf } from '../mission/mission'
import type { ParticipantRow } from './participant-row'
import { plainWord } from './plain-word'

/** Whom a row of a sheet seems to repeat, and by what. */
export type SamePerson = {
  readonly by: 'passport' | 'email' | 'name'
} & ({ readonly personId: string } | { readonly line: number })

/** For each row that repeats somebody in the mission, or an earlier row: whom. A passport tells more than an address, that more than a name. */
export function samePersons(mission: Mission, rows: readonly ParticipantRow[]): ReadonlyMap<number, SamePerson> {
  const known = new Map<string, { readonly personId: string } | { readonly line: number }>()
  for (const person of rowsOf(mission, 'persons')) {
    for (const key of keysOf(person.names, person.email, readableOr(person.passport, null)?.number ?? '')) {
      if (!known.has(key)) known.set(key, { personId: person.id })
    }
  }
  const found = new Map<number, SamePerson>()
  for (const row of rows) {
    const keys = keysOf(row.names, row.email, row.passportNumber)
    const match = keys.find((key) => known.has(key))
    const whom = match === undefined ? undefined : known.get(match)
    if (whom && match) found.set(row.line, { ...whom, by: byOf(match) })
    for (const key of keys) if (!known.has(key)) known.set(key, { line: row.line })
  }
  return found
}

/** The most telling first. Which part of a name is the surname is often guessed: the order of the parts does not count. */
function keysOf(names: readonly NameVariant[], email: string, passportNumber: string): readonly string[] {
  const passport = plainWord(passportNumber)
  const address = email.trim().toLowerCase()
  return [
    ...(passport === '' ? [] : [`passport ${passport}`]),
    ...(address === '' ? [] : [`email ${address}`]),
    ...names.flatMap(({ lang, family, given, middle }) => {
      // A reading is shared by many names, half a name by many people.
      const parts = [family, given + middle].map(withoutMarks).filter((part) => part !== '')
      return lang === 'ja-Hira' || parts.length < 2
        ? []
        : [`name ${parts.sort().join(' ')}`, `name ${[family, given, middle].map(withoutMarks).join('')}`]
    }),
  ]
}

function withoutMarks(text: string): string {
  return plainWord(text.normalize('NFKD').replaceAll(/\p{M}/gu, ''))
}

function byOf(key: string): SamePerson['by'] {
  return key.startsWith('passport ') ? 'passport' : key.startsWith('email ') ? 'email' : 'name'
}
