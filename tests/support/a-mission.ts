import { integrityOfAll } from '../../shared/mission/integrity'
import { emptyMission, type Mission } from '../../shared/mission/mission'
import { entities, type RowOf, type TableName, tableNames } from '../../shared/mission/registry'

/** Rows by table; of each only what the situation is about. */
export type MissionRows = { readonly [Name in TableName]?: readonly Partial<RowOf<Name>>[] }

/**
 * A mission of 24 to 31 May 2023 in Tokyo with these rows. What a row leaves out is filled by the entity's defaults; a row without
 * an id gets `<table>-<n>`, counting from 1. `missions: [{...}]` changes the mission's own particulars. Throws where the rows do
 * not make a whole mission, so that no test argues about an impossible one.
 */
export function aMission(rows: MissionRows = {}): Mission {
  const tables: Record<string, Record<string, object>> = {}
  for (const table of tableNames) {
    const own = table === 'missions' ? particulars : {}
    const given: readonly object[] = rows[table] ?? (table === 'missions' ? [{}] : [])
    const whole = given.map((fields, index) => ({ id: `${table}-${index + 1}`, ...entities[table].defaults, ...own, ...fields }))
    tables[table] = Object.fromEntries(whole.map((row) => [row.id, row]))
  }
  const id = Object.keys(tables.missions ?? {})[0] ?? particulars.id
  const mission = { ...emptyMission(id), tables } as unknown as Mission
  const refusals = integrityOfAll(mission)
  if (refusals.length > 0) throw new Error(`not a mission: ${JSON.stringify(refusals.slice(0, 5))}`)
  return mission
}

const particulars = {
  id: 'mission',
  code: 'JP-16',
  title: { en: 'Environmental mission to Japan (sample)' },
  startsOn: '2023-05-24',
  endsOn: '2023-05-31',
  homeZone: 'Asia/Tokyo',
}
