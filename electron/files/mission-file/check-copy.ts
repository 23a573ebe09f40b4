import { replay, stateOfSnapshot } from '../../../shared/journal/replay'
import type { Snapshot } from '../../../shared/journal/snapshot'
import { missionOfSnapshot } from '../../../shared/journal/snapshot'
import type { Step } from '../../../shared/journal/step'
import type { Diff } from '../../../shared/mission/diff'
import { integrityOf, type Refusal } from '../../../shared/mission/integrity'
import type { Mission } from '../../../shared/mission/mission'
import { type TableName, tableNames } from '../../../shared/mission/registry'
import { type FileRefusal, refuseDamaged } from './file-refusal'

/** Rows looked at between two signs of life: a large mission takes longer than a reader may be silent. */
const rowsAtOnce = 500

/**
 * The first thing that is wrong in a mission from elsewhere, before its steps and after them; null: it is whole. A whole journal begins
 * with nothing: then there is only what its steps make.
 */
export function refusalOfCopy(snapshot: Snapshot, steps: readonly Step[], progress: () => void): FileRefusal | null {
  const stranger = [...Object.keys(snapshot.tables), ...Object.keys(snapshot.removed)].find((name) => !isTable(name))
  if (stranger !== undefined) return refuseDamaged('table', { table: stranger })
  const start = missionOfSnapshot(snapshot)
  const isNothing = tableNames.every((table) => Object.keys(start.tables[table]).length === 0)
  const before = isNothing && steps.length > 0 ? null : refusalOfMission(start, progress)
  if (before || steps.length === 0) return before
  const end = replay(stateOfSnapshot(snapshot), steps).mission
  progress()
  return refusalOfMission(end, progress)
}

function refusalOfMission(mission: Mission, progress: () => void): FileRefusal | null {
  // The mission's own row is among the first rows looked at, whether it is there or not: without it nothing else counts.
  for (const diff of [{ missions: { [mission.id]: {} } }, ...portionsOf(mission)]) {
    const [refusal] = integrityOf(mission, diff)
    if (refusal) return refusalOfRow(refusal)
    progress()
  }
  return null
}

/** All rows of a mission, as diffs that touch some hundred of them and change nothing. */
function* portionsOf(mission: Mission): Generator<Diff> {
  for (const table of tableNames) {
    const ids = Object.keys(mission.tables[table])
    for (let at = 0; at < ids.length; at += rowsAtOnce) {
      yield { [table]: Object.fromEntries(ids.slice(at, at + rowsAtOnce).map((id) => [id, {}])) }
    }
  }
}

function refusalOfRow(refusal: Refusal): FileRefusal {
  switch (refusal.code) {
    case 'field-invalid':
      return refuseDamaged('field', { table: refusal.ref.table, row: refusal.ref.id, field: refusal.field })
    case 'reference-broken': {
      const { ref, field, target } = refusal
      return refuseDamaged('reference', { table: ref.table, row: ref.id, field, target: `${target.table} ${target.id}` })
    }
    case 'mission-too-long':
      return refuseDamaged('field', { table: refusal.ref.table, row: refusal.ref.id, field: 'endsOn' })
    case 'row-unknown':
    case 'still-needed':
      return refuseDamaged('row', { table: refusal.ref.table, row: refusal.ref.id })
    case 'input-invalid':
    case 'nothing-changes':
    case 'proposal-out-of-date':
    case 'organizers-only':
      throw new Error(`${refusal.code} is said of commands, never of rows`)
  }
}

function isTable(name: string): name is TableName {
  return tableNames.some((table) => table === name)
}
