import { compareBy, groupBy } from '../../../shared/kernel/order'
import type { LocalDate } from '../../../shared/kernel/time'
import { isOpen, type PlannedTask } from '../../../shared/tasks/planned-tasks'

/** Everybody's; nobody's yet; or one person's, by id. */
export const EVERYBODY = 'everybody'
export const NOBODY = 'nobody'

export type TaskRow =
  /** `on` null: tasks of no date; `overdue`: of dates before today. */
  | { readonly kind: 'heading'; readonly key: string; readonly on: LocalDate | 'overdue' | null; readonly count: number }
  | { readonly kind: 'task'; readonly key: string; readonly task: PlannedTask; readonly isLate: boolean }

interface Wanted {
  readonly today: LocalDate
  readonly owner: string
  readonly shows: 'open' | 'done'
}

const ranks = { high: 0, normal: 1, low: 2 } as const

/** What is to be done as a countdown: overdue first, then by day, what has no date last; of one day the more important first. */
export function taskRows(tasks: readonly PlannedTask[], { today, owner, shows }: Wanted): readonly TaskRow[] {
  const shown = tasks
    .filter((task) => isOpen(task) === (shows === 'open') && isOf(task, owner))
    .toSorted(
      compareBy(
        ({ dueOn }) => dueOn ?? '9999',
        ({ priority }) => ranks[priority],
      ),
    )
  const headingOf = ({ dueOn }: PlannedTask) => (dueOn === null ? '' : shows === 'open' && dueOn < today ? 'overdue' : dueOn)
  return [...groupBy(shown, headingOf)].flatMap(([on, own]): readonly TaskRow[] => [
    { kind: 'heading', key: `/${on}`, on: on === '' ? null : on, count: own.length },
    ...own.map((task) => ({ kind: 'task' as const, key: task.id, task, isLate: on === 'overdue' })),
  ])
}

function isOf({ ownerPersonId }: PlannedTask, owner: string): boolean {
  if (owner === EVERYBODY) return true
  return owner === NOBODY ? ownerPersonId === null : ownerPersonId === owner
}
