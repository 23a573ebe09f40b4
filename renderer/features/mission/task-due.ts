import { addDays, type LocalDate } from '../../../shared/kernel/time'
import type { Task } from '../../../shared/mission/entities/task'
import { type Mission, missionRowOf, rowOf } from '../../../shared/mission/mission'

/** When a task is due: its date, else so many days before its item's day (without an item: the mission's first). */
export function dueOnOf(mission: Mission, task: Task): LocalDate | null {
  if (task.dueOn !== null || task.dueDaysBefore === null) return task.dueOn
  const from = rowOf(mission, 'items', task.itemId)?.dayOn ?? missionRowOf(mission).startsOn
  return addDays(from, -task.dueDaysBefore)
}
