import type { Mission } from './mission'
import { tableNames } from './registry'

/** Whether two states of a mission are more than so many rows apart. Looks no further than it must: tables that are the same are not gone through. */
export function areRowsApart(a: Mission, b: Mission, most: number): boolean {
  let apart = 0
  for (const table of tableNames) {
    const [before, after] = [a.tables[table], b.tables[table]] as readonly Readonly<Record<string, unknown>>[]
    if (!before || !after || before === after) continue
    for (const id in after) if (after[id] !== before[id] && ++apart > most) return true
    for (const id in before) if (!(id in after) && ++apart > most) return true
  }
  return false
}
