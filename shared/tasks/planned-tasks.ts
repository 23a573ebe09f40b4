import { figureOf } from '../interpreting/figure-of'
import { keptLists } from '../kernel/kept-lists'
import { memoPerRow } from '../kernel/memo'
import { groupBy } from '../kernel/order'
import type { LocalDate } from '../kernel/time'
import type { LocalizedText } from '../mission/entities/fields'
import type { Place } from '../mission/entities/place'
import type { Task, TaskPriority, TaskRuleId } from '../mission/entities/task'
import type { TaskRule } from '../mission/entities/task-rule'
import { takesPlace } from '../mission/items/item-times'
import { lookUp } from '../mission/look-up'
import { type Mission, missionRowOf, rowOf, rowsOf } from '../mission/mission'
import { type StaffedItem, staffedItemsOf } from '../mission/people/engagements'
import type { RowOf } from '../mission/registry'
import { derivedTaskId } from './derived-task-id'
import { dueDayOf, keptRules, tasksByItem, visitorListAmong } from './said-of-tasks'
import { type UsualRule, usualRules } from './usual-rules'

/** Something to be done, whether it follows from a rule or a person thought of it. */
export interface PlannedTask {
  /** Of its row; of a derived task that nobody touched: what its row would be called. */
  readonly id: string
  /** null: a person thought of it. */
  readonly rule: TaskRuleId | null
  readonly itemId: string | null
  /** Empty: called by its rule. */
  readonly title: LocalizedText
  readonly dueOn: LocalDate | null
  /** D-n; null where a date was set, or none is known. */
  readonly daysBefore: number | null
  readonly ownerPersonId: string | null
  readonly priority: TaskPriority
  readonly doneOn: LocalDate | null
  /** The plan shows that it is done: confirmed, sent, issued. */
  readonly isSettled: boolean
  readonly notes: string
}

/**
 * All tasks of a mission: of items in table order, then those of no item. What follows from a rule is looked up here and nowhere stored:
 * it is there while its rule and item are, at the item's date. Only what people said of it (owner, date, done) is a row.
 */
export const plannedTasksOf = lookUp(
  ['items', 'places', 'requirements', 'assignments', 'travelLegs', 'tasks', 'taskRules', 'missions', 'ruleProfiles'],
  (mission): readonly PlannedTask[] => {
    const { startsOn } = missionRowOf(mission)
    const confirmDays = figureOf(mission, 'unconfirmedDays').value
    const legs = legsByItem(mission)
    const tasks = tasksByItem(mission)
    const rules = keptRules(mission)
    return [
      ...staffedItemsOf(mission).flatMap((staffed) =>
        tasksOfItem(
          staffed,
          rowOf(mission, 'places', staffed.item.placeId),
          legs.get(staffed.item.id) ?? noLegs,
          tasks.get(staffed.item.id) ?? noTasks,
          rules,
          confirmDays,
          startsOn,
        ),
      ),
      ...(tasks.get('') ?? noTasks).map((task) => ownTask(task, startsOn)),
    ]
  },
)

/** By item; the same list while nothing of it changes. */
export const plannedTasksByItem = lookUp(
  ['items', 'places', 'requirements', 'assignments', 'travelLegs', 'tasks', 'taskRules', 'missions', 'ruleProfiles'],
  (mission) => keepPlanned(groupBy(plannedTasksOf(mission), ({ itemId }) => itemId ?? '')),
)

/** One task; undefined where its rule, its item or its row is gone. */
export function plannedTaskOf(mission: Mission, id: string): PlannedTask | undefined {
  return plannedTasksOf(mission).find((task) => task.id === id)
}

export function isOpen(task: PlannedTask): boolean {
  return task.doneOn === null && !task.isSettled
}

/** Tasks that should have been done before this date. */
export function overdueCount(mission: Mission, today: LocalDate): number {
  return overdueAmong(plannedTasksOf(mission), today)
}

/** Asked with every change of the window, of thousands: counted once. */
const overdueAmong = memoPerRow((tasks: readonly PlannedTask[], today: LocalDate): number => {
  let count = 0
  for (const task of tasks) if (task.dueOn !== null && task.dueOn < today && isOpen(task)) count += 1
  return count
})

const legsByItem = lookUp(['travelLegs'], (mission) => keepLegs(groupBy(rowsOf(mission, 'travelLegs'), ({ itemId }) => itemId)))
const keepLegs = keptLists<RowOf<'travelLegs'>>()
const keepPlanned = keptLists<PlannedTask>()
const noTasks: readonly Task[] = []
const noLegs: readonly RowOf<'travelLegs'>[] = []

const tasksOfItem = memoPerRow(
  (
    { item, needs }: StaffedItem,
    place: Place | undefined,
    legs: readonly RowOf<'travelLegs'>[],
    tasks: readonly Task[],
    rules: ReadonlyMap<TaskRuleId, TaskRule>,
    confirmDays: number,
    startsOn: LocalDate,
  ): readonly PlannedTask[] => {
    const subject = { item, needs, place, legs, confirmDays }
    const asksNothing = item.dayOn === null || item.status === 'idea' || !takesPlace(item)
    const derived = asksNothing
      ? []
      : usualRules.flatMap((rule): readonly PlannedTask[] => {
          const kept = rules.get(rule.id)
          const usual = rule.daysBefore(subject)
          if (usual === null || kept?.isOn === false || item.dayOn === null) return []
          const days = kept?.daysBefore ?? usual
          return [
            derivedTask(
              rule,
              item.id,
              item.dayOn,
              days,
              kept,
              rowFor(rule.id, tasks, item.dayOn, usual, kept),
              rule.isSettled(subject),
            ),
          ]
        })
    const taken = new Set(derived.map(({ id }) => id))
    const own = tasks.filter(({ id, rule }) => rule === null && !taken.has(id))
    return [...derived, ...own.map((task) => ownTask(task, startsOn, item.dayOn))]
  },
)

/** What was said of a derived task, if anything was. */
function rowFor(
  rule: TaskRuleId,
  tasks: readonly Task[],
  dayOn: LocalDate,
  usual: number,
  kept: TaskRule | undefined,
): Task | undefined {
  if (rule === 'visitorList') return visitorListAmong(tasks, dayOn, usual, kept)
  return tasks.find((task) => task.rule === rule)
}

function derivedTask(
  rule: UsualRule,
  itemId: string,
  dayOn: LocalDate,
  days: number,
  kept: TaskRule | undefined,
  row: Task | undefined,
  isSettled: boolean,
): PlannedTask {
  const daysBefore = row?.dueOn != null ? null : (row?.dueDaysBefore ?? days)
  return {
    id: row?.id ?? derivedTaskId(rule.id, itemId),
    rule: rule.id,
    itemId,
    title: row?.title ?? {},
    dueOn: dueDayOf({ dueOn: row?.dueOn ?? null, dueDaysBefore: daysBefore }, dayOn),
    daysBefore,
    ownerPersonId: row?.ownerPersonId ?? kept?.ownerPersonId ?? null,
    priority: row?.priority ?? kept?.priority ?? rule.priority,
    doneOn: row?.doneOn ?? null,
    isSettled,
    notes: row?.notes ?? '',
  }
}

function ownTask(task: Task, startsOn: LocalDate, dayOn: LocalDate | null = null): PlannedTask {
  const { id, itemId, title, ownerPersonId, doneOn, notes } = task
  const priority = task.priority ?? 'normal'
  const dueOn = dueDayOf(task, dayOn ?? startsOn)
  const daysBefore = task.dueOn === null ? task.dueDaysBefore : null
  return { id, rule: null, itemId, title, dueOn, daysBefore, ownerPersonId, priority, doneOn, isSettled: false, notes }
}
