import { addRow } from '../commands/add-row'
import { setItemStatus } from '../commands/set-item-status'
import { visitorListTask } from '../i18n/findings/visitor-list-task'
import { figureOf } from '../interpreting/figure-of'
import { groupBy } from '../kernel/order'
import { addDays, daysBetween, type LocalDate } from '../kernel/time'
import type { Item } from '../mission/entities/item'
import type { Task } from '../mission/entities/task'
import { lookUp } from '../mission/look-up'
import { type Mission, rowsOf } from '../mission/mission'
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
  reads: ['items', 'places', 'tasks', 'missions', 'ruleProfiles'],
  run: (mission, context) => findingsOf(mission, rowsOf(mission, 'items'), context),
}

/** What this check finds about one item, also about one that is not in the mission (yet). */
export function askingFindings(mission: Mission, item: Item, context: CheckContext): readonly Finding[] {
  const visit = visitOf(mission, item)
  const today = todayOf(mission, context)
  if (!visit || item.dayOn === null || item.dayOn < today) return []
  const warnDays = figureOf(mission, 'deadlineWarnDays').value
  const done = doneTasksByItem(mission).get(item.id) ?? []
  return [...applicationFindings(visit, today, warnDays), ...listFindings(visit, today, warnDays, done)]
}

const findingsOf = aboutEach(['places', 'tasks', 'missions', 'ruleProfiles'], askingFindings)

const doneTasksByItem = lookUp(['tasks'], (mission) =>
  groupBy(
    rowsOf(mission, 'tasks').filter((task) => task.doneOn !== null),
    (task) => task.itemId ?? '',
  ),
)

/** Who has asked, has applied: the deadline only concerns items nobody has asked for yet. */
function applicationFindings(visit: Visit, today: LocalDate, warnDays: number): readonly Finding[] {
  const { item, admission } = visit
  if (admission.leadDays === null || item.status === 'requested' || item.status === 'confirmed') return []
  const mends = [mendBy('markRequested', setItemStatus, { itemIds: [item.id], status: 'requested' }, { item: item.id })]
  return deadlineFindings(visit, 'C05.lead', admission.leadDays, today, warnDays, mends)
}

/** A done task of the item with the list's deadline is how the organizer says that the list is handed in. */
function listFindings(visit: Visit, today: LocalDate, warnDays: number, done: readonly Task[]): readonly Finding[] {
  const { item, admission } = visit
  const { listDays } = admission
  if (listDays === null || item.dayOn === null) return []
  const dueOn = addDays(item.dayOn, -listDays)
  if (done.some((task) => task.dueOn === dueOn || (task.dueOn === null && task.dueDaysBefore === listDays))) return []
  return deadlineFindings(visit, 'C05.list', listDays, today, warnDays, [listHandedIn(item, listDays, today)])
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

function listHandedIn(item: Item, listDays: number, today: LocalDate): Mend {
  const fields = { itemId: item.id, title: visitorListTask, dueDaysBefore: listDays, doneOn: today }
  return mendBy('listHandedIn', addRow, { table: 'tasks', fields }, { item: item.id })
}
