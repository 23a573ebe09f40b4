import { isSealed } from '../mission/entities/sealed'
import { type Mission, rowOf } from '../mission/mission'
import { teamsOf } from './team'
import { comersTo } from './visit-request/visits-at'

/**
 * A host's copy for one place: where its rules ask for identity papers, the passport numbers of those who come there, and of nobody
 * else. No date of a passport: whoever lets people in compares number and country.
 */
export function hostCopyOf(mission: Mission, redacted: Mission, placeId: string): Mission {
  const place = rowOf(redacted, 'places', placeId)
  if (!place?.admission?.needsIdCopy) return redacted
  const comers = comersTo(redacted, place, teamsOf(redacted, 'host'))
  const persons = Object.entries(redacted.tables.persons).map(([id, person]) => {
    const passport = comers.has(id) ? (mission.tables.persons[id]?.passport ?? null) : null
    if (passport === null) return [id, person]
    const shown = isSealed(passport) ? passport : { ...passport, issuedOn: null, expiresOn: null }
    return [id, { ...person, passport: shown }]
  })
  return { ...redacted, tables: { ...redacted.tables, persons: Object.fromEntries(persons) } }
}
