import { type Mission, rowsOf } from './mission'
import type { Tables } from './registry'

/** A mission's tables as those of a mission of another id: its own row, and findings about the whole mission, are called by that. */
export function tablesUnder(id: string, from: Mission): Tables {
  const own = from.tables.missions[from.id]
  const acceptances = rowsOf(from, 'acceptances').map((row) => ({
    ...row,
    findingKey: row.findingKey.replaceAll(`missions:${from.id}`, `missions:${id}`),
  }))
  return {
    ...from.tables,
    missions: own ? { [id]: { ...own, id } } : {},
    acceptances: Object.fromEntries(acceptances.map((row) => [row.id, row])),
  }
}
