import { err, ok } from '../kernel/result'
import { isEmptyDiff } from '../mission/diff'
import { diffBetween } from '../mission/diff-between'
import { type Mission, missionRowOf } from '../mission/mission'
import { tablesUnder } from '../mission/tables-under'
import { command } from './command'

export interface TakeAlternativeInput {
  /** The alternative, as it is now. */
  readonly from: Mission
}

/** Makes an alternative the plan: every row as it is there, in one step. The versions that were given out stay the plan's own. */
export const takeAlternative = command({
  name: 'take-alternative',
  run: (mission, { from }: TakeAlternativeInput) => {
    const { alternative } = missionRowOf(mission)
    if (from.tables.missions[from.id]?.alternative?.missionId !== mission.id) return err({ code: 'input-invalid', field: 'from' })
    const tables = tablesUnder(mission.id, from)
    const own = tables.missions[mission.id]
    const missions = own ? { [mission.id]: { ...own, alternative } } : {}
    const diff = diffBetween(mission, { ...from, tables: { ...tables, missions, releases: mission.tables.releases } })
    if (isEmptyDiff(diff)) return err({ code: 'nothing-changes' })
    return ok({ diff, refs: [{ table: 'missions', id: mission.id }], isWhole: true })
  },
})
