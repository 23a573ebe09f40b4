import { emptyTables } from '../../shared/mission/mission'
import type { Tables } from '../../shared/mission/registry'
import { outlookOn } from '../../shared/scheduling/day-outlook'
import type { OutlookNews, OutlookTask } from './outlook-messages'

/** So many days are told at once: what is told is drawn. */
const TOLD_DAYS = 4

/** Tells day by day how it would receive what is carried; `null` ends it, and so does another question. `pause` lets messages in. */
export function outlooksInSteps(
  tell: (news: OutlookNews) => void,
  pause: () => Promise<void>,
): (task: OutlookTask | null) => Promise<void> {
  let tables: Tables = emptyTables()
  let current: OutlookTask | null = null
  return async (task) => {
    current = task
    if (!task) return
    tables = { ...tables, ...task.tables }
    const { id, missionId, drop, dates, today } = task
    const mission = { id: missionId, tables, removed: emptyTables() }
    for (let from = 0; from < dates.length; from += TOLD_DAYS) {
      const some = dates.slice(from, from + TOLD_DAYS)
      tell({ id, outlooks: some.map((date) => [date, outlookOn(mission, drop, date, { today })] as const) })
      await pause()
      if (current !== task) return
    }
  }
}
