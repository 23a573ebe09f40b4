import { isSealed } from '../mission/entities/sealed'
import { type Mission, rowOf } from '../mission/mission'
import { awayIdsOf, isComing } from '../mission/people/attendance'
import { peopleOfPlace } from './host-people'
import { nameOnly, rankOnly } from './name-only'
import { rowsTold } from './rows-told'
import { teamsOf } from './team'
import { comersTo } from './visit-request/visits-at'

/**
 * A host's copy for one place: with its own people, of whom hosts are told nothing otherwise; and, where its rules ask for identity papers, the
 * passport numbers of those who come there, and of nobody else. No date of a passport: whoever lets people in compares number and country.
 */
export function hostCopyOf(mission: Mission, redacted: Mission, placeId: string): Mission {
  const place = rowOf(redacted, 'places', placeId)
  if (!place) return redacted
  const own = peopleOfPlace(mission, rowOf(mission, 'places', placeId) ?? place)
  const away = awayIdsOf(mission)
  const isOwn = (id: string) => own.has(id) && !away.has(id)
  const { tables } = redacted
  const persons = rowsTold(mission, 'persons', (person) =>
    isOwn(person.id) ? { ...nameOnly(person), honorific: person.honorific } : null,
  )
  const participations = rowsTold(mission, 'participations', (one) =>
    isOwn(one.personId) && isComing(one) ? { ...rankOnly(one), title: one.title, department: one.department } : null,
  )
  const copy = {
    ...redacted,
    tables: {
      ...tables,
      persons: { ...tables.persons, ...persons },
      participations: { ...tables.participations, ...participations },
    },
  }
  return place.admission?.needsIdCopy ? withPassports(mission, copy, placeId) : copy
}

function withPassports(mission: Mission, copy: Mission, placeId: string): Mission {
  const place = rowOf(copy, 'places', placeId)
  const comers = place ? comersTo(copy, place, teamsOf(copy, 'host')) : new Set()
  const persons = Object.entries(copy.tables.persons).map(([id, person]) => {
    const passport = comers.has(id) ? (mission.tables.persons[id]?.passport ?? null) : null
    if (passport === null) return [id, person]
    const shown = isSealed(passport) ? passport : { ...passport, issuedOn: null, expiresOn: null }
    return [id, { ...person, passport: shown }]
  })
  return { ...copy, tables: { ...copy.tables, persons: Object.fromEntries(persons) } }
}
