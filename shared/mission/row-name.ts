import { type Mission, rowOf } from './mission'
import { nameFor } from './people/person-name'
import type { Ref, RowOf, TableName } from './registry'
import { textIn } from './text'

/**
 * What a reader of some language would call a row, also one that was removed. Empty where it has no name of its own: the caller
 * then uses the catalogue's word for its kind.
 */
export function rowName(mission: Mission, ref: Ref, language: string): string {
  const row = mission.tables[ref.table][ref.id] ?? mission.removed[ref.table][ref.id]
  return row ? (namings[ref.table] as Naming<TableName>)(row, language, mission) : ''
}

type Naming<Name extends TableName> = (row: RowOf<Name>, language: string, mission: Mission) => string

const namings: { readonly [Name in TableName]: Naming<Name> } = {
  missions: (row, language) => textIn(row.title, language).text,
  ruleProfiles: (row, language) => textIn(row.name, language).text,
  holidays: (row, language) => textIn(row.name, language).text,
  days: (row) => row.date,
  organizations: (row, language) => textIn(row.names, language).text,
  persons: (row, language) => nameFor(row, language).text,
  groups: (row, language) => textIn(row.name, language).text || row.code,
  participations: (row, language, mission) => nameOf(mission, 'persons', row.personId, language),
  places: (row, language) => textIn(row.names, language).text,
  transferTimes: (row, language, mission) =>
    `${nameOf(mission, 'places', row.fromPlaceId, language)} → ${nameOf(mission, 'places', row.toPlaceId, language)}`,
  vehicles: (row, language) => textIn(row.name, language).text || row.plate,
  items: (row, language) => textIn(row.title, language).text,
  travelLegs: (row) => `${row.carrier} ${row.number}`.trim(),
  ratePlans: (row, language) => textIn(row.name, language).text,
  interpreters: (row, language, mission) => nameOf(mission, 'persons', row.personId, language),
  availabilities: (row, language, mission) => nameOf(mission, 'interpreters', row.interpreterId, language),
  requirements: (row, language, mission) => nameOf(mission, 'items', row.itemId, language),
  assignments: (row, language, mission) => nameOf(mission, 'interpreters', row.interpreterId, language),
  roomStays: (row, language, mission) => `${nameOf(mission, 'places', row.hotelPlaceId, language)} ${row.roomNumber}`.trim(),
  tasks: (row, language) => textIn(row.title, language).text,
  terms: (row) => textIn(row.words, row.sourceLanguage).text,
  acceptances: (row) => row.checkId,
  releases: (row) => String(row.number),
  taskRules: () => '',
  dayTemplates: (row, language) => textIn(row.name, language).text,
}

function nameOf(mission: Mission, table: TableName, id: string, language: string): string {
  return rowOf(mission, table, id) || mission.removed[table][id] ? rowName(mission, { table, id }, language) : ''
}
