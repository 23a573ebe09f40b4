import type { Mission } from './mission'
import type { TableName } from './registry'

/**
 * A view of a mission that is made once and stands while the tables it reads are the same objects. `build` must read no other table:
 * what it does not declare it would show stale.
 */
export function lookUp<View>(
  reads: readonly [TableName, ...TableName[]],
  build: (mission: Mission) => View,
): (mission: Mission) => View {
  const [first, ...others] = reads
  const kept = new WeakMap<object, { readonly others: readonly object[]; readonly view: View }>()
  return (mission) => {
    const known = kept.get(mission.tables[first])
    if (known && others.every((table, index) => known.others[index] === mission.tables[table])) return known.view
    const view = build(mission)
    kept.set(mission.tables[first], { others: others.map((table) => mission.tables[table]), view })
    return view
  }
}
