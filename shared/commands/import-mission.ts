import { err, ok } from '../kernel/result'
import { diffBetween } from '../mission/diff-between'
import { type Mission, rowsOf } from '../mission/mission'
import { tableNames } from '../mission/registry'
import { tablesUnder } from '../mission/tables-under'
import { command } from './command'

export interface ImportMissionInput {
  readonly from: Mission
}

/** Fills an empty mission with every row of another one. Rows keep their ids; the mission's own row takes the new mission's. */
export const importMission = command({
  name: 'import-mission',
  run: (mission, { from }: ImportMissionInput) => {
    const isEmpty = tableNames.every((table) => rowsOf(mission, table).length === 0)
    if (!isEmpty || !from.tables.missions[from.id]) return err({ code: 'input-invalid', field: 'from' })
    return ok({ diff: diffBetween(mission, { ...from, tables: tablesUnder(mission.id, from) }), refs: [] })
  },
})
