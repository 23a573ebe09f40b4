import type { Translator } from '../../../shared/i18n/translate'
import { daysBetween, type LocalDate } from '../../../shared/kernel/time'
import { type Mission, rowOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import type { PlannedTask } from '../../../shared/tasks/planned-tasks'
import { formatDay } from '../../i18n/format-date'

/** What a task is called: by its title, else by its rule. */
export function taskTitle(
  task: PlannedTask,
  { translate, language }: Translator,
): { readonly text: string; readonly lang: string } {
  const title = textIn(task.title, language)
  if (title.text !== '') return title
  return { text: translate(task.rule === null ? 'terms.table.tasks' : `terms.taskRule.${task.rule}`), lang: language }
}

/** `D-14, Fri 12 May`, or the day alone; empty without one. */
export function dueWords({ dueOn, daysBefore }: PlannedTask, { translate, language }: Translator): string {
  if (dueOn === null) return ''
  const day = formatDay(dueOn, language)
  return daysBefore === null ? day : translate('tasks.dueBefore', { days: daysBefore, day })
}

/** How far away a date is from today, as one would say it. */
export function awayWords(on: LocalDate, today: LocalDate, { translate }: Translator): string {
  const days = daysBetween(today, on)
  if (days === 0) return translate('tasks.today')
  return days > 0 ? translate('tasks.inDays', { days }) : translate('tasks.daysAgo', { days: -days })
}

/** The item of a task, as a list names it; null: none. */
export function itemOfTask(mission: Mission, task: PlannedTask, { translate, language }: Translator) {
  const item = rowOf(mission, 'items', task.itemId)
  if (!item) return null
  const title = textIn(item.title, language)
  return { id: item.id, lang: title.lang, text: title.text || translate(`terms.kind.${item.kind}`), dayOn: item.dayOn }
}
