import { setItemStatus } from '../commands/set-item-status'
import { setTask } from '../commands/set-task'
import { figureOf } from '../interpreting/figure-of'
import { addDays, daysBetween, type LocalDate } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import type { Task } from '../mission/entities/task'
import type { TaskRule } from '../mission/entities/task-rule'
import { type Mission, rowsOf } from '../mission/mission'
import { derivedTaskId } from '../tasks/derived-task-id'
import { keptRules, tasksByItem, visitorListAmong } from '../tasks/said-of-tasks'
import { aboutEach } from './about-each'
import { createFinding } from './create-finding'
import type { Check, CheckContext, Finding, Mend } from './finding'
import { mendBy } from './mends'
import { todayOf } from './today-of'
import { admissionSourceOf, type Visit, visitOf } from './visits'

/** C05: applications and visitor lists reach the host by its deadlines. What lies in the past is not spoken of. */
export const askedInTime: Check = {
  id: 'C05',
  name: 'asked-in-time',
  reads: ['items', 'places', 'tasks', 'taskRules', 'missions', 'ruleProfiles'],
  run: (mission, context) => findingsOf(mission, rowsOf(mission, 'items'), context),
}

/** What this check finds about one item, also about one that is not in the mission (yet). */
export function askingFindings(mission: Mission, item: Item, context: CheckContext): readonly Finding[] {
  const visit = visitOf(mission, item)
  const today = todayOf(mission, context)
  if (!visit || item.dayOn === null || item.dayOn < today) return []
  const warnDays = figureOf(mission, 'deadlineWarnDays').value
  const tasks = tasksByItem(mission).get(item.id) ?? []
  const kept = keptRules(mission).get('visitorList')
  return [...applicationFindings(visit, today, warnDays, tasks), ...listFindings(visit, today, warnDays, tasks, kept)]
}

const findingsOf = aboutEach(['places', 'tasks', 'taskRules', 'missions', 'ruleProfiles'], askingFindings)

/** Who has asked, has applied: the deadline only concerns items nobody has asked for yet, by the plan or by the task. */
function applicationFindings(visit: Visit, today: LocalDate, warnDays: number, tasks: readonly Task[]): readonly Finding[] {
  const { item, admission } = visit
  if (admission.leadDays === null || item.status === 'requested' || item.status === 'confirmed') return []
  if (tasks.some(({ rule, doneOn }) => rule === 'application' && doneOn !== null)) return []
  const mends = [mendBy('markRequested', setItemStatus, { itemIds: [item.id], status: 'requested' }, { item: item.id })]
  return deadlineFindings(visit, 'C05.lead', admission.leadDays, today, warnDays, mends)
}

/** That its task is done is how the organizer says that the list is handed in. */
function listFindings(
  visit: Visit,
  today: LocalDate,
  warnDays: number,
  tasks: readonly Task[],
  kept: TaskRule | undefined,
): readonly Finding[] {
  const { item, admission } = visit
  const { listDays } = admission
  if (listDays === null || item.dayOn === null) return []
  const list = visitorListAmong(tasks, item.dayOn, listDays, kept)
  if (list && list.doneOn !== null) return []
  const taskId = list?.id ?? derivedTaskId('visitorList', item.id)
  return deadlineFindings(visit, 'C05.list', listDays, today, warnDays, [
    mendBy('listHandedIn', setTask, { taskId, fields: { doneOn: today } }, { item: item.id }),
  ])
}

function deadlineFindings(
  { item, place, admission }: Visit,
  about: 'C05.lead' | 'C05.list',
  leadDays: number,
  today: LocalDate,
  warnDays: number,
  mends: readonly Mend[],
): readonly Finding[] {
  if (item.dayOn === null) return []
  const dueOn = addDays(item.dayOn, -leadDays)
  const daysLeft = daysBetween(today, dueOn)
  if (daysLeft > warnDays) return []
  return [
    createFinding({
      messageId: daysLeft < 0 ? `${about}Missed` : `${about}Due`,
      severity: daysLeft < 0 ? 'error' : 'warn',
      refs: [
        { table: 'items', id: item.id },
        { table: 'places', id: place.id },
      ],
      params: { dueOn, visitOn: item.dayOn, leadDays, daysLeft, daysLate: -daysLeft },
      found: daysBetween(today, item.dayOn),
      allowed: leadDays,
      source: admissionSourceOf(admission),
      on: item.dayOn,
      mends,
    }),
  ]
}
