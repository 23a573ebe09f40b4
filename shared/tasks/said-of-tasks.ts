import { keptLists } from '../kernel/kept-lists'
import { groupBy } from '../kernel/order'
import { addDays, type LocalDate } from '../kernel/time'
import type { Task, TaskRuleId } from '../mission/entities/task'
import type { TaskRule } from '../mission/entities/task-rule'
import { lookUp } from '../mission/look-up'
import { rowsOf } from '../mission/mission'

/** What people have said of tasks, by item (empty: of no item); the same list while nothing of it changes. */
export const tasksByItem = lookUp(['tasks'], (mission) => keep(groupBy(rowsOf(mission, 'tasks'), ({ itemId }) => itemId ?? '')))

/** How this mission keeps the rules that it keeps otherwise than usual. */
export const keptRules = lookUp(
  ['taskRules'],
  (mission) => new Map<TaskRuleId, TaskRule>(rowsOf(mission, 'taskRules').map((row) => [row.rule, row])),
)

const keep = keptLists<Task>()

/**
 * Which of an item's tasks is its visitor list: what was said of the rule's own; else one that a person noted for the host's deadline, or
 * for the day on which this mission has lists due.
 */
export function visitorListAmong(
  tasks: readonly Task[],
  dayOn: LocalDate,
  listDays: number,
  kept: TaskRule | undefined,
): Task | undefined {
  const dueDays = [listDays, kept?.daysBefore ?? listDays].map((days) => addDays(dayOn, -days))
  return (
    tasks.find(({ rule }) => rule === 'visitorList') ??
    tasks.find((task) => task.rule === null && dueDays.includes(dueDayOf(task, dayOn) ?? ''))
  )
}

/** When a task is due that counts from a day; null: it does not say. */
export function dueDayOf({ dueOn, dueDaysBefore }: Pick<Task, 'dueOn' | 'dueDaysBefore'>, dayOn: LocalDate): LocalDate | null {
  return dueOn ?? (dueDaysBefore === null ? null : addDays(dayOn, -dueDaysBefore))
}
