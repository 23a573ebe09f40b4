import { groupsOf, organizationsOf } from '../imports/found-or-made'
import type { ParticipantRow } from '../imports/participant-row'
import { err, ok } from '../kernel/result'
import { createRow, type Diff, editRow, isEmptyDiff, joinDiffs } from '../mission/diff'
import type { LocalizedText } from '../mission/entities/fields'
import { type Participation, participationEntity } from '../mission/entities/participation'
import { type Person, personEntity } from '../mission/entities/person'
import { isSealed } from '../mission/entities/sealed'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../mission/mission'
import { guessLanguage } from '../mission/people/guess-language'
import type { Ref } from '../mission/registry'
import { command } from './command'

export interface ImportedParticipant {
  readonly row: ParticipantRow
  /** Whose empty fields are filled; null: somebody new. */
  readonly into: string | null
}

export interface ImportParticipantsInput {
  readonly participants: readonly ImportedParticipant[]
  /** Where a row does not say it. */
  readonly side: Participation['side']
}

/**
 * Takes people from a sheet into the mission in one step: new ones with their part in it, and what is still empty of those who are
 * there. Organizations are found by any of their names, groups by their code; those that are missing are made.
 */
export const importParticipants = command({
  name: 'import-participants',
  run: (mission, { participants, side }: ImportParticipantsInput, { newId }) => {
    const languages = missionRowOf(mission).workingLanguages
    const inItsLanguage = (text: string): LocalizedText => (text === '' ? {} : { [guessLanguage(text, languages)]: text })
    const organizations = organizationsOf(mission, newId, inItsLanguage)
    const groups = groupsOf(mission, newId)
    const persons = new Map<string, Person>()
    const parts = new Map<string, Participation>()
    const partOf = new Map(rowsOf(mission, 'participations').map((part) => [part.personId, part]))
    const refs: Ref[] = []

    for (const { row, into } of participants) {
      const known = into === null ? undefined : (persons.get(into) ?? rowOf(mission, 'persons', into))
      if (into !== null && !known) return err({ code: 'row-unknown', ref: { table: 'persons', id: into } })
      const wantedSide = row.side ?? side
      const person = filled(known ?? newPerson(newId(), wantedSide), row)
      const part = partOf.get(person.id) ?? newPart(newId(), person.id, wantedSide)
      const takenPart: Participation = {
        ...part,
        organizationId: part.organizationId ?? organizations.idOf(row.organization),
        title: orElse(part.title, inItsLanguage(row.title)),
        department: orElse(part.department, inItsLanguage(row.department)),
        role: part.role === 'member' && row.role !== null ? row.role : part.role,
        groupIds: part.groupIds.length > 0 ? part.groupIds : [...new Set(row.groupCodes.map(groups.idOf))],
      }
      persons.set(person.id, person)
      parts.set(part.id, takenPart)
      partOf.set(person.id, takenPart)
      refs.push({ table: 'persons', id: person.id })
    }

    const diff = joinDiffs([
      ...organizations.made.map((row) => createRow('organizations', row)),
      ...groups.made.map((row) => createRow('groups', row)),
      ...[...persons.values()].map((row) => written(mission, 'persons', row)),
      ...[...parts.values()].map((row) => written(mission, 'participations', row)),
    ])
    return isEmptyDiff(diff) ? err({ code: 'nothing-changes' }) : ok({ diff, refs })
  },
})

function newPerson(id: string, side: Participation['side']): Person {
  return { ...personEntity.defaults, id, kind: kinds[side] } as Person
}

function newPart(id: string, personId: string, side: Participation['side']): Participation {
  return { ...participationEntity.defaults, id, personId, side } as Participation
}

const kinds = { guest: 'delegate', host: 'host', third: 'guest' } as const

/** The person with what the row knows of them and nobody knew before. */
function filled(person: Person, row: ParticipantRow): Person {
  const has = (lang: string) => person.names.some((name) => name.lang === lang)
  return {
    ...person,
    names: [...person.names, ...row.names.filter(({ lang }) => !has(lang))].slice(0, 20),
    gender: person.gender === 'unknown' ? (row.gender ?? 'unknown') : person.gender,
    nationality: person.nationality || row.nationality,
    birthOn: person.birthOn ?? row.birthOn,
    phone: person.phone || row.phone,
    email: person.email || row.email,
    passport: filledPassport(person.passport, row),
    dietCode: person.dietCode || row.dietCode,
    allergies: person.allergies || row.allergies,
    notes: person.notes || row.notes,
  }
}

/** One that cannot be read here is left as it is: nobody knows what is in it. */
function filledPassport(known: Person['passport'], row: ParticipantRow): Person['passport'] {
  if (isSealed(known) || (known === null && row.passportNumber === '' && row.passportExpiresOn === null)) return known
  const passport = known ?? { number: '', country: '', issuedOn: null, expiresOn: null }
  return { ...passport, number: passport.number || row.passportNumber, expiresOn: passport.expiresOn ?? row.passportExpiresOn }
}

function orElse(text: LocalizedText, other: LocalizedText): LocalizedText {
  return Object.values(text).some((one) => one !== '') ? text : other
}

function written<Name extends 'persons' | 'participations'>(
  mission: Mission,
  table: Name,
  row: Name extends 'persons' ? Person : Participation,
): Diff {
  const before = rowOf(mission, table, row.id)
  return before ? editRow<'persons' | 'participations'>(table, before, row) : createRow<'persons' | 'participations'>(table, row)
}
